{
  "activities": [
    {
      "address": "werkvormen/kalibreren/index.html",
      "blocks": [
        "verkennen"
      ],
      "group_size": "2–12",
      "groupings": [
        "alone",
        "pairs"
      ],
      "id": "kalibreren",
      "materials": [
        {
          "count": null,
          "name": "kaartjes",
          "per": null
        }
      ],
      "minutes": {
        "from": 30,
        "to": 60
      },
      "preparation": null,
      "summary": "Samen een beeld maken van begeleiding.",
      "text": 0,
      "title": "Kalibreren"
    },
    {
      "address": "werkvormen/lopen/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "lopen",
      "materials": [],
      "minutes": null,
      "preparation": null,
      "summary": "Een wandeling.",
      "text": 0,
      "title": "Lopen"
    }
  ],
  "blocks": [
    {
      "id": "verkennen",
      "mechanism": "Wie kijkt ziet meer.",
      "phase": "Eerst",
      "title": "Verkennen"
    }
  ],
  "meetings": [
    {
      "id": "start",
      "text": 0,
      "title": "Start"
    }
  ],
  "site": "zoeken"
}
