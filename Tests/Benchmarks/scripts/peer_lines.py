"""The lines that are typed in every program that is compared; the executable types them too."""

LINES = ["mosque bomb", "checkpoint"]


def prefixes():
    """What the screen has to answer while the lines are typed."""
    return [line[:end] for line in LINES for end in range(1, len(line) + 1)]
