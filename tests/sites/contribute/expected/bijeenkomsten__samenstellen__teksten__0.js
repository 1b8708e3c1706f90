[
  "0",
  {
    "activity/brieven": []
  }
]
