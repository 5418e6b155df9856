//! What the rows of a template state, put together as a project.

use super::{AGE, AXES, Origin, REGION, Reader, Row, SEX, YEAR, id_of};
use crate::plain::{Problem, Shown, codes};
use crate::project::{
    About as ProjectAbout, AgeBand, Axes, Axis, Between, Beyond, Demand, Dim, FORMAT, Kind, Method,
    Parameter, Project, Quantity, RatioTarget, Region, Scope, Sector, Series, Sex, Stated, Supply, Unit,
};
use crate::tables::template::{About, Column, DemandChoice, Page};

/// Hours a week of a full-time equivalent where the template does not say.
const FTE_HOURS: f64 = 40.0;
/// Profiles that miss a sum of 1 by no more are shares already.
const SHARES_OFF: f64 = 0.02;
/// What every forecast has one of, where nothing tells several apart.
const WHOLE: &str = "all";

impl Reader<'_> {
    /// What a line of the first sheet says; `None` where it is empty.
    fn said(&self, field: About) -> Option<String> {
        let at = About::ALL.iter().position(|one| *one == field)?;
        self.about.get(at).map(|(_, text, _)| text.clone()).filter(|text| !text.is_empty())
    }

    /// The label and the place of a line of the first sheet.
    fn line(&self, field: About) -> (String, String) {
        let at = About::ALL.iter().position(|one| *one == field).unwrap_or_default();
        let whole = || (field.word().to_owned(), self.file.name().to_owned());
        self.about
            .get(at)
            .filter(|(label, _, _)| !label.is_empty())
            .map_or_else(whole, |(label, _, place)| (label.clone(), place.clone()))
    }

    /// A line of the first sheet that must be filled.
    fn needed(&mut self, field: About) -> Option<String> {
        let said = self.said(field);
        if said.is_none() {
            let (label, place) = self.line(field);
            self.problems.add(Problem::new(codes::TEMPLATE_MISSING, place).expected(label));
        }
        said
    }

    fn whole(&mut self, field: About, text: Option<String>) -> Option<i32> {
        let text = text?;
        let read = text.parse::<f64>().ok().filter(|value| value.fract() == 0.0).map(|value| value as i32);
        if read.is_none() {
            let (_, place) = self.line(field);
            self.problems.add(Problem::new(codes::TEMPLATE_FIGURE, place).found(&text));
        }
        read
    }

    pub(super) fn project(&mut self, origins: &mut Vec<Origin>) -> Option<Project> {
        let title = self.needed(About::Title);
        let base_year = self.needed(About::BaseYear);
        let base_year = self.whole(About::BaseYear, base_year);
        let last_year = self.needed(About::LastYear);
        let last_year = self.whole(About::LastYear, last_year);
        let oldest = self.said(About::OldestAge);
        let oldest = self.whole(About::OldestAge, oldest);
        let hours = self.said(About::FteHours);
        let hours = hours.map(|text| (text.parse::<f64>().ok(), text));
        if let Some((None, text)) = &hours {
            let (_, place) = self.line(About::FteHours);
            self.problems.add(Problem::new(codes::TEMPLATE_FIGURE, place).found(text));
        }
        let hours = hours.and_then(|(read, _)| read);
        if self.planned.is_empty() {
            let problem = Problem::new(codes::TEMPLATE_MISSING, self.file.name());
            self.problems.add(problem.expected(Page::Professions.word()));
        }
        // What is lacking here is told; the rest is read all the same, so that everything is told at once.
        let title = title.unwrap_or_default();
        let (base_year, last_year) = (base_year?, last_year?);
        let stock: Vec<Row> = self.of(Quantity::Stock);
        for planned in 0..self.planned.len() {
            if !stock.iter().any(|row| row.profession.is_none_or(|of| of == planned)) {
                let name = self.planned[planned].profession.name.clone();
                let problem =
                    Problem::new(codes::TEMPLATE_MISSING, &self.planned[planned].named_at).found(name);
                let expected = self.name("measure", Quantity::Stock.word());
                self.problems.add(problem.expected(expected));
            }
        }
        let (age_min, age_max, closes) = self.ages(&stock, oldest)?;
        let mut regions: Vec<String> = Vec::new();
        for row in &self.rows {
            if let Some(region) = &row.members[REGION]
                && !regions.contains(region)
            {
                regions.push(region.clone());
            }
        }
        let country = self.said(About::Country);
        let by_sex = stock.iter().any(|row| matches!(row.members[SEX].as_deref(), Some("F" | "M")));
        let axes = Axes {
            professions: self.planned.iter().map(|one| one.profession.clone()).collect(),
            regions: if regions.is_empty() {
                let id = country.clone().unwrap_or_else(|| WHOLE.to_owned());
                vec![Region { name: id.clone(), id }]
            } else {
                regions.iter().map(|name| Region { id: name.clone(), name: name.clone() }).collect()
            },
            nuts_level: None,
            sectors: vec![Sector { id: WHOLE.to_owned(), name: WHOLE.to_owned() }],
            regions_name: None,
            sectors_name: None,
            services: None,
            tasks: None,
            task_shifts: None,
            sexes: if by_sex { vec![Sex::F, Sex::M] } else { vec![Sex::T] },
            age_min,
            age_max,
            base_year,
            last_year,
            fte_hours: hours.unwrap_or(FTE_HOURS),
        };
        let mut project = Project {
            schema: None,
            hwf: FORMAT,
            about: ProjectAbout {
                title,
                country,
                author: self.said(About::Author),
                licence: None,
                notes: None,
            },
            axes,
            data: Vec::new(),
            parameters: Vec::new(),
            methods: Vec::new(),
            workloads: None,
            correlations: None,
            recipes: None,
            reconciliations: None,
            scenarios: None,
            runs: None,
            decisions: None,
        };
        self.parameters(&mut project, closes, origins);
        self.methods(&mut project, origins);
        Some(project)
    }

    fn of(&self, quantity: Quantity) -> Vec<Row> {
        self.rows.iter().filter(|row| row.quantity == quantity).cloned().collect()
    }

    /// Youngest and oldest age of the workforce; and the oldest age in an open group that has to be divided.
    fn ages(&mut self, stock: &[Row], oldest: Option<i32>) -> Option<(i32, i32, Option<i32>)> {
        let bands = stock.iter().filter_map(|row| AgeBand::parse(row.members[AGE].as_deref()?));
        let bands: Vec<AgeBand> = bands.collect();
        let joining = self.rows.iter().filter(|row| row.quantity.is_profile());
        let joining = joining.filter_map(|row| AgeBand::parse(row.members[AGE].as_deref()?));
        let youngest = bands.iter().copied().chain(joining).map(|band| band.from).min();
        let open = bands.iter().filter(|band| band.to.is_none()).map(|band| band.from).max();
        let last = bands.iter().filter_map(|band| band.to).max();
        let Some(youngest) = youngest else {
            if !stock.is_empty() {
                let problem = Problem::new(codes::TEMPLATE_MISSING, &stock[0].place);
                self.problems.add(problem.expected(Axis::Age.word()));
            }
            return None;
        };
        let top = open.or(last).unwrap_or(youngest);
        match oldest {
            Some(oldest) if oldest > top => Some((youngest, oldest, open.map(|_| oldest))),
            _ => Some((youngest, top, None)),
        }
    }

    fn parameters(&mut self, project: &mut Project, closes: Option<i32>, origins: &mut Vec<Origin>) {
        let mut groups: Vec<(Quantity, Option<usize>)> = Vec::new();
        for row in &self.rows {
            if !groups.contains(&(row.quantity, row.profession)) {
                groups.push((row.quantity, row.profession));
            }
        }
        for (quantity, profession) in groups {
            let mut rows: Vec<Row> = self.of(quantity);
            rows.retain(|row| row.profession == profession);
            if quantity == Quantity::Intake {
                let base = project.axes.base_year;
                let started =
                    |row: &Row| row.members[YEAR].as_deref().and_then(|year| year.parse::<i32>().ok());
                let (past, planned): (Vec<Row>, Vec<Row>) =
                    rows.into_iter().partition(|row| started(row).is_some_and(|year| year <= base));
                self.students(project, profession, &past, origins);
                rows = planned;
            }
            if !rows.is_empty() {
                self.parameter(project, quantity, profession, &rows, closes, origins);
            }
        }
    }

    /// Who started training up to the base year is in training on its last day, by year of study.
    fn students(
        &mut self,
        project: &mut Project,
        profession: Option<usize>,
        past: &[Row],
        origins: &mut Vec<Origin>,
    ) {
        if past.is_empty() {
            return;
        }
        let base = project.axes.base_year;
        let mut rows: Vec<(i32, Row)> = past
            .iter()
            .map(|row| {
                let year = row.members[YEAR].as_deref().and_then(|year| year.parse::<i32>().ok());
                (base - year.unwrap_or(base) + 1, row.clone())
            })
            .collect();
        rows.sort_by_key(|(study, _)| *study);
        let by_region = rows.iter().any(|(_, row)| row.members[REGION].is_some());
        let rows: Vec<Row> = rows
            .into_iter()
            .map(|(study, mut row)| {
                row.members[YEAR] = Some(study.shown());
                row.members[SEX] = None;
                row
            })
            .collect();
        let axes = if by_region { vec![REGION, YEAR] } else { vec![YEAR] };
        let Some(mut series) = self.series(project, Quantity::StudentsInTraining, profession, &rows, &axes)
        else {
            return;
        };
        for dim in &mut series.dims {
            if dim.axis == Axis::Year {
                dim.axis = Axis::StudyYear;
            }
        }
        self.add(project, Quantity::StudentsInTraining, profession, &rows, (series, None, None), origins);
    }

    /// The axes that rows tell apart, if all tell the same ones apart.
    fn told_apart(&mut self, rows: &[Row]) -> Option<Vec<usize>> {
        let first = &rows[0];
        for row in rows {
            for (axis, known) in AXES.iter().enumerate() {
                if row.members[axis].is_some() != first.members[axis].is_some() {
                    let problem = Problem::new(codes::TEMPLATE_MIXED, &row.place).found(known.word());
                    self.problems.add(problem.expected(&first.place));
                    return None;
                }
            }
        }
        let whole =
            |axis: usize| axis == SEX && rows.iter().all(|row| row.members[SEX].as_deref() == Some("T"));
        Some((0..AXES.len()).filter(|axis| first.members[*axis].is_some() && !whole(*axis)).collect())
    }

    fn parameter(
        &mut self,
        project: &mut Project,
        quantity: Quantity,
        profession: Option<usize>,
        rows: &[Row],
        closes: Option<i32>,
        origins: &mut Vec<Origin>,
    ) {
        let Some(axes) = self.told_apart(rows) else { return };
        let bounds = [
            rows.iter().filter(|row| row.low.is_some()).count(),
            rows.iter().filter(|row| row.high.is_some()).count(),
        ];
        for (at, count) in bounds.into_iter().enumerate() {
            if count != 0 && count != rows.len() {
                let lacks = |row: &&Row| if at == 0 { row.low.is_none() } else { row.high.is_none() };
                let place = rows.iter().find(lacks).map_or(String::new(), |row| row.place.clone());
                let what = if at == 0 { Column::Low } else { Column::High };
                self.problems.add(Problem::new(codes::TEMPLATE_MIXED, place).found(what.word()));
                return;
            }
        }
        let Some(mut series) = self.series(project, quantity, profession, rows, &axes) else { return };
        if quantity.is_profile() {
            let sum: f64 = series.values.0.iter().sum();
            if sum > 0.0 {
                if (sum - 1.0).abs() > SHARES_OFF {
                    // Persons by age say how joiners spread as well as shares do.
                    self.problems.add(
                        Problem::new(codes::TEMPLATE_SHARES, &rows[0].place)
                            .found(sum)
                            .expected("1")
                            .warning(),
                    );
                }
                series.values.0.iter_mut().for_each(|value| *value /= sum);
            }
        }
        let is_open = |dim: &Dim| dim.axis == Axis::Age && dim.values.iter().any(|age| age.ends_with('+'));
        if quantity.is_amount() && quantity != Quantity::Population && series.dims.iter().any(is_open) {
            series.open_age_upper = closes;
        }
        if let Some(dim) = series.dims.iter().find(|dim| dim.axis == Axis::Year) {
            let years: Vec<i32> = dim.values.iter().filter_map(|year| year.parse().ok()).collect();
            let gaps = years.windows(2).any(|pair| pair[1] != pair[0] + 1);
            let ends = years.last().is_some_and(|last| *last < project.axes.last_year);
            if gaps {
                series.between = Some(Between::Linear);
            }
            if ends {
                series.beyond = Some(Beyond::Hold);
            }
            if gaps || ends {
                let found = [&*dim.values[0], " … ", dim.values.last().map_or("", |year| year)].concat();
                let problem = Problem::new(codes::TEMPLATE_YEARS_FILLED, &rows[0].place).found(found);
                self.problems.add(problem.expected(project.axes.last_year).warning());
            }
        }
        let bound = |at: usize| {
            (bounds[at] > 0).then(|| {
                let figures = rows.iter().map(|row| {
                    let value = if at == 0 { row.low } else { row.high };
                    Row { value: value.unwrap_or(f64::NAN), ..row.clone() }
                });
                figures.collect::<Vec<Row>>()
            })
        };
        let bound_series = |reader: &mut Self, at: usize| {
            let rows = bound(at)?;
            let made = reader.series(project, quantity, profession, &rows, &axes)?;
            Some(Series { values: made.values, ..series.clone() })
        };
        let (low, high) = (bound_series(self, 0), bound_series(self, 1));
        self.add(project, quantity, profession, rows, (series, low, high), origins);
    }

    /// The figures of rows, laid out over the axes that they tell apart.
    fn series(
        &mut self,
        project: &Project,
        quantity: Quantity,
        profession: Option<usize>,
        rows: &[Row],
        axes: &[usize],
    ) -> Option<Series> {
        let mut dims: Vec<Dim> = Vec::new();
        for axis in axes {
            let mut values: Vec<String> = Vec::new();
            for row in rows {
                let member = row.members[*axis].clone().unwrap_or_default();
                if !values.contains(&member) {
                    values.push(member);
                }
            }
            match *axis {
                AGE => values.sort_by_key(|age| AgeBand::parse(age).map(|band| band.from)),
                YEAR => values.sort_by_key(|year| year.parse::<i32>().unwrap_or_default()),
                _ => {}
            }
            dims.push(Dim { axis: AXES[*axis], values });
        }
        let mut values = vec![f64::NAN; dims.iter().map(|dim| dim.values.len()).product()];
        let mut taken = vec![false; values.len()];
        for row in rows {
            let mut index = 0;
            for (axis, dim) in axes.iter().zip(&dims) {
                let member = row.members[*axis].as_deref().unwrap_or_default();
                let at = dim.values.iter().position(|known| known == member).unwrap_or_default();
                index = index * dim.values.len() + at;
            }
            if taken[index] {
                let members: Vec<&str> = axes.iter().filter_map(|at| row.members[*at].as_deref()).collect();
                self.problems.add(Problem::new(codes::TEMPLATE_TWICE, &row.place).found(members.join(", ")));
                return None;
            }
            taken[index] = true;
            values[index] = row.value;
        }
        let taken: Vec<String> = project.data.iter().map(|series| series.id.clone()).collect();
        let whose = profession.map_or("all", |at| &*self.planned[at].profession.id);
        let first = &rows[0].place;
        let id = id_of(&[quantity.word(), "_", whose].concat(), &taken);
        Some(Series {
            source: rows.iter().find_map(|row| row.source.clone()),
            origin: Some(first.clone()),
            note: rows.iter().find_map(|row| row.note.clone()),
            ..Series::bare(id, quantity.unit(), dims, values)
        })
    }

    /// Adds a parameter: a constant where nothing is told apart, a series otherwise.
    fn add(
        &mut self,
        project: &mut Project,
        quantity: Quantity,
        profession: Option<usize>,
        rows: &[Row],
        (series, low, high): (Series, Option<Series>, Option<Series>),
        origins: &mut Vec<Origin>,
    ) {
        let place = rows[0].place.clone();
        let mut stated = |series: Series, suffix: &str| {
            if series.dims.is_empty() {
                return Stated::Constant { value: series.values.0[0] };
            }
            let id = [&*series.id, suffix].concat();
            origins.push(Origin {
                path: ["data[", &(project.data.len() as i32).shown(), "]"].concat(),
                place: place.clone(),
            });
            project.data.push(Series { id: id.clone(), ..series });
            Stated::Series { series: id }
        };
        let source = series.source.clone();
        let note = series.note.clone();
        let id = series.id.clone();
        let value = stated(series, "");
        let low = low.map(|low| stated(low, "_low"));
        let high = high.map(|high| stated(high, "_high"));
        let scope = profession
            .map(|at| Scope { profession: Some(self.planned[at].profession.id.clone()), ..Scope::ALL });
        origins.push(Origin {
            path: ["parameters[", &(project.parameters.len() as i32).shown(), "]"].concat(),
            place,
        });
        project.parameters.push(Parameter {
            id,
            quantity,
            scope,
            value,
            unit: quantity.unit(),
            low,
            high,
            uncertainty: None,
            currency: None,
            price_year: None,
            kind: if source.is_some() { Kind::Baseline } else { Kind::Assumption },
            source,
            date: None,
            note,
        });
    }

    fn methods(&mut self, project: &mut Project, origins: &mut Vec<Origin>) {
        let states = |quantity: Quantity, at: usize, rows: &[Row]| {
            rows.iter().any(|row| row.quantity == quantity && row.profession.is_none_or(|of| of == at))
        };
        for at in 0..self.planned.len() {
            let planned = &self.planned[at];
            let id = planned.profession.id.clone();
            let place = planned.place.clone();
            let chosen = planned.method.unwrap_or_else(|| {
                let stated = |quantity: Quantity| states(quantity, at, &self.rows);
                match () {
                    () if stated(Quantity::Population) && stated(Quantity::CareUse) => {
                        DemandChoice::Utilisation
                    }
                    () if stated(Quantity::Population) => DemandChoice::Population,
                    () => DemandChoice::Constant,
                }
            });
            if planned.method.is_none() {
                let problem =
                    Problem::new(codes::TEMPLATE_METHOD, &place).found(self.name("demand", chosen.word()));
                self.problems.add(problem.warning());
            }
            let demand = match chosen {
                DemandChoice::Constant => Demand::Constant {},
                DemandChoice::Population => Demand::Ratio { target: RatioTarget::Today, calibrated: None },
                DemandChoice::Utilisation => Demand::Utilisation {},
                DemandChoice::Density => Demand::Ratio { target: RatioTarget::Stated, calibrated: None },
                DemandChoice::Stated => Demand::Path { calibrated: None },
            };
            match self.planned[at].unmet {
                Some(value) => {
                    origins.push(Origin {
                        path: ["parameters[", &(project.parameters.len() as i32).shown(), "]"].concat(),
                        place,
                    });
                    project.parameters.push(Parameter {
                        id: ["unmet_demand_", &id].concat(),
                        quantity: Quantity::UnmetDemand,
                        scope: Some(Scope { profession: Some(id.clone()), ..Scope::ALL }),
                        value: Stated::Constant { value },
                        unit: Unit::Share,
                        low: None,
                        high: None,
                        uncertainty: None,
                        currency: None,
                        price_year: None,
                        kind: Kind::Assumption,
                        source: None,
                        date: None,
                        note: None,
                    });
                }
                // Nobody but the planner knows how much of the demand goes unmet today.
                None if demand.starts_from_base() => {
                    let problem = Problem::new(codes::TEMPLATE_MISSING, place);
                    self.problems.add(problem.expected(&self.unmet_heading));
                }
                None => {}
            }
            project.methods.push(Method {
                profession: id,
                supply: Supply::Cohort { stock_includes_temporary: None, trains_from: None },
                demand,
                beside: None,
            });
        }
    }
}
