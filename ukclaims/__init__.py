"""Claims, speakers and attributions in news of the war in Ukraine: which figures repeat, which conflict, and why."""

__version__ = "0.1.0"
