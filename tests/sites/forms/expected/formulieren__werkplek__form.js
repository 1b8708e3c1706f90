{
  "edition": null,
  "form": {
    "address": "../../formulieren/werkplek/index.html",
    "axes": [
      {
        "id": "part:plek",
        "label": "De plek",
        "short": "De plek",
        "title": "De plek"
      },
      {
        "id": "part:mensen",
        "label": "De mensen",
        "short": "De mensen",
        "title": "De mensen"
      }
    ],
    "fingerprint": "e7d9667beadfe5e0",
    "id": "werkplek",
    "kind": "checklist",
    "parts": [
      {
        "axis": "part:plek",
        "id": "plek",
        "note": true,
        "questions": [],
        "rubrics": [],
        "statements": [
          {
            "competencies": [],
            "hash": "10dcc8",
            "id": "stoel",
            "sub": [],
            "subScored": false,
            "text": "Er is een stoel."
          },
          {
            "competencies": [],
            "hash": "e16b1b",
            "id": "stilte",
            "sub": [],
            "subScored": false,
            "text": "Er is een stille plek."
          }
        ],
        "title": "De plek"
      },
      {
        "axis": "part:mensen",
        "id": "mensen",
        "note": true,
        "questions": [],
        "rubrics": [],
        "statements": [
          {
            "competencies": [],
            "hash": "1e970e",
            "id": "collega",
            "sub": [],
            "subScored": false,
            "text": "Er is een collega in de buurt."
          }
        ],
        "title": "De mensen"
      }
    ],
    "questions": [],
    "respondent": "de school",
    "scale": {
      "apart": [
        {
          "id": "nvt",
          "label": "n.v.t."
        }
      ],
      "max": 2,
      "min": 0,
      "points": [
        {
          "label": "niet",
          "value": 0
        },
        {
          "label": "deels",
          "value": 1
        },
        {
          "label": "wel",
          "value": 2
        }
      ]
    },
    "show": [
      "summary"
    ],
    "title": "Checklist zonder raamwerk",
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
  "url": "https://voorbeeld.nl/leren/formulieren/werkplek/index.html"
}
