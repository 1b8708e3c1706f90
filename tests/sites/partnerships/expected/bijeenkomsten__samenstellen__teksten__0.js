[
  "0",
  {
    "activity/gesprek": [],
    "activity/kaarten": []
  }
]
