[
  "r/0",
  [
    [
      "werkvormen/kalibreren/index.html",
      "Kalibreren",
      "activity",
      "Samen een beeld maken van begeleiding.",
      "30–60"
    ],
    [
      "werkvormen/lopen/index.html",
      "Lopen",
      "activity",
      "Een wandeling.",
      ""
    ],
    [
      "bijeenkomsten/start/index.html",
      "Start",
      "meeting",
      "De eerste keer.",
      "120"
    ],
    [
      "trajecten/jaar/index.html",
      "Een jaar",
      "programme",
      "Eén bijeenkomst.",
      ""
    ],
    [
      "begrippen/werkplekbegeleider/index.html",
      "werkplekbegeleider",
      "term",
      "Wie een student begeleidt op de werkplek.",
      ""
    ],
    [
      "begrippen/student/index.html",
      "student",
      "term",
      "Wie leraar wordt.",
      ""
    ],
    [
      "beleid/index.html",
      "Beleid <img src=x onerror=alert(1)>",
      "page",
      "Hoe een school 'beleid' maakt.",
      ""
    ],
    [
      "les/index.html",
      "Eén les",
      "page",
      "Over een les in een café, met een foto.",
      ""
    ],
    [
      "index.html",
      "Zoeken",
      "page",
      "Een kleine site om in te zoeken.",
      ""
    ]
  ]
]
