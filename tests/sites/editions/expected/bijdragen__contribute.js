{
  "domains": [
    "een",
    "twee"
  ],
  "known": {
    "activity": [
      "van-een",
      "van-niemand",
      "van-twee"
    ],
    "literature": [],
    "page": [
      "alleen-twee",
      "over",
      "index"
    ]
  },
  "site": "uitgaven"
}
