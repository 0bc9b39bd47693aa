"""What a text is made of: tokens, quotations, sections, sentences, and the layout that holds them."""
