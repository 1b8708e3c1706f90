{
  "activities": [
    {
      "address": "werkvormen/oefening/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "oefening",
      "materials": [],
      "minutes": null,
      "preparation": null,
      "summary": null,
      "text": 0,
      "title": "Oefening"
    }
  ],
  "blocks": [],
  "meetings": [],
  "site": "raamwerken"
}
