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
      "summary": null,
      "text": 0,
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
      "summary": null,
      "text": 0,
      "title": "Vaak"
    }
  ],
  "blocks": [],
  "meetings": [],
  "site": "dekking"
}
