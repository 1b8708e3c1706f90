{
  "activities": [
    {
      "address": "werkvormen/kalibreren/index.html",
      "blocks": [
        "verkennen"
      ],
      "group_size": "2–12",
      "groupings": [
        "alone",
        "pairs"
      ],
      "id": "kalibreren",
      "materials": [
        {
          "count": null,
          "name": "kaartjes",
          "per": null
        }
      ],
      "minutes": {
        "from": 30,
        "to": 60
      },
      "preparation": null,
      "steps": [
        {
          "body": [
            {
              "text": [
                "<p>Lees als wpb’er de kaartjes.</p>\n",
                "\n"
              ]
            }
          ],
          "grouping": "alone",
          "minutes": {
            "from": 15,
            "to": 15
          },
          "title": "Alleen kijken"
        },
        {
          "body": [
            {
              "text": [
                "<p>Oefen met vragen.</p>\n"
              ]
            }
          ],
          "grouping": "pairs",
          "minutes": {
            "from": 15,
            "to": 45
          },
          "title": "Vergelijken"
        }
      ],
      "summary": "Samen een beeld maken van begeleiding.",
      "title": "Kalibreren"
    },
    {
      "address": "werkvormen/lopen/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "lopen",
      "materials": [],
      "minutes": null,
      "preparation": null,
      "steps": [],
      "summary": "Een wandeling.",
      "title": "Lopen"
    }
  ],
  "blocks": [
    {
      "id": "verkennen",
      "mechanism": "Wie kijkt ziet meer.",
      "phase": "Eerst",
      "title": "Verkennen"
    }
  ],
  "meetings": [
    {
      "address": "bijeenkomsten/start/index.html",
      "blocks": [
        {
          "activity": null,
          "at": null,
          "block": "verkennen",
          "body": [
            {
              "text": [
                "<p>Zeg wie je bent.</p>\n"
              ]
            }
          ],
          "grouping": "all",
          "minutes": {
            "from": 20,
            "to": 20
          },
          "optional": false,
          "pause": false,
          "title": "Kennismaken"
        },
        {
          "activity": "kalibreren",
          "at": null,
          "block": null,
          "body": [
            {
              "text": [
                "<p>Doe de werkvorm.</p>\n"
              ]
            }
          ],
          "grouping": null,
          "minutes": null,
          "optional": false,
          "pause": false,
          "title": "Kijken"
        }
      ],
      "goals": [
        "Je kent elkaar."
      ],
      "group": null,
      "homework": [
        "Vraag feedback."
      ],
      "id": "start",
      "length": 120,
      "materials": [],
      "place": null,
      "start": null,
      "texts": [],
      "title": "Start"
    }
  ],
  "site": "zoeken"
}
