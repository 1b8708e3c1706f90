{
  "edition": null,
  "form": {
    "address": "../../formulieren/terugkijken/index.html",
    "axes": [],
    "fingerprint": "b173b3eb960db9a2",
    "id": "terugkijken",
    "kind": "reflection",
    "parts": [],
    "questions": [
      {
        "id": "wat",
        "text": "Wat neem je mee?"
      },
      {
        "id": "verder",
        "text": "En verder?"
      }
    ],
    "respondent": "jijzelf",
    "scale": null,
    "show": [],
    "title": "Terugkijken",
    "version": "1"
  },
  "language": "nl",
  "others": [],
  "replaced": {},
  "site": "klein",
  "siteTitle": "Klein",
  "url": null
}
