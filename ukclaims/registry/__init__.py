"""Who and what the news of this war names: people and their offices with dates, bodies, states, media, channels, places.

>>> registry = default()
>>> registry.find("Volodymyr Zelenskyy")
(Entry('Volodymyr Zelensky', person),)
>>> registry.holder("ukraine/defence-minister", "2024-10-13")
Entry('Rustem Umerov', person)
>>> registry.office("Ukrainian Defense Minister").id, registry.body("the Russian Defence Ministry").name
('ukraine/defence-minister', 'Ministry of Defence of Russia')
>>> registry.state_of("Kyiv"), registry.relation("Ministry of Defence of Ukraine", "Ukraine")
('Ukraine', 'part')
"""

from functools import cache
from importlib.resources import files

from ukclaims.registry.entries import Entry, Kind, Office, Tenure
from ukclaims.registry.registry import Registry
from ukclaims.registry.tables import Content, parse

__all__ = ["Entry", "Kind", "Office", "Registry", "Tenure", "default"]

_FILES = ("states", "bodies", "offices", "people", "media", "channels", "places")


@cache
def default() -> Registry:
    """Return the registry that comes with the package, read once."""
    folder = files("ukclaims.registry")
    contents = (parse(folder.joinpath(f"{name}.toml").read_text(encoding="utf-8"), f"{name}.toml") for name in _FILES)
    return Registry(Content.joined(*contents))
