{
  "activities": [
    {
      "address": "werkvormen/gesprek/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "gesprek",
      "materials": [],
      "minutes": {
        "from": 30,
        "to": 30
      },
      "preparation": null,
      "summary": null,
      "text": 0,
      "title": "Een gesprek"
    },
    {
      "address": "werkvormen/kaarten/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "kaarten",
      "materials": [],
      "minutes": {
        "from": 20,
        "to": 20
      },
      "preparation": null,
      "summary": null,
      "text": 0,
      "title": "Kaarten op tafel"
    }
  ],
  "blocks": [],
  "meetings": [],
  "site": "samen"
}
