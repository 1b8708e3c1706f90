{
  "domains": [
    "begeleiden"
  ],
  "known": {
    "activity": [
      "gesprek",
      "kaarten"
    ],
    "literature": [],
    "page": [
      "over",
      "index"
    ]
  },
  "site": "samen"
}
