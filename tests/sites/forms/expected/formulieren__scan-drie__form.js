{
  "edition": null,
  "form": {
    "address": "../../formulieren/scan-drie/index.html",
    "axes": [
      {
        "id": "drieluik/een",
        "label": "Eén",
        "short": "Eén",
        "title": "Eén"
      },
      {
        "id": "drieluik/twee",
        "label": "Twee",
        "short": "Twee",
        "title": "Twee"
      },
      {
        "id": "drieluik/drie",
        "label": "Drie",
        "short": "Drie",
        "title": "Drie"
      }
    ],
    "fingerprint": "95e3b2910374b2f9",
    "id": "scan-drie",
    "kind": "scan",
    "parts": [
      {
        "axis": "drieluik/een",
        "id": "deel-een",
        "note": false,
        "questions": [],
        "rubrics": [],
        "statements": [
          {
            "competencies": [
              "drieluik/a"
            ],
            "hash": "9d028c",
            "id": "s-a",
            "sub": [],
            "subScored": false,
            "text": "Ik doe a."
          }
        ],
        "title": "Eén"
      },
      {
        "axis": "drieluik/twee",
        "id": "deel-twee",
        "note": false,
        "questions": [],
        "rubrics": [],
        "statements": [
          {
            "competencies": [
              "drieluik/b"
            ],
            "hash": "80e9e0",
            "id": "s-b",
            "sub": [],
            "subScored": false,
            "text": "Ik doe b."
          }
        ],
        "title": "Twee"
      },
      {
        "axis": "drieluik/drie",
        "id": "deel-drie",
        "note": false,
        "questions": [],
        "rubrics": [],
        "statements": [
          {
            "competencies": [
              "drieluik/c"
            ],
            "hash": "078630",
            "id": "s-c",
            "sub": [],
            "subScored": false,
            "text": "Ik doe c."
          }
        ],
        "title": "Drie"
      }
    ],
    "questions": [],
    "respondent": "jijzelf",
    "scale": {
      "apart": [],
      "max": 3,
      "min": 0,
      "points": [
        {
          "label": null,
          "value": 0
        },
        {
          "label": null,
          "value": 1
        },
        {
          "label": null,
          "value": 2
        },
        {
          "label": null,
          "value": 3
        }
      ]
    },
    "show": [
      "radar",
      "dots",
      "table"
    ],
    "title": "Scan op een ander raamwerk, met drie assen",
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
  "url": "https://voorbeeld.nl/leren/formulieren/scan-drie/index.html"
}
