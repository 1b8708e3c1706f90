{
  "edition": null,
  "form": {
    "address": "../../formulieren/kijken/index.html",
    "axes": [
      {
        "id": "een",
        "label": "Eerste gebied",
        "short": "Eerste gebied",
        "title": "Eerste gebied"
      }
    ],
    "fingerprint": "e2f880a610719950",
    "id": "kijken",
    "kind": "observation",
    "parts": [
      {
        "axis": "een",
        "id": "gesprek",
        "note": false,
        "questions": [],
        "rubrics": [
          {
            "competencies": [
              "luisteren"
            ],
            "hash": "8eb87b",
            "id": "luisteren",
            "levels": [
              {
                "id": "sterk",
                "text": "Laat merken wat er gehoord is.",
                "title": "Sterk",
                "value": 2
              },
              {
                "id": "begin",
                "text": "Kijkt nu en dan op.",
                "title": "Begin",
                "value": 1
              }
            ],
            "title": "Luisteren"
          },
          {
            "competencies": [],
            "hash": "463616",
            "id": "vragen",
            "levels": [
              {
                "id": "dicht",
                "text": "Stelt gesloten vragen.",
                "title": null,
                "value": 1
              },
              {
                "id": "open",
                "text": "Stelt open vragen.",
                "title": null,
                "value": 2
              },
              {
                "id": "door",
                "text": "Vraagt door.",
                "title": null,
                "value": 3
              }
            ],
            "title": "Vragen"
          }
        ],
        "statements": [],
        "title": "Het gesprek"
      }
    ],
    "questions": [],
    "respondent": "wie meekijkt",
    "scale": null,
    "show": [
      "table"
    ],
    "title": "Kijken met rubrics",
    "version": "1"
  },
  "language": "nl",
  "others": [],
  "replaced": {
    "oud": [
      "een"
    ]
  },
  "site": "formulieren",
  "siteTitle": "Formulieren",
  "url": "https://voorbeeld.nl/leren/formulieren/kijken/index.html"
}
