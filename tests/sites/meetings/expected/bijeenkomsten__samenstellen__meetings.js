{
  "activities": [
    {
      "address": "werkvormen/wandelen/index.html",
      "blocks": [
        "verkennen"
      ],
      "group_size": null,
      "groupings": [
        "pairs",
        "all"
      ],
      "id": "wandelen",
      "materials": [
        {
          "count": 1,
          "name": "Jassen",
          "per": "person"
        },
        {
          "count": 2,
          "name": "Vragen op papier",
          "per": "pair"
        },
        {
          "count": 3,
          "name": "Stiften",
          "per": "group"
        }
      ],
      "minutes": {
        "from": 20,
        "to": 40
      },
      "preparation": "Kijk of het droog blijft.",
      "summary": "Samen lopen en praten.",
      "text": 0,
      "title": "Wandelen"
    },
    {
      "address": "werkvormen/zonder-stappen/index.html",
      "blocks": [],
      "group_size": null,
      "groupings": [],
      "id": "zonder-stappen",
      "materials": [],
      "minutes": null,
      "preparation": null,
      "summary": "Wat je doet, wijst zich vanzelf.",
      "text": 0,
      "title": "Zonder stappen"
    }
  ],
  "blocks": [
    {
      "id": "nieuw",
      "mechanism": null,
      "phase": null,
      "title": "Iets nieuws"
    },
    {
      "id": "verkennen",
      "mechanism": "Samen zie je meer.",
      "phase": "Een heel eind onderweg zijn",
      "title": "Verkennen"
    }
  ],
  "meetings": [
    {
      "id": "alles",
      "text": 0,
      "title": "Alles wat een bijeenkomst kan"
    },
    {
      "id": "kaal",
      "text": 0,
      "title": "Kaal"
    },
    {
      "id": "zonder-begin",
      "text": 0,
      "title": "Zonder begin"
    }
  ],
  "site": "klein"
}
