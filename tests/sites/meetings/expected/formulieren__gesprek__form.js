{
  "edition": null,
  "form": {
    "address": "../../formulieren/gesprek/index.html",
    "axes": [
      {
        "id": "part:samen",
        "label": "Samen",
        "short": "Samen",
        "title": "Samen"
      }
    ],
    "fingerprint": "5e0f29270e6b7668",
    "id": "gesprek",
    "kind": "scan",
    "parts": [
      {
        "axis": "part:samen",
        "id": "samen",
        "note": false,
        "questions": [
          {
            "id": "wat",
            "text": "Wat viel op?"
          }
        ],
        "rubrics": [],
        "statements": [
          {
            "competencies": [],
            "hash": "443269",
            "id": "luisteren",
            "sub": [],
            "subScored": false,
            "text": "Ik luisterde."
          },
          {
            "competencies": [],
            "hash": "cf8a0b",
            "id": "vragen",
            "sub": [],
            "subScored": false,
            "text": "Ik vroeg door."
          }
        ],
        "title": "Samen"
      }
    ],
    "questions": [
      {
        "id": "verder",
        "text": "En verder?"
      }
    ],
    "respondent": "jijzelf",
    "scale": {
      "apart": [],
      "max": 3,
      "min": 1,
      "points": [
        {
          "label": "niet",
          "value": 1
        },
        {
          "label": null,
          "value": 2
        },
        {
          "label": "wel",
          "value": 3
        }
      ]
    },
    "show": [
      "dots",
      "table"
    ],
    "title": "Hoe het gesprek liep",
    "version": "1"
  },
  "language": "nl",
  "others": [],
  "replaced": {},
  "site": "klein",
  "siteTitle": "Klein",
  "url": null
}
