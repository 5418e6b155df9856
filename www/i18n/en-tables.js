// English: the screen on which files become series, and what can be wrong with a file. Loaded with the
// screen, so that the first forecast need not wait for them.

export const tableTexts = {
  "data.intro":
    "Drop the files that you have: tables from a statistical office, a spreadsheet, a register with one row a person. You see what each was recognised as, correct it by a click, and take the figures into the project. Nothing leaves this computer.",
  "data.choose": "Choose files …",
  "data.drop": "or drop them anywhere on this page",
  "data.paste": "Paste a table",
  "data.paste.text": "The table, copied from a spreadsheet or a page",
  "data.paste.read": "Read it",
  "data.paste.name": "pasted table",
  "data.kinds":
    "CSV and TSV in every European dialect, Excel (.xlsx), OpenDocument (.ods), Eurostat and OECD downloads, registers.",
  "data.without":
    "This single file comes without the reader of files, to stay small. Open hwf-forecast-with-files.html, which lies beside it, or the hosted workbench.",
  "data.files": "Files being read",
  "data.reading": "Reading {file} …",
  "data.rows": "{count} rows so far",
  "data.cancel": "Stop reading",
  "data.close": "Put {file} aside",
  "data.failed":
    "{file} could not be read to its end: the reader stopped. The project is as it was.",
  "data.recognised.text": "Text, {encoding}, cells apart by {separator}",
  "data.recognised.xlsx": "Excel workbook",
  "data.recognised.ods": "OpenDocument spreadsheet",
  "data.encoding": "Encoding",
  "data.separator": "Cells apart by",
  "data.separator.tab": "tab",
  "data.separator.semicolon": "semicolon",
  "data.separator.bar": "vertical bar",
  "data.separator.comma": "comma",
  "data.table": "Table {number} of {count}",
  "data.table.sheet": "Sheet {sheet}, rows {from} to {to}",
  "data.table.rows": "Rows {from} to {to}",
  "data.table.rest": "Rows from {from} to the end",
  "data.table.sheet.rest": "Sheet {sheet}, rows from {from} to the end",
  "data.sample": "First rows, and what each column says",
  "data.row": "Row",
  "data.heading.role": "The headings of row {row} are",
  "data.column.role": "Column {column} says",
  "data.private":
    "Names, identifiers and dates of birth are not shown, and never enter the project.",
  "data.layout": "Each row is",
  "data.layout.table": "figures",
  "data.layout.register": "a person or a job",

  "data.role.ask": "to be decided",
  "data.role.ignore": "nothing to be read",
  "data.role.profession": "profession",
  "data.role.region": "region",
  "data.role.sector": "sector",
  "data.role.sex": "sex",
  "data.role.age": "age",
  "data.role.year": "year",
  "data.role.level": "definition level",
  "data.role.unit": "unit",
  "data.role.value": "figures",
  "data.role.flag": "remarks on figures",
  "data.role.person": "identifier of a person",
  "data.role.birth": "birth",
  "data.role.hours": "hours a week",
  "data.role.fte": "full-time equivalents",
  "data.role.names": "names of columns",

  "data.settings": "What holds for the whole table",
  "data.fixed.none": "in the table itself, or not told apart",
  "data.fixed.profession": "Profession",
  "data.fixed.region": "Region",
  "data.fixed.sector": "Sector",
  "data.fixed.sex": "Sex",
  "data.fixed.year": "Year",
  "data.unit": "The figures count",
  "data.unsaid": "not said",
  "data.factor": "Multiply every figure by",
  "data.definition": "Definition level",
  "data.definition.licensed": "licensed to practise",
  "data.definition.active": "professionally active",
  "data.definition.practising": "practising",
  "data.decimal": "Decimal sign",
  "data.decimal.point": "point (1,234.5)",
  "data.decimal.comma": "comma (1.234,5)",
  "data.youngest": "Youngest age of groups such as “under 35”",
  "data.nuts": "NUTS level that is read",
  "data.sections": "Words alone above rows are",
  "data.fill": "An empty cell means the entry above it",

  "data.entries": "What entries mean: {axis}",
  "data.entry.found": "In the file",
  "data.entry.count": "Rows",
  "data.entry.means": "Means",
  "data.entry.unclear": "not understood",
  "data.entry.total": "all together: compared, not added",
  "data.entry.unknown": "not known: left out",
  "data.entry.leave_out": "left out",
  "data.entry.other": "another member …",
  "data.entry.member": "Member for “{entry}”",

  "data.open": "To be decided",
  "data.told": "What you should know",
  "data.result": "What comes out",
  "data.result.text": "{rows} rows read, {figures} figures, {missing} missing.",
  "data.result.none": "Nothing yet: decide the points above.",
  "data.result.series": "Series",
  "data.result.dims": "Told apart by",
  "data.result.unit": "Unit",
  "data.result.sum": "Figures",
  "data.result.whole": "the whole only",
  "data.name": "Name of the series",
  "data.source": "Source: producer, table, year",
  "data.oldest": "Oldest age in the open group",
  "data.split": "Groups of ages are divided",
  "data.split.monotone": "smoothly, never below zero (monotone cubic)",
  "data.split.uniform": "evenly",
  "data.split.pchip": "smoothly (PCHIP)",
  "data.split.sprague": "by Sprague's formula, where it stays above zero",
  "data.use": "Use it for",
  "data.use.none": "nothing yet: keep it in the project",
  "data.use.replace": "{parameter}: in place of its figures",
  "data.add": "Take into the project",
  "data.added": "{series} is in the project, with the recipe for next year's file.",
  "data.refused": "The project would not hold with it, and stays as it was.",
  "data.discard": "Leave it out again",

  "data.project": "Series in the project",
  "data.project.note":
    "Every figure in bulk that the project computes with. Those that no parameter reads are kept for later.",
  "data.project.read": "Read by",
  "data.project.source": "Source and date",
  "data.recipes.one": "The project holds {count} recipe of a file that was read.",
  "data.recipes.other": "The project holds {count} recipes of files that were read.",

  "problem.file.empty": "There is nothing in {path}.",
  "problem.file.empty.mend": "Choose the file again; perhaps it was still being written.",
  "problem.file.kind": "{path} is not a table that can be read: by its content it is {found}.",
  "problem.file.kind.mend":
    "Open it with the program it comes from and save it as .xlsx, .ods or .csv.",
  "problem.file.password": "{path} is locked with a password.",
  "problem.file.password.mend": "Open it in its program and save a copy without a password.",
  "problem.file.damaged": "{path} is cut off or damaged: it cannot be unpacked to its end.",
  "problem.file.damaged.mend": "Fetch it again, or open it in its program and save it anew.",
  "problem.file.limit": "{path} holds more than is read: {found} {expected}.",
  "problem.file.limit.mend":
    "Delete what lies far outside the table (a single cell in the last row or column is enough), or divide the file.",
  "problem.table.quote": "A quotation mark is opened at {path} and never closed.",
  "problem.table.quote.mend":
    "Remove or double the mark in that row, or save the file again from its program.",
  "problem.table.none": "No table was found in {path}: at least two rows of two cells are needed.",
  "problem.table.none.mend":
    "Check that the right file, and of a text file the right separator, was chosen.",
  "problem.table.column_role": "What does the column “{expected}” say? It holds {found} ({path}).",
  "problem.table.column_role.mend": "Choose above the column what it says, or that it is not read.",
  "problem.table.heading_role": "What are the headings of the row at {path}?",
  "problem.table.heading_role.mend": "Choose beside the row which axis its headings are of.",
  "problem.table.section_role": "What are the words that stand alone above rows: {found} ({path})?",
  "problem.table.section_role.mend":
    "Choose below the table what they are, or that they are not read.",
  "problem.table.entry": "“{found}” is not understood as an entry of {expected} ({path}).",
  "problem.table.entry.mend": "Say under “What entries mean” what it is.",
  "problem.table.open_below": "“{found}” is open downwards: from which age on ({path})?",
  "problem.table.open_below.mend": "State the youngest age below the table.",
  "problem.table.figure": "“{found}” at {path} is not a figure as {expected} is written.",
  "problem.table.figure.mend":
    "Correct the cell in the file, or choose the decimal sign that the file really has. Nothing is guessed.",
  "problem.table.decimal":
    "Is “{found}” a figure with a fraction, or one of thousands? {expected} figures from {path} on can be read either way.",
  "problem.table.decimal.mend": "Choose the decimal sign below the table.",
  "problem.table.formula": "The result of the formula at {path} is not in the file.",
  "problem.table.formula.mend":
    "Open the file in a spreadsheet program, which computes it, and save it again.",
  "problem.table.error": "The formula at {path} failed: {found}.",
  "problem.table.error.mend":
    "Mend it in the spreadsheet, or clear the cell if the figure is missing.",
  "problem.table.unit": "What do the figures count? The table at {path} does not say.",
  "problem.table.unit.mend": "Choose the unit below the table.",
  "problem.table.year": "Of which year are the figures? The table at {path} does not say.",
  "problem.table.year.mend": "State the year below the table.",
  "problem.table.nuts_levels":
    "The regions are of several NUTS levels ({found}) in one column ({path}). They contain one another and are never added up.",
  "problem.table.nuts_levels.mend": "Choose the level that is read below the table.",
  "problem.table.isco_88":
    "The codes at {path} may be of ISCO-88, in which 2221 is a physician and not a nurse: {found}.",
  "problem.table.isco_88.mend": "Say under “What entries mean” what each code is.",
  "problem.table.duplicate": "Two figures stand for one cell: {found} at {path}, and {expected}.",
  "problem.table.duplicate.mend":
    "Perhaps a column that tells them apart is not read; else remove one of them from the file.",
  "problem.table.no_figures": "No figures were found in the table at {path}.",
  "problem.table.no_figures.mend": "Choose the column of figures above the table.",
  "problem.table.repeated":
    "{found} figures stand there twice, first at {path}; they are read once.",
  "problem.table.repeated.mend":
    "Nothing need be done; check whether the file was put together twice.",
  "problem.table.joined":
    "{found} figures were added to others, because their entries are said to be the same member (first at {path}).",
  "problem.table.joined.mend": "Nothing need be done, if nobody is counted in both.",
  "problem.table.totals_left_out":
    "{found} totals were left out, first at {path}: totals are never added in.",
  "problem.table.totals_left_out.mend": "Nothing need be done.",
  "problem.table.total_differs": "The total at {path} is {expected}, the sum of its parts {found}.",
  "problem.table.total_differs.mend":
    "Look for parts that are missing, or of unknown age or sex. The parts are read, the total is not.",
  "problem.table.total_alone":
    "{found} totals have no parts beside them, first at {path}; they are left out, because others are divided.",
  "problem.table.total_alone.mend": "Read them as a series of their own, if they are needed.",
  "problem.table.wider_left_out":
    "“{found}” is divided more finely by others and was left out ({expected} figures, first at {path}).",
  "problem.table.wider_left_out.mend": "Nothing need be done, if the finer entries are complete.",
  "problem.table.unknown_left_out":
    "{found} figures of members that are not known were left out, together {expected} (first at {path}).",
  "problem.table.unknown_left_out.mend": "Spread them by raking, if they matter.",
  "problem.table.others_left_out":
    "{found} figures of other levels, units or groups of countries were left out (first at {path}).",
  "problem.table.others_left_out.mend": "Nothing need be done.",
  "problem.table.filled_down": "Empty cells were read as the entry above them (from {path} on).",
  "problem.table.filled_down.mend":
    "Switch it off below the table, if an empty cell means something else.",
  "problem.table.year_guessed":
    "The year {found} was taken from the texts around the table at {path}.",
  "problem.table.year_guessed.mend":
    "State another below the table, if that is not the year of the figures.",
  "problem.table.unit_guessed":
    "By the words around the table at {path} the figures count {found}.",
  "problem.table.unit_guessed.mend": "Choose another unit below the table, if that is wrong.",
  "problem.table.factor_guessed":
    "By the words around the table at {path} the figures are multiplied by {found}.",
  "problem.table.factor_guessed.mend": "Change the factor below the table, if that is wrong.",
  "problem.table.level_guessed":
    "By the words around the table at {path} those counted are {found}.",
  "problem.table.level_guessed.mend": "Choose another level below the table, if that is wrong.",
  "problem.table.encoding_guessed":
    "{path} does not say in which encoding it was written; {found} was guessed by its words.",
  "problem.table.encoding_guessed.mend": "Choose another encoding, if letters look wrong.",
  "problem.table.hidden_rows":
    "{found} rows of {path} are hidden in the workbook; they are read like the others.",
  "problem.table.hidden_rows.mend": "Delete them from the file, if they are not meant to be read.",
  "problem.table.hidden_sheet":
    "The sheet {found} is hidden in the workbook; it is read like the others.",
  "problem.table.hidden_sheet.mend": "Put its tables aside, if they are not meant to be read.",
  "problem.table.fte_hours":
    "The register states hours ({path}), but not how many make one full-time equivalent: only heads are counted.",
  "problem.table.fte_hours.mend": "State the hours of a full-time equivalent in the project.",
  "problem.table.no_person":
    "No column identifies persons: every row is counted as a person (from {path} on).",
  "problem.table.no_person.mend":
    "Choose the column of identifiers, if persons may stand there twice.",
  "problem.table.person_nameless":
    "{found} rows have no identifier (first at {path}); each is counted as a person.",
  "problem.table.person_nameless.mend": "Complete the identifiers in the register.",
  "problem.table.persons_unknown":
    "{found} rows were left out, because sex, age or another thing is not known (first at {path}).",
  "problem.table.persons_unknown.mend": "Complete them in the register, or gross the counts up.",
  "problem.table.persons_left_out":
    "{found} rows of other levels or groups were left out (first at {path}).",
  "problem.table.persons_left_out.mend": "Nothing need be done.",
  "problem.table.birth":
    "{found} rows have a birth that gives no age from 0 to 120 (first at {path}).",
  "problem.table.birth.mend": "Correct them in the register.",
  "problem.table.hours_unstated":
    "{found} jobs have no hours (first at {path}); where they belong, full-time equivalents are missing, not zero.",
  "problem.table.hours_unstated.mend": "Complete the hours in the register.",
  "problem.table.written_twice":
    "{found} rows repeat another row of the same person in every cell (first at {path}); they are counted once.",
  "problem.table.written_twice.mend": "Nothing need be done.",
  "problem.table.several_jobs":
    "{found} rows are further jobs of a person (first at {path}): one head, in the job of most hours; every job counts with its hours.",
  "problem.table.several_jobs.mend": "Nothing need be done.",

  "problem.rake.shape":
    "The table and its margins do not fit each other at {path}: {found}, not {expected}.",
  "problem.rake.shape.mend": "Check that each margin has one figure for each member of its axes.",
  "problem.rake.seed": "The table to be fitted has {found} at {path}.",
  "problem.rake.seed.mend": "Every cell needs a figure of zero or more.",
  "problem.rake.margin": "The total at {path} is {found}.",
  "problem.rake.margin.mend": "A total is zero or more, or not known.",
  "problem.rake.inconsistent":
    "Two margins contradict each other ({path}): {found} and {expected}.",
  "problem.rake.inconsistent.mend": "Scale one of them, after deciding which source is right.",
  "problem.rake.zero":
    "The total {found} of {expected} ({path}) is to be reached by cells that are all zero.",
  "problem.rake.zero.mend": "Give one of these cells a small figure, if it can exist.",
  "problem.rake.not_converged":
    "No table meets these margins and has these zeros; the farthest is {path}, by {found}.",
  "problem.rake.not_converged.mend": "Check the zeros of the table, or leave a total open.",
};
