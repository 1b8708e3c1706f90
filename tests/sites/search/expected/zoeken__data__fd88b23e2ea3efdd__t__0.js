[
  "t/0",
  [
    [
      [
        "werkvormen/kalibreren/index.html",
        "Kalibreren",
        "activity",
        "Samen een beeld maken van begeleiding.",
        "30–60"
      ],
      [
        [
          "",
          "",
          "Samen een beeld maken van begeleiding. kaartjes"
        ],
        [
          "alleen-kijken",
          "Alleen kijken",
          "Lees als wpb’er de kaartjes. Stellingen Vraag door Luister Vat samen"
        ],
        [
          "vergelijken",
          "Vergelijken",
          "Oefen met vragen."
        ]
      ]
    ],
    [
      [
        "werkvormen/lopen/index.html",
        "Lopen",
        "activity",
        "Een wandeling.",
        ""
      ],
      [
        [
          "",
          "",
          "Een wandeling. Loop."
        ]
      ]
    ],
    [
      [
        "bijeenkomsten/start/index.html",
        "Start",
        "meeting",
        "De eerste keer.",
        "120"
      ],
      [
        [
          "",
          "",
          "De eerste keer. Je kent elkaar. Vraag feedback."
        ],
        [
          "kennismaken",
          "Kennismaken",
          "Zeg wie je bent."
        ],
        [
          "kijken",
          "Kijken",
          "Doe de werkvorm."
        ]
      ]
    ],
    [
      [
        "trajecten/jaar/index.html",
        "Een jaar",
        "programme",
        "Eén bijeenkomst.",
        ""
      ],
      [
        [
          "",
          "",
          "Eén bijeenkomst. Eerst. Verkennen. Wie kijkt ziet meer. Samen."
        ]
      ]
    ],
    [
      [
        "begrippen/werkplekbegeleider/index.html",
        "werkplekbegeleider",
        "term",
        "Wie een student begeleidt op de werkplek.",
        ""
      ],
      [
        [
          "",
          "",
          "Wie een student begeleidt op de werkplek."
        ]
      ]
    ],
    [
      [
        "begrippen/student/index.html",
        "student",
        "term",
        "Wie leraar wordt.",
        ""
      ],
      [
        [
          "",
          "",
          "Wie leraar wordt."
        ]
      ]
    ],
    [
      [
        "beleid/index.html",
        "Beleid <img src=x onerror=alert(1)>",
        "page",
        "Hoe een school 'beleid' maakt.",
        ""
      ],
      [
        [
          "",
          "",
          "Hoe een school 'beleid' maakt. Wat de school wil. alert(1)"
        ]
      ]
    ],
    [
      [
        "les/index.html",
        "Eén les",
        "page",
        "Over een les in een café, met een foto.",
        ""
      ],
      [
        [
          "",
          "",
          "Over een les in een café, met een foto. Een les met huizen & brieven. Vet en code."
        ],
        [
          "kop",
          "Met een kop",
          "Wie samen kijkt, ziet meer: een-op-een. Zie ook Kalibreren. Foto’s Neem foto’s mee van je lokaal."
        ]
      ]
    ],
    [
      [
        "index.html",
        "Zoeken",
        "page",
        "Een kleine site om in te zoeken.",
        ""
      ],
      [
        [
          "",
          "",
          "Een kleine site om in te zoeken. Welkom."
        ]
      ]
    ]
  ]
]
