{
  "activities": [
    {
      "address": "werkvormen/brieven/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "brieven",
      "materials": [],
      "minutes": {
        "from": 20,
        "to": 20
      },
      "preparation": null,
      "summary": "Schrijf elkaar een brief.",
      "text": 0,
      "title": "Brieven"
    }
  ],
  "blocks": [],
  "meetings": [],
  "site": "bijdragen"
}
