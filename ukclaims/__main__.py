"""`python -m ukclaims` is `ukclaims`."""

import sys

from ukclaims.cli import main

if __name__ == "__main__":
    sys.exit(main())
