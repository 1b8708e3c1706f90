[
  "0",
  {
    "activity/kort": [
      {
        "body": [
          {
            "text": [
              "<p>Geef feedback op een leervraag. Zie <a href=\"../../begrippen/wpb/index.html\" class=\"term-link\">werkplekbegeleider</a> en <a href=\"../../begrippen/feedback/index.html\" class=\"term-link\">dit</a>.</p>\n"
            ]
          }
        ],
        "grouping": null,
        "minutes": {
          "from": 20,
          "to": 20
        },
        "title": "Stap over feedback"
      }
    ]
  }
]
