{
  "edition": null,
  "form": {
    "address": "../../formulieren/feedback/index.html",
    "axes": [
      {
        "id": "een",
        "label": "Eerste gebied",
        "short": "Eerste gebied",
        "title": "Eerste gebied"
      },
      {
        "id": "twee",
        "label": "Tweede",
        "short": "Tweede",
        "title": "Tweede gebied"
      }
    ],
    "fingerprint": "3b78ff68e74fd2fe",
    "id": "feedback",
    "kind": "feedback",
    "parts": [
      {
        "axis": "een",
        "id": "deel-een",
        "note": false,
        "questions": [],
        "rubrics": [],
        "statements": [
          {
            "competencies": [
              "luisteren"
            ],
            "hash": "a1cd90",
            "id": "luisteren",
            "sub": [
              {
                "hash": "f95665",
                "id": "stil",
                "text": "Ook naar stilte."
              },
              {
                "hash": "8189b7",
                "id": "lichaam",
                "text": "Ook naar mijn houding."
              }
            ],
            "subScored": false,
            "text": "Mijn begeleider luistert."
          },
          {
            "competencies": [
              "vragen"
            ],
            "hash": "9e05f9",
            "id": "vragen",
            "sub": [
              {
                "hash": "edd964",
                "id": "open",
                "text": "open."
              },
              {
                "hash": "43ac76",
                "id": "door",
                "text": "door."
              }
            ],
            "subScored": true,
            "text": "Mijn begeleider vraagt"
          }
        ],
        "title": "Over luisteren"
      },
      {
        "axis": "twee",
        "id": "deel-twee",
        "note": false,
        "questions": [],
        "rubrics": [],
        "statements": [
          {
            "competencies": [
              "overleggen"
            ],
            "hash": "98ed55",
            "id": "overleggen",
            "sub": [],
            "subScored": false,
            "text": "Mijn begeleider overlegt."
          }
        ],
        "title": "Over overleggen"
      },
      {
        "axis": null,
        "id": "deel-vijf",
        "note": false,
        "questions": [
          {
            "id": "rest",
            "text": "Wat nog?"
          }
        ],
        "rubrics": [],
        "statements": [],
        "title": "Over de rest"
      }
    ],
    "questions": [],
    "respondent": "je student",
    "scale": {
      "apart": [
        {
          "id": "nvt",
          "label": "niet aan de orde"
        },
        {
          "id": "niet-gezien",
          "label": "niet gezien"
        }
      ],
      "max": 3,
      "min": 1,
      "points": [
        {
          "label": "zelden",
          "value": 1
        },
        {
          "label": null,
          "value": 2
        },
        {
          "label": "vaak",
          "value": 3
        }
      ]
    },
    "show": [
      "dots",
      "table"
    ],
    "title": "Feedback met onderdelen",
    "version": "2"
  },
  "language": "nl",
  "others": [
    {
      "address": "../../formulieren/scan-zeven/index.html",
      "axes": [
        {
          "id": "een",
          "label": "Eerste gebied",
          "short": "Eerste gebied",
          "title": "Eerste gebied"
        },
        {
          "id": "twee",
          "label": "Tweede",
          "short": "Tweede",
          "title": "Tweede gebied"
        },
        {
          "id": "drie",
          "label": "On­der­wijs­kun­dig samenwerken aan op­lei­dings­vraag­stuk­ken",
          "short": "Onderwijskundig samenwerken aan opleidingsvraagstukken",
          "title": "Onderwijskundig samenwerken aan opleidingsvraagstukken"
        },
        {
          "id": "vier",
          "label": "Vierde gebied",
          "short": "Vierde gebied",
          "title": "Vierde gebied"
        },
        {
          "id": "vijf-a",
          "label": "Vijfde gebied, de ene helft",
          "short": "Vijfde gebied, de ene helft",
          "title": "Vijfde gebied, de ene helft"
        },
        {
          "id": "vijf-b",
          "label": "Vijfde gebied, de andere helft",
          "short": "Vijfde gebied, de andere helft",
          "title": "Vijfde gebied, de andere helft"
        },
        {
          "id": "part:eigen",
          "label": "Wat bij geen gebied hoort",
          "short": "Wat bij geen gebied hoort",
          "title": "Wat bij geen gebied hoort"
        }
      ],
      "fingerprint": "a2d53d514ede48ee",
      "id": "scan-zeven",
      "kind": "scan",
      "parts": [
        {
          "axis": "een",
          "id": "deel-een",
          "note": false,
          "questions": [],
          "rubrics": [],
          "statements": [
            {
              "competencies": [
                "luisteren"
              ],
              "hash": "75d0bf",
              "id": "luisteren",
              "sub": [],
              "subScored": false,
              "text": "Ik luister, ook als ik haast heb & het <niet> zie."
            },
            {
              "competencies": [
                "vragen",
                "luisteren"
              ],
              "hash": "196b11",
              "id": "allebei",
              "sub": [],
              "subScored": false,
              "text": "Ik vraag door op wat ik hoor."
            }
          ],
          "title": "Over luisteren"
        },
        {
          "axis": "twee",
          "id": "deel-twee",
          "note": false,
          "questions": [],
          "rubrics": [],
          "statements": [
            {
              "competencies": [
                "overleggen"
              ],
              "hash": "fa927a",
              "id": "overleggen",
              "sub": [],
              "subScored": false,
              "text": "Ik overleg."
            }
          ],
          "title": "Over overleggen"
        },
        {
          "axis": "drie",
          "id": "deel-drie",
          "note": false,
          "questions": [],
          "rubrics": [],
          "statements": [
            {
              "competencies": [
                "ontwerpen"
              ],
              "hash": "6c69e9",
              "id": "ontwerpen",
              "sub": [],
              "subScored": false,
              "text": "Ik ontwerp mee."
            }
          ],
          "title": "Over ontwerpen"
        },
        {
          "axis": "vier",
          "id": "deel-vier",
          "note": false,
          "questions": [],
          "rubrics": [],
          "statements": [
            {
              "competencies": [
                "beoordelen"
              ],
              "hash": "2d618b",
              "id": "beoordelen",
              "sub": [],
              "subScored": false,
              "text": "Ik beoordeel."
            }
          ],
          "title": "Over beoordelen"
        },
        {
          "axis": "vijf-a",
          "id": "deel-vijf-a",
          "note": false,
          "questions": [],
          "rubrics": [],
          "statements": [
            {
              "competencies": [
                "kijken"
              ],
              "hash": "3101f8",
              "id": "kijken",
              "sub": [],
              "subScored": false,
              "text": "Ik kijk."
            }
          ],
          "title": "Over kijken"
        },
        {
          "axis": "vijf-b",
          "id": "deel-vijf-b",
          "note": false,
          "questions": [],
          "rubrics": [],
          "statements": [
            {
              "competencies": [
                "delen"
              ],
              "hash": "faa25f",
              "id": "delen",
              "sub": [],
              "subScored": false,
              "text": "Ik deel wat ik weet."
            }
          ],
          "title": "Over delen"
        },
        {
          "axis": "part:eigen",
          "id": "eigen",
          "note": false,
          "questions": [
            {
              "id": "grap",
              "text": "Welke grap werkt altijd?"
            }
          ],
          "rubrics": [],
          "statements": [
            {
              "competencies": [],
              "hash": "8bdc7c",
              "id": "humor",
              "sub": [],
              "subScored": false,
              "text": "Ik heb humor."
            }
          ],
          "title": "Wat bij geen gebied hoort"
        }
      ],
      "questions": [
        {
          "id": "leervraag",
          "text": "Wat wil je leren?"
        }
      ],
      "respondent": "jijzelf",
      "scale": {
        "apart": [],
        "max": 7,
        "min": 1,
        "points": [
          {
            "label": "herken ik niet",
            "value": 1
          },
          {
            "label": null,
            "value": 2
          },
          {
            "label": null,
            "value": 3
          },
          {
            "label": null,
            "value": 4
          },
          {
            "label": null,
            "value": 5
          },
          {
            "label": null,
            "value": 6
          },
          {
            "label": "herken ik helemaal",
            "value": 7
          }
        ]
      },
      "show": [
        "radar",
        "dots",
        "table"
      ],
      "title": "Scan met zeven assen",
      "version": "2"
    }
  ],
  "replaced": {
    "oud": [
      "een"
    ]
  },
  "site": "formulieren",
  "siteTitle": "Formulieren",
  "url": "https://voorbeeld.nl/leren/formulieren/feedback/index.html"
}
