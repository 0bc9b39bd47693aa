"""Readers for what people have: text files, JSON Lines, CSV, Telegram exports, HTML pages, folders of them."""
