[
  "0",
  {
    "activity/kalibreren": [
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
    "activity/lopen": [],
    "meeting/start": {
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
  }
]
