[
  "0",
  {
    "activity/listen": [
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
    ]
  }
]
