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
      "steps": [],
      "summary": null,
      "title": "Oefening"
    }
  ],
  "blocks": [],
  "meetings": [],
  "site": "raamwerken"
}
