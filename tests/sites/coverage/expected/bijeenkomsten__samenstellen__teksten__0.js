[
  "0",
  {
    "activity/soms": [],
    "activity/vaak": []
  }
]
