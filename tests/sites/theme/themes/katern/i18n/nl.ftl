kinds-activity = Oefeningen
