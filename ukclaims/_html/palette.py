"""The colours of pages, cards and pictures, for light and for dark surroundings.

Every colour that words are written in stands out from every ground by 4.5 to 1 or more, and the five
hues stay apart for eyes that miss a kind of cone; tests hold both. Still no hue says anything alone:
a sign, a dash or a word stands beside it.
"""

LIGHT = {
    "ground": "#ffffff",
    "soft": "#f5f7f9",
    "wash": "#e9f1f9",
    "number": "#ffe9b8",
    "ink": "#1b1f24",
    "quiet": "#59626c",
    "line": "#d9dfe5",
    "blue": "#104a7c",
    "orange": "#935e08",
    "green": "#12765f",
    "red": "#a01226",
    "violet": "#9a2fc2",
}
DARK = {
    "ground": "#15191e",
    "soft": "#1c2229",
    "wash": "#1b2836",
    "number": "#5a4310",
    "ink": "#e8ecf0",
    "quiet": "#9aa5b1",
    "line": "#333b44",
    "blue": "#7fb0d8",
    "orange": "#f0a848",
    "green": "#7ff0d4",
    "red": "#fa6470",
    "violet": "#d878f0",
}
GROUNDS = ("ground", "soft", "wash")
WRITTEN = ("ink", "quiet", "blue", "orange", "green", "red", "violet")
FONT = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif'

# A notebook has a theme of its own: JupyterLab says so on the body, VS Code by a class.
_LIGHT_THEMES = ('[data-jp-theme-light="true"]', ".vscode-light")
_DARK_THEMES = ('[data-jp-theme-light="false"]', ".vscode-dark", ".vscode-high-contrast")


def colours(selector: str, *, themes: bool = False) -> str:
    """Return the colours as CSS variables of what the selector names; with `themes` a notebook's theme decides.

    >>> colours(":root").count("--ink:"), colours(".x", themes=True).count("--ink:")
    (2, 7)
    """
    light, dark = (";".join(f"--{name}:{code}" for name, code in table.items()) for table in (LIGHT, DARK))
    said = f"{selector}{{{light}}}@media(prefers-color-scheme:dark){{{selector}{{{dark}}}}}"
    if themes:
        said += "".join(f"{theme} {selector}{{{light}}}" for theme in _LIGHT_THEMES)
        said += "".join(f"{theme} {selector}{{{dark}}}" for theme in _DARK_THEMES)
    return said
