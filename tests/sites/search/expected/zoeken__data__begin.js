[
  "begin",
  {
    "count": 9,
    "facets": [
      "kind",
      "block",
      "minutes",
      "group",
      "grouping"
    ],
    "hash": "7d4fefbf42fe1c0d",
    "keys": [
      "1"
    ],
    "language": "nl",
    "results": 16,
    "shards": [
      0
    ],
    "stop": [
      "de",
      "het",
      "een",
      "en",
      "van",
      "in",
      "is",
      "op",
      "te",
      "dat",
      "die",
      "voor",
      "met",
      "zijn",
      "aan",
      "niet",
      "er",
      "om",
      "ook",
      "als",
      "bij",
      "of",
      "door",
      "naar",
      "uit",
      "worden",
      "wordt",
      "dan",
      "maar",
      "over",
      "nog",
      "wel",
      "je",
      "we",
      "ze",
      "hun",
      "dit",
      "deze",
      "kan",
      "kunnen",
      "moet",
      "moeten",
      "hebben",
      "heeft",
      "was",
      "waren",
      "zal",
      "zou",
      "meer",
      "geen",
      "al",
      "tot",
      "na",
      "per",
      "zo",
      "hij",
      "zij",
      "ik",
      "u",
      "welk",
      "welke",
      "mijn",
      "ons",
      "onze",
      "jouw",
      "jullie",
      "hoe",
      "ben",
      "bent"
    ],
    "synonyms": [
      [
        "werkplekbegeleider",
        "WPB",
        "vakcoach",
        "mentor"
      ],
      [
        "student",
        "leraar in opleiding"
      ]
    ],
    "texts": [
      0
    ],
    "version": 1
  }
]
