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
      "summary": null,
      "text": 0,
      "title": "Kort"
    }
  ],
  "blocks": [],
  "meetings": [],
  "site": "begrippen-gemarkeerd"
}
