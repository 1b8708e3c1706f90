{
  "activities": [
    {
      "address": "werkvormen/listen/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [
        "pairs"
      ],
      "id": "listen",
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
                "<aside class=\"callout callout-tip\" role=\"note\">\n<p class=\"callout-title\"><span>Tip</span></p>\n<p>Be silent.</p>\n</aside>\n"
              ]
            }
          ],
          "grouping": "pairs",
          "minutes": {
            "from": 20,
            "to": 20
          },
          "title": "Pair up"
        }
      ],
      "summary": null,
      "title": "Listen"
    }
  ],
  "blocks": [],
  "meetings": [],
  "site": "english"
}
