{
  "activities": [
    {
      "address": "werkvormen/alles/index.html",
      "blocks": [
        "verkennen",
        "verdiepen"
      ],
      "group_size": "4–12",
      "groupings": [
        "alone",
        "groups",
        "pairs"
      ],
      "id": "alles",
      "materials": [
        {
          "count": null,
          "name": "stiften",
          "per": null
        },
        {
          "count": 2,
          "name": "Blad",
          "per": "person"
        }
      ],
      "minutes": {
        "from": 50,
        "to": 70
      },
      "preparation": "Zet de tafels klaar.",
      "summary": "Met ‘aanhalingstekens’, <punthaken> & een ampersand.",
      "text": 0,
      "title": "Alles wat een werkvorm kan zeggen"
    },
    {
      "address": "werkvormen/kort/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "kort",
      "materials": [],
      "minutes": {
        "from": 15,
        "to": 15
      },
      "preparation": null,
      "summary": null,
      "text": 0,
      "title": "Kort"
    },
    {
      "address": "werkvormen/zonder-tijd/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [
        "all",
        "pairs"
      ],
      "id": "zonder-tijd",
      "materials": [],
      "minutes": null,
      "preparation": null,
      "summary": null,
      "text": 0,
      "title": "Zonder tijd"
    }
  ],
  "blocks": [],
  "meetings": [],
  "site": "werkvormen"
}
