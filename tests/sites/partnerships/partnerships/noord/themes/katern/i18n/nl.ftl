start = Begin hier
