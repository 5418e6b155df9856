"""Tasks that move from one profession to another, mirrored in both.

Every shift reads the demand before any of them. Work is counted in minutes: what one
profession gives away the other does at its own pace.
"""

from project_file import Cell


class Shift:
    """One shift of a task in a region and year."""

    def __init__(self, case, stated, region, year, demand_from):
        """`demand_from` is the demand of the profession that gives, before any shift."""
        place = Cell(region=region, task_shift=stated["id"])
        task = Cell(stated["from"], task=stated["task"])

        def minutes_of_fte(profession):
            return case.number("fte_minutes", Cell(profession), year)

        self.task_minutes = demand_from * case.number("task_minutes", task, year)
        # Today's work is divided as it is observed.
        moves = year > case.project.base
        share = case.number("shifted_share", place, year) if moves else 0.0
        pace = case.number("relative_time", place, year)
        self.moved_minutes = share * self.task_minutes
        self.from_fte = self.moved_minutes / minutes_of_fte(stated["from"])
        self.to_fte = self.moved_minutes * pace / minutes_of_fte(stated["to"])

    def effect(self, stated, profession):
        """Change of the demand of a profession."""
        gives = self.from_fte if stated["from"] == profession else 0.0
        takes = self.to_fte if stated["to"] == profession else 0.0
        return takes - gives
