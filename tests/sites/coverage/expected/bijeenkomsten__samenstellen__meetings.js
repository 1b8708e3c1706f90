{
  "activities": [
    {
      "address": "werkvormen/soms/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "soms",
      "materials": [],
      "minutes": null,
      "preparation": null,
      "steps": [],
      "summary": null,
      "title": "Soms"
    },
    {
      "address": "werkvormen/vaak/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "vaak",
      "materials": [],
      "minutes": null,
      "preparation": null,
      "steps": [],
      "summary": null,
      "title": "Vaak"
    }
  ],
  "blocks": [],
  "meetings": [],
  "site": "dekking"
}
