[
  "0",
  {
    "activity/van-een": [],
    "activity/van-niemand": [],
    "activity/van-twee": []
  }
]
