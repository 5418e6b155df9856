// English: what can be wrong with an input, and how to mend it. One text and one remedy for each code
// that the engine reports; {path} is the place, {found} what stands there, {expected} what should.

export const problemTexts = {
  "problem.nothing": "nothing",
  "problem.unsaid": "something else",
  "problem.place.whole": "the file as a whole",
  "problem.unknown":
    "Something is wrong at {path} (code {code}): found {found}, expected {expected}.",
  "problem.unknown.mend": "Compare this place with the format's description and put it right.",

  "problem.file.too_large": "The file is too large to be read: {found}; the limit is {expected}.",
  "problem.file.too_large.mend":
    "Shorten the series: fewer regions or sectors, five-year age bands instead of single ages.",
  "problem.file.not_text": "The file is not a text file in UTF-8.",
  "problem.file.not_text.mend":
    "Choose a project file (*.hwf.json). If this is one, save it again with the encoding UTF-8.",
  "problem.json.syntax": "The text breaks off being JSON at line and column {path}: {found}.",
  "problem.json.syntax.mend":
    "Look just before this place for a missing or spare comma, quotation mark or bracket. An editor that knows JSON marks it.",
  "problem.json.depth": "Lists and objects are nested too deeply at {path}.",
  "problem.json.depth.mend":
    "A project file never needs more than a few levels: remove the nesting.",
  "problem.json.number": "The number at {path} is too large to be computed with.",
  "problem.json.number.mend": "Check for digits too many, or a unit that is too small.",
  "problem.version.unknown":
    "The file says that its format is {found}; this program reads format {expected}.",
  "problem.version.unknown.mend":
    'Open the file with a newer version of the program, or set "hwf" to the format it is really written in.',

  "problem.field.missing": "{path} is not there, and it is needed.",
  "problem.field.missing.mend": "Add it. Expected: {expected}.",
  "problem.field.unknown": "{path} is not a field that is known here.",
  "problem.field.unknown.mend": "Check its spelling, or remove it. Known here: {expected}.",
  "problem.field.duplicate": "{path} stands there twice.",
  "problem.field.duplicate.mend": "Keep the one that is meant and remove the other.",
  "problem.type.wrong": "{path} is {found}, but it must be {expected}.",
  "problem.type.wrong.mend":
    "Write it as {expected}. Numbers stand without quotation marks and with a decimal point.",
  "problem.value.unknown": "{path} says {found}, which is not one of the words allowed here.",
  "problem.value.unknown.mend": "Use one of: {expected}.",
  "problem.value.range": "{path} is {found}; it can only lie in {expected}.",
  "problem.value.range.mend":
    "Check the figure and its unit: 4 % is written 0.04, and a probability never exceeds 1.",
  "problem.value.empty": "{path} is empty.",
  "problem.value.empty.mend": "Put in at least one entry, or a text.",
  "problem.id.duplicate": "The id {found} at {path} is used twice.",
  "problem.id.duplicate.mend": "Give each entry an id of its own.",
  "problem.reference.unknown": "{path} refers to {found}, which the file does not have.",
  "problem.reference.unknown.mend":
    "Check the spelling, or add what is referred to. There is: {expected}.",

  "problem.axes.order":
    "The limits at {path} contradict one another: {found}, expected {expected}.",
  "problem.axes.order.mend":
    "The last year lies after the base year, and the last age above the first.",
  "problem.axes.too_large":
    "Professions, regions, sectors, sexes, ages and years together are too many to be computed.",
  "problem.axes.too_large.mend": "Take fewer regions, sectors or years: {expected}.",
  "problem.axes.sexes": "{path} puts {found} beside a total or beside itself.",
  "problem.axes.sexes.mend": 'Write either ["F", "M"] or, where there is no split, ["T"].',

  "problem.series.length": "{path} holds {found} values, but its dimensions ask for {expected}.",
  "problem.series.length.mend":
    "Give one value for each combination of the dimensions, the last dimension running fastest. What is not known is null.",
  "problem.series.axis_twice": "{path} names the axis {found} a second time.",
  "problem.series.axis_twice.mend": "Each axis stands once among the dimensions.",
  "problem.series.axis": "{path} has the axis {found}, on which this quantity cannot vary.",
  "problem.series.axis.mend": "Use a series with other dimensions. Possible here: {expected}.",
  "problem.series.member": "{found} at {path} is no member of its axis.",
  "problem.series.member.mend": "Write it as the axis does: {expected}.",
  "problem.series.order": "{found} at {path} is there twice, overlaps another, or is out of order.",
  "problem.series.order.mend":
    "List each member once, ages and years rising, bands without overlap.",
  "problem.series.incomplete": "{path} does not cover all that is needed: {expected} is absent.",
  "problem.series.incomplete.mend":
    'Add the absent members with their figures. For years, "between" and "beyond" can say how gaps are filled.',
  "problem.series.split":
    "Sprague's formula does not fit the groups of ages here, or would fall below zero ({path}): they are divided by the monotone cubic.",
  "problem.series.split.mend": "Nothing need be done; or choose the monotone cubic yourself.",
  "problem.series.gap": "A figure that is needed is missing at {path}.",
  "problem.series.gap.mend":
    "Give the figure. Missing is never taken for zero; write 0 where none is meant.",
  "problem.series.total": "{path} has the total {found} beside its parts.",
  "problem.series.total.mend": "Leave the total out: it is summed from its parts.",
  "problem.series.open_age":
    "The open age band {found} at {path} has to be divided into single ages, but its upper age is not said.",
  "problem.series.open_age.mend":
    'Add "open_age_upper": the oldest age that counts, for example 80.',

  "problem.unit.mismatch": "The unit at {path} is {found}; expected is {expected}.",
  "problem.unit.mismatch.mend":
    "Use the unit of the quantity, the same in the parameter and in its series, and convert the figures if need be.",
  "problem.parameter.overlap": "{path} states again what another parameter states: {found}.",
  "problem.parameter.overlap.mend": 'Remove one of the two, or narrow them with "for".',
  "problem.parameter.required":
    "The chosen method needs a parameter that is not there: {expected}.",
  "problem.parameter.required.mend":
    "Add a parameter of this quantity, or choose a method that does without it.",
  "problem.path.shape":
    "The path at {path} has years and values that do not match: {found}, expected {expected}.",
  "problem.path.shape.mend": "Give as many values as years, the years rising.",
  "problem.path.incomplete": "The path at {path} does not reach every year that is needed.",
  "problem.path.incomplete.mend":
    'Add the years, or say "between": "linear" or "step" and "beyond": "hold".',
  "problem.path.unsolved":
    "The path of intake could not be computed: the solver stopped before it reached the least cost.",
  "problem.path.unsolved.mend":
    "Bring the figures closer together: costs or professions that differ by a factor of millions leave too few digits.",
  "problem.uncertainty.quantity": "{found} cannot vary on its own ({path}).",
  "problem.uncertainty.quantity.mend":
    "Take the uncertainty away: how a whole divides varies only together, and students in training are counted.",
  "problem.uncertainty.order":
    "Low, value and high at {path} are out of order: {found}; expected {expected}.",
  "problem.uncertainty.order.mend": "Put low below the value and high above it, in every cell.",
  "problem.uncertainty.spread": "The figure at {path} is {found}; it must be {expected}.",
  "problem.uncertainty.spread.mend":
    "State a spread of 0 or more, a persistence from 0 to below 1, and weights above 0; or state low and high as quantiles.",
  "problem.uncertainty.scale":
    "The distribution {found} at {path} does not fit the values of this input.",
  "problem.uncertainty.scale.mend":
    "Lognormal is for amounts above 0, logit for shares and probabilities between 0 and 1. Choose another, such as normal.",
  "problem.uncertainty.quantiles": "No such distribution has the quantiles {found} ({path}).",
  "problem.uncertainty.quantiles.mend":
    "Bring the value nearer to the middle of low and high, take another distribution, or state low and high as limits.",
  "problem.uncertainty.experts": "The quantiles of an expert at {path} cannot be used: {found}.",
  "problem.uncertainty.experts.mend":
    "Give each expert probabilities between 0 and 1 in ascending order, and as many values, none smaller than the one before.",
  "problem.uncertainty.past": "The past at {path} says too little: {found}.",
  "problem.uncertainty.past.mend":
    "Name a series with one figure a year, at least four years without a gap, and figures inside the range of the input.",
  "problem.correlation.impossible":
    "The correlations cannot hold together: {found} at {path}; the nearest that can is {expected}.",
  "problem.correlation.impossible.mend":
    "Two inputs that both go with a third cannot go against one another. Take the nearest values, or fewer correlations.",
  "problem.correlation.known": "The correlation at {path} is of {found}, which does not vary.",
  "problem.correlation.known.mend":
    "Give that input a range, or remove the correlation. Those that vary are: {expected}.",
  "problem.ensemble.known": "Nothing is stated as uncertain.",
  "problem.ensemble.known.mend": "Give at least one input low and high, or a distribution.",
  "problem.ensemble.draws": "{found} draws are too few for the bands; expected {expected}.",
  "problem.ensemble.draws.mend": "Take more draws, or narrower bands.",
  "problem.ensemble.outside":
    "In some draws the input at {path} leaves its range: {found} instead of {expected}.",
  "problem.ensemble.outside.mend":
    "Narrow its range, or take a distribution that keeps to it: logit for shares, lognormal for amounts.",
  "problem.ensemble.figures": "{found} figures of draws were given; these draws have {expected}.",
  "problem.ensemble.figures.mend":
    "Give the figures of all slices, one after the other, as they were computed for the same question.",
  "problem.history.axes": "The history at {path} has {found}; it needs {expected}.",
  "problem.history.axes.mend":
    "Choose a series with a figure for each year and, for rates, for each single age, the last one open at most.",
  "problem.history.gap": "The history at {path} has a gap: {found}.",
  "problem.history.gap.mend":
    "Fill in what is missing, or choose a series of years that follow one another, with somebody in each.",
  "problem.history.unlike": "The history at {path} is of {found}; the registers are of {expected}.",
  "problem.history.unlike.mend": "Choose series of the same years and ages.",
  "problem.history.short": "The history at {path} is too short: {found}; expected {expected}.",
  "problem.history.short.mend":
    "Bring more years, or choose an origin with at least two years before it and one after it.",
  "problem.fit.none": "The figures at {path} carry no such curve: {found}.",
  "problem.fit.none.mend":
    "Bring more ages or years, with some who left and some who stayed. Keep the rates as stated until then.",
  "problem.profile.sum": "The profile at {path} sums to {found}; it must sum to {expected}.",
  "problem.profile.sum.mend":
    "Divide each value by the sum. A profile says only how people are spread.",
  "problem.amount.axes":
    "{path} does not say how it divides over an axis with several members: {expected}.",
  "problem.amount.axes.mend": "Give the figures by {expected}.",
  "problem.training.regions":
    "Intake and students in training are stated for different regions ({path}).",
  "problem.training.regions.mend": "State both for the same regions, or both for the country.",
  "problem.training.study_year": "{path} does not give students by year of study.",
  "problem.training.study_year.mend":
    'Use a series with the axis study_year and whole numbers from 1: "1", "2", and so on. Expected: {expected}.',
  "problem.method.count": "A profession needs exactly one method ({path}).",
  "problem.method.count.mend": "Leave one entry under methods for each profession.",
  "problem.population.ages": "The population at {path} has no age groups that the method can use.",
  "problem.population.ages.mend": "Give the population by age groups, such as {expected}.",
  "problem.population.zero": "The population at {path} is zero where the method divides by it.",
  "problem.population.zero.mend": "Check the figures of the base year.",

  "problem.change.operation": "The quantity at {path} cannot be changed by {found}.",
  "problem.change.operation.mend": "Use one of: {expected}.",
  "problem.change.range": "The change at {path} leads to {found}, outside {expected}.",
  "problem.change.range.mend": "Choose a smaller change.",
  "problem.change.of_nothing":
    "The change at {path} alters {found}, which the project does not state.",
  "problem.change.of_nothing.mend": 'State it as a parameter first, or use the operation "set".',
  "problem.change.no_effect": "The change at {path} has no effect on {found}.",
  "problem.change.no_effect.mend":
    'A factor on zero stays zero: use "add" or "set". A shift in age needs rates by age.',
  "problem.change.ramp":
    "The ramp at {path} has years out of order or outside the forecast: {found}.",
  "problem.change.ramp.mend":
    "Let it begin after the base year and end no earlier than it begins: {expected}. What holds for no single year, such as a source of supply, takes no ramp.",
  "problem.change.set_many":
    "The change at {path} sets one figure for {found}, which is stated for several regions or groups.",
  "problem.change.set_many.mend": 'Make one change for each of them, or use the operation "scale".',
  "problem.billing.reference":
    "Nobody of {expected} in the specialty {found} bills anything, so there is no median to measure against ({path}).",
  "problem.billing.reference.mend":
    "Add the workers of these ages, or put the specialty together with a similar one.",
  "problem.year.outside": "The year {found} at {path} lies outside the forecast.",
  "problem.year.outside.mend": "Choose a year in {expected}.",
  "problem.engine.full": "This needs the full engine, which was not loaded: {found} ({path}).",
  "problem.engine.full.mend": "Load this page again while you are online.",
  "problem.problems.more": "There are more problems than are listed here.",
  "problem.problems.more.mend": "Mend these first, then check again.",

  "problem.method.no_ages":
    "The supply of profession {found} has no ages, so nothing can be said or stated by age, and nobody can move ({path}).",
  "problem.method.no_ages.mend":
    "Give the profession a stock by age and the supply method cohort, or leave the ages out here.",
  "problem.method.no_path":
    "The intake of {found} cannot be chosen year by year, so there is no path of it ({path}).",
  "problem.method.no_path.mend":
    "Ask for professions with the supply method cohort and an intake. Where the intake is one figure, ask for the required intake.",
  "problem.method.one_region":
    "Profession {found} is computed from cumulative outflow, which knows one region and one sector ({path}).",
  "problem.method.one_region.mend":
    "Give the project one region and one sector, or use the supply method cohort.",
  "problem.moves.sum":
    "The moves of a row at {path} add up to something else: found {found}, expected {expected}.",
  "problem.moves.sum.mend":
    "Each row says where all of its people work a year later, those who stay included: let its shares add up to 1.",
  "problem.share.sum":
    "Shares at {path} add up to something else: found {found}, expected {expected}.",
  "problem.share.sum.mend":
    "Check the shares of this service or task over the professions: no work may be done twice or be left over.",
  "problem.task.minutes":
    "Tasks take more time than there is ({path}): found {found}, expected {expected}.",
  "problem.task.minutes.mend":
    "Check the minutes of the tasks, and those of a full-time equivalent in a year.",
  "problem.training.overdrawn":
    "More start this training in {found} than there are in profession {expected}, from which they come ({path}).",
  "problem.training.overdrawn.mend":
    "Lower the intake, or let the age profile of the starters reach ages at which there are enough people.",
  "problem.training.capacity":
    "More start training than there are places ({path}): found {found}, places {expected}.",
  "problem.training.capacity.mend":
    "The intake is computed as stated. Lower it, or state more places if they will be there.",
  "problem.temporary.more_than_stock":
    "There are more temporary staff than the stock that is said to include them: {found} ({path}).",
  "problem.temporary.more_than_stock.mend":
    "Check both figures, or say that the stock does not include temporary staff.",
  "problem.workload.standard":
    "The workload at {path} cannot be: found {found}, expected {expected}.",
  "problem.workload.standard.mend":
    "Leave some working time after holidays, leave and allowances, and state each standard once: in minutes or per hour, as a share or in hours.",
  "problem.factor.twice": "The factor {found} is listed twice ({path}).",
  "problem.factor.twice.mend": "Keep the entry that is meant and remove the other.",
  "problem.demand.impossible":
    "With these trends demand falls below zero, or is divided by zero, in {found} ({path}).",
  "problem.demand.impossible.mend":
    "Make the yearly changes smaller, let them end (temporary, with trend years), or end the forecast earlier.",
  "problem.demand.hours_twice":
    "Shorter working time counts twice: as a factor of demand and in the hours of the workforce ({path}).",
  "problem.demand.hours_twice.mend":
    "Keep one of the two: the factor working_time, or a path of FTE per head or participation.",
  "problem.cost.currency": "The currency at {path} cannot be: found {found}, expected {expected}.",
  "problem.cost.currency.mend":
    "A cost needs its currency in three capital letters, such as EUR; nothing else has one.",
  "problem.cost.price_year":
    "The year of prices at {path} cannot be: found {found}, expected {expected}.",
  "problem.cost.price_year.mend":
    "A cost needs the year of whose prices it is, such as 2023; nothing else has one.",
};
