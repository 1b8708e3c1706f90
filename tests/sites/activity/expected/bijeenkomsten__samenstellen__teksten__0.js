[
  "0",
  {
    "activity/alles": [
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
    "activity/kort": [],
    "activity/zonder-tijd": [
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
    ]
  }
]
