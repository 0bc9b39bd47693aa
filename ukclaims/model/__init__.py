"""The values of the glossary, each a frozen attrs class, and the record codec."""
