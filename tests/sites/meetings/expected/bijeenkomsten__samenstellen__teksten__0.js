[
  "0",
  {
    "activity/wandelen": [
      {
        "body": [
          {
            "text": [
              "<p>Loop.<sup class=\"footnote-ref\" id=\"fnref-2\"><a href=\"../../werkvormen/wandelen/index.html#fn-2\" role=\"doc-noteref\">2</a></sup> Terug naar <a href=\"../../werkvormen/wandelen/index.html#op-weg\">het begin</a>.</p>\n<aside class=\"callout callout-facilitator\" role=\"note\">\n<p class=\"callout-title\"><span>Alleen voor de facilitator</span></p>\n<p>Loop mee.</p>\n<aside class=\"callout callout-tip\" role=\"note\">\n<p class=\"callout-title\"><span>Ook dit niet</span></p>\n<p>Zie <a href=\"../../bekwaamheden/vragen/index.html\">Vragen stellen</a>.</p>\n</aside>\n</aside>\n<h3 id=\"zoals-het-hoort\">Zoals het hoort</h3>\n<p>Een kopje in een stap.</p>\n"
            ]
          }
        ],
        "grouping": "pairs",
        "minutes": {
          "from": 5,
          "to": 15
        },
        "title": "Op weg"
      },
      {
        "body": [
          {
            "text": [
              "<p>Keer om als het regent. Daarna vul je <a href=\"../../formulieren/gesprek/index.html\">Hoe het gesprek liep</a> in.</p>\n"
            ]
          }
        ],
        "grouping": "all",
        "minutes": {
          "from": 15,
          "to": 25
        },
        "title": "Terug"
      }
    ],
    "activity/zonder-stappen": [],
    "meeting/alles": {
      "address": "bijeenkomsten/alles/index.html",
      "blocks": [
        {
          "activity": null,
          "at": null,
          "block": null,
          "body": [
            {
              "text": [
                "<p>Dag allemaal.<sup class=\"footnote-ref\" id=\"fnref-1\"><a href=\"#fn-1\" role=\"doc-noteref\">1</a></sup></p>\n<aside class=\"callout callout-facilitator\" role=\"note\">\n<p class=\"callout-title\"><span>Voor de facilitator</span></p>\n<p>Tel de mensen.<sup class=\"footnote-ref\" id=\"fnref-2\"><a href=\"#fn-2\" role=\"doc-noteref\">2</a></sup></p>\n</aside>\n"
              ]
            }
          ],
          "grouping": "all",
          "minutes": {
            "from": 10,
            "to": 10
          },
          "optional": false,
          "pause": false,
          "title": "Welkom"
        },
        {
          "activity": "wandelen",
          "at": null,
          "block": "verkennen",
          "body": [],
          "grouping": null,
          "minutes": {
            "from": 30,
            "to": 30
          },
          "optional": false,
          "pause": false,
          "title": "Wandelen & praten"
        },
        {
          "activity": null,
          "at": null,
          "block": null,
          "body": [
            {
              "text": [
                "<p>Tussendoor een tekst die geen stap is, in de stap hierboven.</p>\n"
              ]
            }
          ],
          "grouping": null,
          "minutes": {
            "from": 10,
            "to": 15
          },
          "optional": false,
          "pause": true,
          "title": "Pauze"
        },
        {
          "activity": null,
          "at": 1425,
          "block": "verkennen",
          "body": [
            {
              "text": [
                {
                  "address": "formulieren/terugkijken/index.html#kies=wat",
                  "block": "form",
                  "parts": [],
                  "questions": [
                    {
                      "hint": null,
                      "id": "wat",
                      "lines": 4,
                      "text": "Wat neem je mee?"
                    }
                  ],
                  "scale": null,
                  "title": "Terugkijken"
                },
                "\n"
              ]
            },
            {
              "steps": [
                {
                  "at": null,
                  "block": null,
                  "grouping": null,
                  "id": "eerst",
                  "level": 3,
                  "minutes": "5",
                  "optional": false,
                  "parts": [],
                  "pause": false,
                  "title": [
                    "Eerst"
                  ]
                },
                {
                  "at": null,
                  "block": null,
                  "grouping": null,
                  "id": "dan",
                  "level": 3,
                  "minutes": "10",
                  "optional": false,
                  "parts": [],
                  "pause": false,
                  "title": [
                    "Dan"
                  ]
                }
              ]
            }
          ],
          "grouping": null,
          "minutes": {
            "from": 15,
            "to": 15
          },
          "optional": false,
          "pause": false,
          "title": "Vast"
        },
        {
          "activity": "wandelen",
          "at": null,
          "block": "nieuw",
          "body": [],
          "grouping": null,
          "minutes": null,
          "optional": false,
          "pause": false,
          "title": "Nog eens"
        },
        {
          "activity": null,
          "at": null,
          "block": null,
          "body": [],
          "grouping": null,
          "minutes": null,
          "optional": true,
          "pause": false,
          "title": "Zonder tijd"
        },
        {
          "activity": "zonder-stappen",
          "at": null,
          "block": null,
          "body": [],
          "grouping": null,
          "minutes": {
            "from": 10,
            "to": 10
          },
          "optional": true,
          "pause": false,
          "title": "Mag weg"
        }
      ],
      "goals": [
        "Je weet meer.",
        "Je kunt <meer>."
      ],
      "group": 11,
      "homework": [
        "Lees iets."
      ],
      "id": "alles",
      "length": 120,
      "materials": [
        {
          "count": null,
          "name": "Stiften",
          "per": null
        },
        {
          "count": 2,
          "name": "jassen",
          "per": "person"
        },
        {
          "count": 1,
          "name": "Een kaart",
          "per": "meeting"
        }
      ],
      "place": "room",
      "start": 1350,
      "texts": [
        [
          {
            "text": [
              "<p>Vooraf een tekst.</p>\n"
            ]
          }
        ]
      ],
      "title": "Alles wat een bijeenkomst kan"
    },
    "meeting/kaal": {
      "address": "bijeenkomsten/kaal/index.html",
      "blocks": [],
      "goals": [],
      "group": null,
      "homework": [],
      "id": "kaal",
      "length": 180,
      "materials": [],
      "place": null,
      "start": null,
      "texts": [],
      "title": "Kaal"
    },
    "meeting/zonder-begin": {
      "address": "bijeenkomsten/zonder-begin/index.html",
      "blocks": [
        {
          "activity": null,
          "at": null,
          "block": null,
          "body": [],
          "grouping": null,
          "minutes": {
            "from": 15,
            "to": 15
          },
          "optional": false,
          "pause": false,
          "title": "Een"
        },
        {
          "activity": null,
          "at": null,
          "block": null,
          "body": [],
          "grouping": null,
          "minutes": {
            "from": 30,
            "to": 60
          },
          "optional": false,
          "pause": false,
          "title": "Twee"
        }
      ],
      "goals": [],
      "group": null,
      "homework": [],
      "id": "zonder-begin",
      "length": null,
      "materials": [],
      "place": "online",
      "start": null,
      "texts": [],
      "title": "Zonder begin"
    }
  }
]
