// English: the pages about methods, which few open. They are loaded with their screen, so that the first
// forecast need not wait for them.

export const methodTexts = {
  "methods.intro":
    "How each country plans its health workforce, in plain words, and how to do the same here: the same inputs, the same answer. Any of these methods can be laid beside another in one project.",
  "methods.pages": "Methods, page by page",
  "methods.overview": "All methods side by side",
  "methods.compare": "Which system uses what",
  "methods.compare.note":
    "A project chooses one form of supply and one method of demand for each profession, from any row.",
  "methods.column.system": "System",
  "methods.column.supply": "Supply",
  "methods.column.demand": "Demand",
  "methods.column.outputs": "What it prints",
  "methods.column.gap": "Sign of the gap",
  "methods.project": "In this project",
  "methods.project.table": "Methods of each profession",
  "methods.project.note":
    "Which method each profession uses. The balance is struck with the method in the third column; those in the fourth are computed beside it.",
  "methods.chart": "Every method side by side: {profession}",
  "methods.chart.unit":
    "Full-time equivalents (FTE) on 31 December; 1 FTE = {hours} hours a week. Demand before tasks are shifted between professions. The scale does not begin at zero.",
  "methods.chart.main": "Used for the balance: {method}",
  "methods.chart.beside": "{name}",
  "methods.chart.one":
    "This profession has one method. Add others under “beside” of its methods in the project file, and they are drawn here.",
  "methods.answers": "What it answers",
  "methods.inputs": "Its inputs",
  "methods.inputs.note": "As they are called under Assumptions:",
  "methods.formula": "The formula",
  "methods.here": "What is reproduced here",
  "methods.not": "What is not public, or not here",
  "methods.sources": "Sources",
  "methods.open": "Open the sample",
  "methods.open.note":
    "It takes the place of the open project; work that is not saved is asked about.",

  "methods.netherlands": "Netherlands: Nivel",
  "methods.netherlands.supply": "cumulative outflow by sex, training in three cohorts",
  "methods.netherlands.demand": "trends: demography, illness, care and work",
  "methods.netherlands.outputs":
    "yearly intake for two target years, low, middle and high, and what it is made of",
  "methods.netherlands.gap": "supply − demand",
  "methods.netherlands.answers":
    "How many people have to start specialist training each year so that supply meets demand in one of two target years. With it the Advisory Committee on Medical Manpower Planning (Capaciteitsorgaan) advises on the places of each training.",
  "methods.netherlands.formula":
    "Demand = FTE today · (1 + unmet) · (1 + demography(t)) · (1 + Σ factor · t)\nSupply = Σ over sexes of FTE per head(t) · (who is left of today’s workforce + three cohorts in training + joiners from abroad)\nWho is left = persons · share of the sex · (1 − cumulative outflow(t))\nA cohort = starters a year · share of the sex · share who finish · years of starters who have finished by t · mean share still at work\nRequired intake = (demand − supply without new starters) / (FTE in the target year of one starter a year)",
  "methods.netherlands.symbols":
    "t counts the years from the base year. Outflow is stated for 5, 10, 15 and 20 years, the share still at work for 1, 5, 10 and 15 years after training, with straight lines between. A positive factor raises the demand for this profession. A temporary trend stops after its years; a factor may also multiply instead of being added, as vertical substitution does in the paper of 2012.",
  "methods.netherlands.here":
    "The published case of Dutch general practitioners, 2009 to 2019: 12,246 persons in 2019 and a required intake of 476 a year. The required intake is recorded low, middle and high, and is split into its causes, which add up to it.",
  "methods.netherlands.not":
    "The planners’ own workbooks and the experts’ reasoning behind each factor. The paper prints shares with two digits and no course of the years between, so its tables can be met to their rounding, not beyond; what the sample assumes says so.",
  "methods.netherlands.sources":
    "Van Greuningen, Batenburg, Van der Velden: Ten years of health workforce planning in the Netherlands. Human Resources for Health 10:21 (2012), doi 10.1186/1478-4491-10-21, CC BY\nThe accuracy of general practitioner workforce projections. Human Resources for Health 11:31 (2013)",

  "methods.belgium": "Belgium: Planning Unit",
  "methods.belgium.supply": "cohorts by age and sex, from licence to practice to FTE",
  "methods.belgium.demand": "use of care by age and sex: weighted density",
  "methods.belgium.outputs":
    "licensed, active, practising and FTE every five years, raw and weighted density, index",
  "methods.belgium.gap": "none: density is compared with today’s",
  "methods.belgium.answers":
    "How many of those with a licence will work in care, how many full-time equivalents that makes, and how dense the workforce is for a population that grows older. An alternative scenario stands beside the base.",
  "methods.belgium.formula":
    "Active = licensed · share active\nPractising = active · share that works in care\nFTE = practising · FTE per head\nDensity = practising / population · 10,000\nWeighted density = practising / weighted population · 10,000\nWeighted population(t) = Σ use of care · population(t) · population(0) / Σ use of care · population(0)",
  "methods.belgium.symbols":
    "All shares may differ by age, sex, community and nationality, which stand as regions and sectors of the project. The population is weighted so that in the base year it is as large as it is.",
  "methods.belgium.here":
    "The whole chain, both densities, tables of every fifth year and the index with the base year at 100 (the switches above the charts of the Forecast), and base against alternative.",
  "methods.belgium.not":
    "The registers linked person by person that PlanCAD is made of, and the bills behind the FTE of the self-employed (billed over the median billed at ages 45 to 54, at most a cap); here FTE per head is stated. The figures of the sample’s workforce are invented, its structure is Belgian.",
  "methods.belgium.sources":
    "FPS Public Health, Food Chain Safety and Environment, Planning Unit for the Supply of the Health Professions: PlanCAD reports and base scenarios\nJoint Action on Health Workforce Planning and Forecasting: handbook and minimum planning data requirements (D051)",

  "methods.norway": "Norway: HELSEMOD",
  "methods.norway.supply": "cohorts by age and sex: persons · share at work · working time",
  "methods.norway.demand": "services by age and sex, and who staffs them",
  "methods.norway.outputs": "supply, demand and gap of each group under several alternatives",
  "methods.norway.gap": "demand − supply",
  "methods.norway.answers":
    "Whether each of some twenty groups with a health education will be too few or too many, if the services are staffed as they are today while the population changes.",
  "methods.norway.formula":
    "Supply = Σ over age and sex of persons · share at work · FTE per head\nDemand of a profession = Σ over services of use(t) · FTE per use · share of the profession in the staff\nUse(t) = Σ over age and sex of population(t) · use per person\nHealthy ageing: use at age a = use at age (a − φ · gain in life expectancy)\nStandard and productivity: demand · (1 + σ)^t / (1 + π)^t\nGap as printed there = demand − supply",
  "methods.norway.symbols":
    "φ says how much of the years of life that are gained is healthy: 0 none, 1 all. σ is the yearly rise of the standard, π that of productivity. The switch above the charts of the Forecast turns the sign of the gap; the convention stands beside every gap.",
  "methods.norway.here":
    "Six educations and fourteen services with all steps and alternatives: healthy ageing, standard, productivity, unpaid family care, other populations, entry and retirement. Each alternative is a scenario on one base.",
  "methods.norway.not":
    "As tables: the man-years by service and education, the use of services by age, and the share at work by age. What the sample has in their place is an assumption and says so. The program itself is not public either.",
  "methods.norway.sources":
    "Statistics Norway, Reports 2019/11: The labour market for health personnel towards 2035 (HELSEMOD)\nStatistics Norway, Reports 2015/29 (HELSEMOD)",

  "methods.slovakia": "Slovakia: services and minimum network",
  "methods.slovakia.supply": "cohorts by age and sex",
  "methods.slovakia.demand": "services with morbidity, and the minimum that the law prescribes",
  "methods.slovakia.outputs": "compliance by region, people aged 70 and over for each worker",
  "methods.slovakia.gap": "supply − demand",
  "methods.slovakia.answers":
    "Whether every region has at least the staff that the law prescribes, and how many more are needed for the care that people of each age use.",
  "methods.slovakia.formula":
    "Minimum of a region = minimum density · population / 10,000\nCompliance = supply / minimum\nDemand = Σ over services of use(t) · (1 + morbidity(t)) · FTE per use · share of the profession\nProductivity: demand / (1 + π)^t",
  "methods.slovakia.symbols":
    "A region counts as below the minimum where its supply is less; a surplus elsewhere does not make up for it. π is the yearly rise of productivity.",
  "methods.slovakia.here":
    "Services that are the same for every region, so that a region’s gap shows who is short; beside them the minimum network, its compliance by region under Indicators, and how many regions are below it. The ages of the workforce are those published for 2017.",
  "methods.slovakia.not":
    "Doctors, dentists and nurses by region and age together, and the use of services by age. How each profession divides over the regions of the sample is an assumption.",
  "methods.slovakia.sources":
    "National Health Information Centre (NCZI): health workers by age, 2017\nAct 578/2004 and Government Regulation 640/2008 on the public minimum network\nJoint Action on Health Workforce Planning and Forecasting: handbook and minimum planning data requirements (D051)",

  "methods.malta": "Malta: WHO workbook",
  "methods.malta.supply": "cohorts by age and sex, in small numbers",
  "methods.malta.demand": "target density or benchmark",
  "methods.malta.outputs": "entries and exits by band of ages, required entries",
  "methods.malta.gap": "supply − demand",
  "methods.malta.answers":
    "How many people a small country has to take on each year, from wherever they come, to reach a density that it aims at.",
  "methods.malta.formula":
    "Demand = target density · population / 10,000\nStock at the end = stock at the start + entries − exits\nRequired entries = (demand − supply without entries) / (FTE in the target year of one entry a year)",
  "methods.malta.symbols":
    "Nothing is rounded inside: a half person a year is half a person, and the screen shows one decimal where people are few.",
  "methods.malta.here":
    "Entries and exits by bands of five or ten years of age (under People), the density aimed at or a benchmark’s, and the required entries of any origin.",
  "methods.malta.not":
    "The workbook’s figures for Malta and the registers by age. The sample follows its steps; ages, exits and targets in it are invented, and its notes say which figures are real.",
  "methods.malta.sources":
    "WHO Regional Office for Europe: workbook for health workforce projections\nWorld Health Organization: National Health Workforce Accounts, a handbook",

  "methods.wisn": "WHO: workload (WISN)",
  "methods.wisn.supply": "any; staff of each facility",
  "methods.wisn.demand": "workload of each facility by activity standards",
  "methods.wisn.outputs": "staff needed, difference and ratio, by cadre and facility",
  "methods.wisn.gap": "staff − needed",
  "methods.wisn.answers":
    "How many staff of a cadre a facility needs for the work that it does, if every activity is done to a stated standard.",
  "methods.wisn.formula":
    "Available time = (working days − holidays − leave − sickness − other) · hours a day\nFor activities = Σ yearly volume · time for one / available time\nCategory factor = 1 / (1 − Σ shares of working time for what all do)\nFor individuals = Σ persons · hours each / available time\nNeeded = activities · category factor + individuals\nRatio = staff / needed",
  "methods.wisn.symbols":
    "Category allowances multiply; a percentage is never added. Facilities are summed before dividing; ratios are never averaged. After the base year, volumes stay, or follow the population or its use of care.",
  "methods.wisn.here":
    "The manual’s steps with all their spans of time (day, week, month, year), every cadre and facility with its result under Assumptions, sums by region, and the forecast of the staff needed. The manual’s example of 1,519 hours a year is among the sample’s facilities.",
  "methods.wisn.not":
    "Activity standards: each country sets its own with its experts. WHO’s own software is another program.",
  "methods.wisn.sources":
    "World Health Organization: Workload indicators of staffing need, user’s manual",

  "methods.needs": "Needs-based: Canada, Ghana, oral health",
  "methods.needs.supply": "any",
  "methods.needs.demand": "illness, services it needs, and who gives them",
  "methods.needs.outputs": "staff needed by illness and profession",
  "methods.needs.gap": "supply − demand",
  "methods.needs.answers":
    "How many staff the population needs for its health, whatever care it uses today.",
  "methods.needs.formula":
    "Demand of a profession = Σ over conditions of population · prevalence · services per case · share of the profession in the work / services per FTE-year\nΣ over professions of the share in the work = 1",
  "methods.needs.symbols":
    "Prevalence may differ by age, sex, region and year. Share of the work and services per FTE-year belong to each profession, so that work can be divided anew.",
  "methods.needs.here":
    "The whole formula with any number of conditions and professions, beside methods that start from today’s use. The shares of work are checked to add up to 1.",
  "methods.needs.not":
    "Surveys of illness and the experts’ standards of care, which each study makes for itself. The published studies differ in details of their spreadsheets.",
  "methods.needs.sources":
    "Human Resources for Health 17:42 (2019): division of work and clinical focus in needs-based planning\nPLOS ONE (2021), doi 10.1371/journal.pone.0257957: needs-based planning in Ghana",

  "methods.economic": "Economic growth",
  "methods.economic.supply": "any",
  "methods.economic.demand": "gross domestic product and its elasticity",
  "methods.economic.outputs": "demand that the economy will pay for",
  "methods.economic.gap": "supply − demand",
  "methods.economic.answers":
    "How many staff a richer or poorer country will employ, judged by what other countries did at the same income. It says what will be paid for, not what is needed.",
  "methods.economic.formula": "Demand(t) = demand today · (GDP(t − lag) / GDP(0 − lag))^elasticity",
  "methods.economic.symbols":
    "The lag is the number of years by which demand follows the economy. An elasticity of 1: 1 % more product, 1 % more demand.",
  "methods.economic.here":
    "The formula, with the product by region and year and the elasticity by profession, to be laid beside a method of need.",
  "methods.economic.not":
    "No country of the project plans by it alone. An elasticity from many countries says little about one: state its source.",
  "methods.economic.sources":
    "Comparisons between countries; a project names the source of its elasticity",

  "methods.path": "Funded posts or a stated path",
  "methods.path.supply": "any",
  "methods.path.demand": "stated year by year",
  "methods.path.outputs": "funded posts beside need",
  "methods.path.gap": "supply − demand",
  "methods.path.answers":
    "Whether there will be the people for the posts that a budget pays for, or for a target that experts have set.",
  "methods.path.formula":
    "Demand(t) = as stated\nScaled, where asked for: demand(t) = demand today · stated(t) / stated(0)",
  "methods.path.symbols":
    "Demand today is today’s effective supply and what is not met. Stated by region where the project has it.",
  "methods.path.here":
    "Posts by region and year, scaled or not, beside any other method: funded demand and need in one chart. Community pharmacists in England, 2025 to 2035, are met with it: gaps of 5,209 and 3,518.",
  "methods.path.not": "How a budget was made. The path is only as good as those who state it.",
  "methods.path.sources":
    "UK National Audit Office (2024) on the modelling of the NHS long-term workforce plan\nEuropean Commission, Joint Research Centre: JRC139503 (SANDEM)",

  "methods.training": "Training chain and supply in full",
  "methods.training.supply": "cohorts, with everyone who comes, goes, moves and returns",
  "methods.training.demand": "any",
  "methods.training.outputs": "flows by cause, supply by source, places for training",
  "methods.training.gap": "supply − demand",
  "methods.training.answers":
    "Who will be there, year by year: from school to retirement, from one profession, region or sector to another, out of work and back, and from abroad for a time.",
  "methods.training.formula":
    "Next year’s stock = (stock · survival, moved) + joiners · survival^w\nSurvival = (1 − death)(1 − retirement)(1 − leaving)(1 − emigration)\nMoved: of those in a region, sector or profession, the stated shares work in each a year later\nJoiners = graduates + trained abroad + returners\nReturners = licensed who do not work · (1 − death) · return\nThose who start to train for another profession leave at the end of the year\nTemporary staff: counted while here, never part of the stock",
  "methods.training.symbols":
    "w is the part of the first year in which joiners meet the exits: 0 at its end, 1 from its start. Moves conserve people. Places for training are data: where an intake asks for more, it is said, not cut.",
  "methods.training.here":
    "All of it, by single year of age, sex, region and sector; each year’s account adds up. Doctors who become trainees and specialists leave the profession they come from. Australian dental tables 2016 to 2025 are met within 0.35 % with the temporary pool.",
  "methods.training.not":
    "No national model that we have read has all of these; most leave out returners and moves for want of data.",
  "methods.training.sources":
    "Joint Action on Health Workforce Planning and Forecasting: handbook and minimum planning data requirements (D051)\nOECD, Eurostat and WHO-Europe: Joint Questionnaire, definitions of licensed, active and practising\nCentre for Workforce Intelligence: Robust Workforce Planning Framework\nBMC Health Services Research 10:148 (2010): general practitioners in Ireland",

  "methods.tasks": "Shifting tasks",
  "methods.tasks.supply": "any",
  "methods.tasks.demand": "any, with tasks that move between professions",
  "methods.tasks.outputs": "FTE that one profession needs less and another more",
  "methods.tasks.gap": "supply − demand",
  "methods.tasks.answers":
    "What happens on both sides when work moves, from doctors to nurses for instance: how much the one is relieved, and how many more of the other it takes.",
  "methods.tasks.formula":
    "Time of a task = share of the working time · demand · minutes per FTE-year\nThe first profession needs less: moved share · time / its minutes per FTE-year\nThe other needs more: moved share · time · relative time / its minutes per FTE-year",
  "methods.tasks.symbols":
    "Relative time is the minutes that the other profession needs for one minute of the first: 1.25 is a quarter slower. All shifts read the demand before any of them.",
  "methods.tasks.here":
    "Every shift is mirrored in both professions, so that no work is lost or made from nothing.",
  "methods.tasks.not":
    "No national model that we have read mirrors a shift in both professions; the Dutch one states vertical substitution on one side only.",
  "methods.tasks.sources":
    "Joint Action on Health Workforce Planning and Forecasting: handbook\nHuman Resources for Health 17:42 (2019): division of work",
};
