{
  "activities": [
    {
      "address": "werkvormen/kort/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "kort",
      "materials": [],
      "minutes": {
        "from": 20,
        "to": 20
      },
      "preparation": null,
      "steps": [
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
      ],
      "summary": null,
      "title": "Kort"
    }
  ],
  "blocks": [],
  "meetings": [],
  "site": "begrippen-gemarkeerd"
}
