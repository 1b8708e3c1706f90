[
  "t/0",
  [
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
    ],
    [
      [
        "",
        "",
        "Een wandeling. Loop."
      ]
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
    ],
    [
      [
        "",
        "",
        "Eén bijeenkomst. Eerst. Verkennen. Wie kijkt ziet meer. Samen."
      ]
    ],
    [
      [
        "",
        "",
        "Wie een student begeleidt op de werkplek."
      ]
    ],
    [
      [
        "",
        "",
        "Wie leraar wordt."
      ]
    ],
    [
      [
        "",
        "",
        "Hoe een school 'beleid' maakt. Wat de school wil. alert(1)"
      ]
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
