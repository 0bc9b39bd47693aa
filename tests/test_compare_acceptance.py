"""The pairs that a careful reader has settled, as claims with the fields a good extractor gives.

first | second | the kinds that are right
"""

import pytest
from claim_lines import claim

from ukclaims.compare import relate

PAIRS = """
Denys_Shmyhal@Wire/2025-10-15 85000 drone receive to=Ukraine in=2025 | Denys_Shmyhal@Post/2025-10-16/2025-10-15 85000 drone receive to=Ukraine in=2025 | repeats
Josep_Borrell@Wire/2023-08-30/2023-08-30 1000000 round send by=European_Union to=Ukraine in=../2023-12-31 mod=pledged | Josep_Borrell@Post/2023-08-31 ~1000000 round send by=European_Union to=Ukraine in=../2023-12-31 mod=pledged via=Wire | repeats
Boris_Pistorius@Wire/2025-10-15 2300000000:USD aid provide by=Germany to=Ukraine mod=pledged | Denys_Shmyhal@Wire/2025-10-15 85000 drone receive to=Ukraine in=2025 | incomparable
the_minister@Wire/2024-10-13 20000000000:USD weapon produce by=Ukraine mod=capacity | the_minister@Wire/2024-10-13 6000000000:USD weapon fund by=state_budget mod=capacity | incomparable
=Ukrainian_Air_Force@Wire/2024-03-05 40 drone shoot_down by=air_force in=2024-03-05 | =Ukrainian_Air_Force@Wire/2024-03-06 12 drone shoot_down by=air_force in=2024-03-06 | incomparable
the_air_force@Wire/2024-03-05 60 drone launch by=Russia in=2024-03-05 | the_air_force@Wire/2024-03-05 42 drone shoot_down by=Ukraine in=2024-03-05 | incomparable
=Government_of_Norway@Wire/2023-06-01 20 tank pledge by=Norway in=2023 mod=pledged | =Government_of_Norway@Wire/2023-12-01 8 tank deliver by=Norway in=2023 | incomparable
the_regional_governor@Wire/2024-07-09/2024-07-09 12 civilian kill by=strike in=2024-07-09 | the_regional_governor@Wire/2024-07-10/2024-07-10 15 civilian kill by=strike in=2024-07-09 | revises
=General_Staff@Wire/2023-11-01/2023-11-01 300000 soldier lose by=Russia in=2022-02-24/.. basis=running | =General_Staff@Wire/2023-11-15/2023-11-15 310000 soldier lose by=Russia in=2022-02-24/.. basis=running | revises
the_mayor@Wire/2022-05-08 50 person kill by=strike in=2022-05-08 | =Russian_Defence_Ministry@Post/2022-05-08 30 person kill by=strike in=2022-05-08 | conflicts
=Ukrainian_Air_Force@Wire/2024-03-05 60 drone launch by=Russia in=2024-03-05 | the_regional_governor@Post/2024-03-05 90 drone launch by=Russia in=2024-03-05 | conflicts
=UK_Ministry_of_Defence@Wire/2025-12-30 50000 drone deliver by=Britain to=Ukraine in=2025 | a_Ukrainian_official@Post/2025-12-30 70000 drone deliver by=United_Kingdom to=Ukraine in=2025-06 | conflicts
=UK_Ministry_of_Defence@Wire/2025-12-30 85000 drone deliver by=Britain to=Ukraine in=2025 | a_Ukrainian_official@Post/2025-12-30 9000 drone deliver by=Britain to=Ukraine in=2025-06 | part_of
Denys_Shmyhal@Wire/2025-10-15 <=20000000 drone produce by=Ukraine in=2026 mod=expected | an_industry_group@Post/2025-10-20 15000000 drone produce by=Ukraine in=2026 mod=expected | compatible
the_mayor@Wire/2023-06-06 >500 person evacuate in=2023-06-06 | the_police@Post/2023-06-06 >=800 person evacuate in=2023-06-06 | compatible
=Security_Service_of_Ukraine@Wire/2025-05-03 12 aircraft lose by=Russia in=2025-05-03 | =Russian_Defence_Ministry@Post/2025-05-03 12 aircraft lose by=Russia in=2025-05-03 deny | denies
the_regional_governor@Wire/2024-07-10 15 civilian kill by=strike in=2024-07-09 | =United_Nations@Post/2024-07-12 15 civilian kill by=strike in=2024-07-09 | agrees corroborates
=UK_Ministry_of_Defence@Wire 85000 drone deliver by=Britain to=Ukraine | a_Ukrainian_official@Post/2025-01-10 60000 drone deliver by=Britain to=Ukraine in=2024 | undetermined incomparable
"""


@pytest.mark.parametrize("line", PAIRS.strip().splitlines())
def test_pair(line: str) -> None:
    """The relation is one that a careful reader accepts, whichever comes first."""
    first, second, kinds = (cell.strip() for cell in line.split(" | "))
    a, b = claim(first), claim(second)
    assert relate(a, b).kind.value in kinds.split(), relate(a, b).explain()
    assert relate(b, a).kind is relate(a, b).kind
