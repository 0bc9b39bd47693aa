"""Reading: numbers, quantities, periods, speakers, attributions and measures make claims."""
