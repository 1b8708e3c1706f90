[
  "0",
  {
    "activity/van-niemand": [],
    "activity/van-twee": []
  }
]
