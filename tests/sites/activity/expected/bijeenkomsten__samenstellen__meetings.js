{
  "activities": [
    {
      "address": "werkvormen/alles/index.html",
      "blocks": [
        "verkennen",
        "verdiepen"
      ],
      "group_size": "4–12",
      "groupings": [
        "alone",
        "groups",
        "pairs"
      ],
      "id": "alles",
      "materials": [
        {
          "count": null,
          "name": "stiften",
          "per": null
        },
        {
          "count": 2,
          "name": "Blad",
          "per": "person"
        }
      ],
      "minutes": {
        "from": 50,
        "to": 70
      },
      "preparation": "Zet de tafels klaar.",
      "steps": [
        {
          "body": [
            {
              "text": [
                "<p>Schrijf op:</p>\n<ul>\n<li>een</li>\n<li>twee</li>\n</ul>\n"
              ]
            }
          ],
          "grouping": "alone",
          "minutes": {
            "from": 10,
            "to": 10
          },
          "title": "Eerst alleen"
        },
        {
          "body": [
            {
              "steps": [
                {
                  "at": null,
                  "block": null,
                  "grouping": null,
                  "id": "vooraf",
                  "level": 3,
                  "minutes": "5",
                  "optional": false,
                  "parts": [
                    {
                      "text": [
                        "<p>Kort.</p>\n"
                      ]
                    }
                  ],
                  "pause": false,
                  "title": [
                    "Vooraf"
                  ]
                },
                {
                  "at": null,
                  "block": null,
                  "grouping": "pairs",
                  "id": "daarna",
                  "level": 3,
                  "minutes": "25–35",
                  "optional": false,
                  "parts": [
                    {
                      "text": [
                        "<p>Lang.</p>\n"
                      ]
                    }
                  ],
                  "pause": false,
                  "title": [
                    "Daarna"
                  ]
                }
              ]
            },
            {
              "text": [
                "<h3 id=\"een-kopje-zonder-tijd\">Een kopje zonder tijd</h3>\n<p>Tekst in de stap.</p>\n"
              ]
            }
          ],
          "grouping": "groups",
          "minutes": {
            "from": 30,
            "to": 40
          },
          "title": "Dan samen"
        },
        {
          "body": [],
          "grouping": null,
          "minutes": {
            "from": 10,
            "to": 10
          },
          "title": "Pauze"
        }
      ],
      "summary": "Met ‘aanhalingstekens’, <punthaken> & een ampersand.",
      "title": "Alles wat een werkvorm kan zeggen"
    },
    {
      "address": "werkvormen/kort/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "kort",
      "materials": [],
      "minutes": {
        "from": 15,
        "to": 15
      },
      "preparation": null,
      "steps": [],
      "summary": null,
      "title": "Kort"
    },
    {
      "address": "werkvormen/zonder-tijd/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [
        "all",
        "pairs"
      ],
      "id": "zonder-tijd",
      "materials": [],
      "minutes": null,
      "preparation": null,
      "steps": [
        {
          "body": [
            {
              "text": [
                "<p>Een.</p>\n"
              ]
            }
          ],
          "grouping": "all",
          "minutes": null,
          "title": "Een"
        },
        {
          "body": [
            {
              "text": [
                "<p>Twee.</p>\n"
              ]
            }
          ],
          "grouping": "pairs",
          "minutes": null,
          "title": "Twee"
        }
      ],
      "summary": null,
      "title": "Zonder tijd"
    }
  ],
  "blocks": [],
  "meetings": [],
  "site": "werkvormen"
}
