[
  "r/1",
  [
    [
      "index.html",
      "Zoeken",
      "page",
      "Een kleine site om in te zoeken.",
      ""
    ]
  ]
]
