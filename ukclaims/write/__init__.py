"""Ways out: claims as JSON Lines, CSV, data frames and linked data; relations as records."""

from ukclaims.write.arrow import to_arrow
from ukclaims.write.csv import to_csv
from ukclaims.write.jsonl import to_jsonl
from ukclaims.write.linked import to_jsonld
from ukclaims.write.markdown import to_markdown
from ukclaims.write.pandas import to_pandas

__all__ = ["to_arrow", "to_csv", "to_jsonl", "to_jsonld", "to_markdown", "to_pandas"]
