"""The one deed that two verbs say of one number: "damaged or destroyed", "killed and wounded", "intercepted and destroyed"."""

from functools import lru_cache

from ukclaims.model.verdict import Verdict
from ukclaims.registry.measures import action_name, actions, compare_actions


@lru_cache(maxsize=1 << 10)
def joint_action(first: str, second: str, *, either: bool) -> str | None:
    """Return the deed that covers what both verbs say, None where no listed deed does.

    What was done both ways was done as the finer one says, what was done `either` way as the wider one does.

    >>> joint_action("kill", "injure", either=True), joint_action("damage", "destroy", either=False)
    ('harm', 'damage or destroy')
    >>> joint_action("intercept", "destroy", either=False), joint_action("capture", "kill", either=True)
    ('intercept', None)
    """
    found = compare_actions(first, second)
    if found in (Verdict.NARROWER, Verdict.WIDER):
        return first if (found is Verdict.NARROWER) is not either else second
    return first if found is Verdict.EQUAL else _above_both(action_name(first), action_name(second))


def _above_both(one: str, two: str) -> str | None:
    """Return the closest deed that both are kinds of."""
    known = actions()
    if one not in known or two not in known:
        return None
    shared = known[one].above & known[two].above
    return min(shared, key=lambda name: (-len(known[name].above), name), default=None)
