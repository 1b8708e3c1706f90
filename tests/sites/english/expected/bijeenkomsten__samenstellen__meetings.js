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
      "summary": null,
      "text": 0,
      "title": "Listen"
    }
  ],
  "blocks": [],
  "meetings": [],
  "site": "english"
}
