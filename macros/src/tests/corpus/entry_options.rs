debug, clock = "real", seed = 7, shuffle = 100
