{
  "activities": [
    {
      "address": "werkvormen/van-een/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "van-een",
      "materials": [],
      "minutes": null,
      "preparation": null,
      "summary": null,
      "text": 0,
      "title": "Van een"
    },
    {
      "address": "werkvormen/van-niemand/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "van-niemand",
      "materials": [],
      "minutes": null,
      "preparation": null,
      "summary": null,
      "text": 0,
      "title": "Van niemand"
    },
    {
      "address": "werkvormen/van-twee/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "van-twee",
      "materials": [],
      "minutes": null,
      "preparation": null,
      "summary": null,
      "text": 0,
      "title": "Van twee"
    }
  ],
  "blocks": [],
  "meetings": [],
  "site": "uitgaven"
}
