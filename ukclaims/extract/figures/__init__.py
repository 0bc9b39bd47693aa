"""From a number in its clause to a figure: what it counts, who acts, when, and how it stands in the world."""
