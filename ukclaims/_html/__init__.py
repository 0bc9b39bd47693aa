"""What pages, cards and pictures share: escaping, marks in a text, colours."""
