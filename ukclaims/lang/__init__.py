"""What is known of each language, as tables: one fixed set of file names per language, read when first needed."""
