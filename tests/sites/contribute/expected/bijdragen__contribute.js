{
  "domains": [
    "een",
    "twee"
  ],
  "known": {
    "activity": [
      "brieven"
    ],
    "literature": [
      "jansen2020"
    ],
    "page": [
      "praktijk-een-les"
    ]
  },
  "site": "bijdragen"
}
