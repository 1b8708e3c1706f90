{
  "edition": null,
  "form": {
    "address": "../../formulieren/plan/index.html",
    "axes": [],
    "fingerprint": "adbd0c96cf3eaa9f",
    "id": "plan",
    "kind": "plan",
    "parts": [],
    "questions": [
      {
        "id": "wat",
        "text": "Wat ga je doen?"
      },
      {
        "id": "wie",
        "text": "Met wie?"
      }
    ],
    "respondent": "jijzelf",
    "scale": null,
    "show": [],
    "title": "Mijn plan",
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
  "url": "https://voorbeeld.nl/leren/formulieren/plan/index.html"
}
