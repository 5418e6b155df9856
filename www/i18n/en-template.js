// English: the template workbook that a planner fills, sheet by sheet. Its keys are those that the writer of
// templates asks for; quantities and sexes have their names from the other catalogues.

export const templateTexts = {
  "template.page.project": "Project",
  "template.page.project.title": "What the project is about",
  "template.page.project.text":
    "Fill the coloured cells. Point at a heading for an explanation. What you leave empty is missing, never zero.",
  "template.page.professions": "Professions",
  "template.page.professions.title": "Which professions are planned",
  "template.page.professions.text":
    "One row a profession. The other sheets name them as they stand here; rows can be added below.",
  "template.page.labour_force": "Labour force",
  "template.page.labour_force.title": "Who works today",
  "template.page.labour_force.text":
    "Persons on 31 December of the base year by sex and age. Change the age groups to those of your source.",
  "template.page.training": "Training",
  "template.page.training.title": "Who is trained",
  "template.page.training.text":
    "Starters by year: past ones are in training today, the year after the base year is the plan. Ages of graduates as persons or shares.",
  "template.page.retirement": "Retirement",
  "template.page.retirement.title": "Who retires, leaves or dies",
  "template.page.retirement.text":
    "Independent probabilities a year, 0.05 for five per cent, for every age of the workforce. A cause that you leave empty is not counted.",
  "template.page.migration_in": "Migration in",
  "template.page.migration_in.title": "Who comes from abroad",
  "template.page.migration_in.text":
    "Foreign-trained persons who join in a year, and their ages as persons or shares.",
  "template.page.migration_out": "Migration out",
  "template.page.migration_out.title": "Who goes abroad",
  "template.page.migration_out.text":
    "Independent probability a year of leaving for work abroad; by sex and age where you have it.",
  "template.page.population": "Population",
  "template.page.population.title": "Who lives in the country",
  "template.page.population.text":
    "Inhabitants on 31 December by sex and age. Years between those that you state are filled by straight lines, and told.",
  "template.page.health_consumption": "Health consumption",
  "template.page.health_consumption.title": "Who uses how much care",
  "template.page.health_consumption.text":
    "Uses per person and year by sex and age, such as contacts with a doctor; and the share of people who depend on the care of others.",
  "template.page.demand": "Demand",
  "template.page.demand.title": "How much work there is",
  "template.page.demand.text":
    "Only for professions whose demand follows a density or is stated year by year; vacant posts for the vacancy rate.",
  "template.column.field": "Entry",
  "template.column.field.note": "What is asked for.",
  "template.column.explanation": "Explanation",
  "template.column.explanation.note": "What belongs there.",
  "template.column.name": "Profession",
  "template.column.name.note": "Name as it is to be printed. The other sheets use the same name.",
  "template.column.isco_08": "ISCO-08",
  "template.column.isco_08.note": "Code of any number of digits, such as 2211. May be left empty.",
  "template.column.demand_method": "Demand follows",
  "template.column.demand_method.note":
    "Choose from the list. Left empty, it follows the use of care where population and use are filled, else the population, else it stays as today; the reader tells which.",
  "template.column.unmet_demand": "Unmet demand today (share)",
  "template.column.unmet_demand.note":
    "Work that is not done today, as a share of the supply: 0.05 for five per cent, 0 only if there is none. Needed wherever demand starts from today's.",
  "template.column.measure": "What is stated",
  "template.column.measure.note": "Choose from the list; each sheet has its own.",
  "template.column.profession": "Profession",
  "template.column.profession.note":
    "As on the sheet of professions. Left empty, the row holds for all.",
  "template.column.region": "Region",
  "template.column.region.note":
    "NUTS code or name, all of one level. Leave it empty everywhere if there is one region.",
  "template.column.sex": "Sex",
  "template.column.sex.note":
    "Choose from the list, or leave it empty in all rows of a quantity that is not told apart by sex.",
  "template.column.age": "Age",
  "template.column.age.note":
    "Completed years: 34, 25-29 or 70+. The cell is a text, so that the spreadsheet makes no date of it.",
  "template.column.year": "Year",
  "template.column.year.note":
    "Four digits. Stocks are those of 31 December, flows those of the year that ends on it.",
  "template.column.value": "Value",
  "template.column.value.note": "The figure. Leave it empty where it is not known.",
  "template.column.low": "Low",
  "template.column.low.note": "Lowest plausible figure; for all rows of a quantity or none.",
  "template.column.high": "High",
  "template.column.high.note": "Highest plausible figure; for all rows of a quantity or none.",
  "template.column.source": "Source",
  "template.column.source.note":
    "Producer, table and year. Without a source it counts as an assumption.",
  "template.column.note": "Note",
  "template.column.note.note": "What a reader should know.",
  "template.about.title": "Title",
  "template.about.title.note": "As printed on charts. Needed.",
  "template.about.country": "Country",
  "template.about.country.note": "Two letters (ISO 3166-1), such as SK.",
  "template.about.author": "Author",
  "template.about.author.note": "Who makes the project.",
  "template.about.base_year": "Base year",
  "template.about.base_year.note": "Year of the labour force, on 31 December. Needed.",
  "template.about.last_year": "Last year",
  "template.about.last_year.note": "Last year of the forecast. Needed.",
  "template.about.oldest_age": "Oldest age at work",
  "template.about.oldest_age.note":
    "Where the oldest group is open, such as 70+: the age up to which it is divided. Left empty, the group stays whole.",
  "template.about.fte_hours": "Hours a week of one FTE",
  "template.about.fte_hours.note": "40 where left empty.",
  "template.demand.constant": "as today",
  "template.demand.population": "the number of inhabitants",
  "template.demand.utilisation": "inhabitants by sex and age, and their use of care",
  "template.demand.density": "a density that is stated",
  "template.demand.stated": "as stated year by year",
  "template.measure": "{quantity} ({unit})",
  "template.measure.past": "Starters in training, past and planned ({unit})",
  "template.profile": "{quantity} (persons or shares)",
  "template.sex.F": "Women",
  "template.sex.M": "Men",
  "template.sex.T": "Both together",

  "template.heading": "A template to fill in",
  "template.text":
    "A workbook with one sheet for each category of the Minimum Planning Data Requirements. Fill it in any spreadsheet program, drop it here, and it becomes a project.",
  "template.professions": "Professions, one a line, with their ISCO-08 code if you like",
  "template.format": "Format",
  "template.format.xlsx": "Excel (.xlsx)",
  "template.format.ods": "OpenDocument (.ods)",
  "template.button": "Make the template",
  "template.working": "Writing the template …",
  "template.file": "template",
  "template.recognised": "A filled template: it states a whole project.",
  "template.make": "Open it as a project",
  "template.problems": "To be mended in the template",
  "template.told": "Told about the template",
  "template.counts": "{parameters} parameters and {series} series for {professions} professions.",
  "template.refused":
    "The engine does not take the project yet. Mend these in the template and drop it again; the project on the screen is as it was.",
  "template.at": "{text} ({place})",

  "problem.template.missing": "An entry is lacking at {path}: {expected}.",
  "problem.template.missing.mend": "Fill it in the template and drop the file again.",
  "problem.template.word":
    "“{found}” at {path} is none of the words that can stand there: {expected}",
  "problem.template.word.mend": "Choose one from the list of the cell.",
  "problem.template.figure":
    "“{found}” at {path} is not a figure that can be read in one way only.",
  "problem.template.figure.mend":
    "Type the figure as a number of the spreadsheet, not as a text; 1.234 as a text may be a thousand or a fraction.",
  "problem.template.axis": "{expected} does not depend on “{found}” ({path}).",
  "problem.template.axis.mend": "Empty that cell.",
  "problem.template.mixed":
    "Some rows of a quantity have an entry “{found}” and some have none (first at {path}).",
  "problem.template.mixed.mend": "Fill the column in all rows of the quantity, or in none.",
  "problem.template.twice": "The same is stated twice: {found} at {path}.",
  "problem.template.twice.mend": "Remove one of the two rows.",
  "problem.template.shares":
    "The figures from {path} on sum to {found}; they were taken as persons and made shares of their sum.",
  "problem.template.shares.mend": "Nothing need be done, if they are persons by age.",
  "problem.template.years_filled":
    "The years {found} are stated from {path} on; between them straight lines are drawn, and the last figure holds until {expected}.",
  "problem.template.years_filled.mend": "State further years, if you know them.",
  "problem.template.method":
    "How demand is computed was left open at {path}; by what is filled in it is: {found}.",
  "problem.template.method.mend": "Choose another way in the template, or in the project.",
};
