"""Workload of facilities by activity standards (WISN).

Covers the available working time, activities by minutes or rate, category allowances as
shares or hours, individual allowances, and the comparison with the staff that is there.
"""

import math

ABSENCES = ("holidays", "annual_leave", "sick_leave", "other_leave")


class Facility:
    """One cadre in one facility."""

    def __init__(self, stated):
        self.stated = stated
        absent = math.fsum(stated.get(reason) or 0.0 for reason in ABSENCES)
        self.days = stated["days_per_year"] - absent
        self.hours = self.days * stated["hours_per_day"]

    def share(self, hours, per):
        """Hours in a span of working time as a share of it."""
        days = {
            "day": 1.0,
            "week": self.stated["days_per_year"] / 52.0,
            "month": self.stated["days_per_year"] / 12.0,
            "year": self.days,
        }[per or "year"]
        return hours / (days * self.stated["hours_per_day"])

    @property
    def activities(self):
        """Staff for the activities, before allowances."""

        def hours(activity):
            if activity.get("minutes") is not None:
                return activity["volume"] * activity["minutes"] / 60.0
            return activity["volume"] / activity["per_hour"]

        return math.fsum(map(hours, self.stated["activities"])) / self.hours

    @property
    def category_factor(self):
        """1 / (1 - the sum of what every member does beside)."""
        allowances = self.stated.get("category_allowances") or ()
        shares = [
            self.share(each["hours"], each.get("per"))
            if each.get("share") is None
            else each["share"]
            for each in allowances
        ]
        return 1.0 / (1.0 - math.fsum(shares))

    @property
    def individual(self):
        """Staff for what only some do beside."""
        return math.fsum(
            each["heads"] * self.share(each["hours"], each.get("per"))
            for each in self.stated.get("individual_allowances") or ()
        )

    def needed(self, growth=1.0):
        """Staff that is needed where all volumes have grown."""
        return growth * self.activities * self.category_factor + self.individual


def facilities(project, profession, region):
    """The facilities of a region."""
    return [
        Facility(stated)
        for stated in project.workloads
        if stated["profession"] == profession
        and (stated.get("region") or project.regions[0]) == region
    ]
