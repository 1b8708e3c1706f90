{
  "activities": [
    {
      "address": "werkvormen/later/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "later",
      "materials": [],
      "minutes": null,
      "preparation": null,
      "summary": "Nog een.",
      "text": 0,
      "title": "Later & <beter>"
    },
    {
      "address": "werkvormen/oefening/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "oefening",
      "materials": [],
      "minutes": {
        "from": 30,
        "to": 45
      },
      "preparation": null,
      "summary": null,
      "text": 0,
      "title": "Oefening"
    }
  ],
  "blocks": [],
  "meetings": [],
  "site": "kaders"
}
