"""Samples, and tables of them."""

import dataclasses
import math
import statistics


@dataclasses.dataclass
class Figure:
    """Samples of one thing."""

    name: str
    samples: list
    unit: str = "ms"
    remark: str = ""

    @property
    def least(self):
        return min(self.samples)

    @property
    def median(self):
        return statistics.median(self.samples)

    @property
    def most(self):
        return max(self.samples)

    def percentile(self, part):
        """The sample that so many of a hundred do not exceed (nearest rank)."""
        ordered = sorted(self.samples)
        return ordered[max(0, math.ceil(part / 100 * len(ordered)) - 1)]


def number(value, unit=""):
    """A figure with three digits that mean something."""
    if value >= 100:
        text = f"{value:,.0f}"
    elif value >= 10:
        text = f"{value:.1f}"
    else:
        text = f"{value:.2f}"
    return f"{text} {unit}".rstrip()


def table(head, rows):
    """A Markdown table; every column but the first is set to the right."""
    cells = [head] + [[str(cell) for cell in row] for row in rows]
    widths = [max(3, *(len(row[index]) for row in cells)) for index in range(len(head))]

    def line(row):
        parts = [row[0].ljust(widths[0])]
        parts += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        return "| " + " | ".join(parts) + " |"

    rule = ["-" * widths[0]] + ["-" * (width - 1) + ":" for width in widths[1:]]
    return "\n".join([line(cells[0]), line(rule)] + [line(row) for row in cells[1:]])


def figure_table(figures):
    """Minimum, median, 99th percentile and maximum of each figure."""
    rows = []
    for figure in figures:
        plain = len(figure.samples) < 20
        rows.append([
            figure.name,
            number(figure.least, figure.unit),
            number(figure.median, figure.unit),
            "" if plain else number(figure.percentile(99), figure.unit),
            number(figure.most, figure.unit),
            len(figure.samples),
            figure.remark,
        ])
    return table(["what", "min", "median", "p99", "max", "n", "remark"], rows)
