[
  "0",
  {
    "activity/later": [],
    "activity/oefening": []
  }
]
