[
  "0",
  {
    "activity/oefening": []
  }
]
