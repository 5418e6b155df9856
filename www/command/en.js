// The English texts of the command line alone; the catalogue of all texts takes
// them in, so that t() knows them.

export const commandTexts = {
  "command.usage": `hwf-forecast: health workforce supply, demand, gap and required training intake

  hwf-forecast check FILE [--json]
      lists what is wrong with a project file, where, and how to mend it

  hwf-forecast run FILE --out DIR [--scenario NAME] [--json]
               [--gap supply-minus-demand | demand-minus-supply] [--every YEARS]
               [--form tidy | sdmx] [--least-heads N] [--round-to N]
               [--separator , | ; | tab] [--decimal . | ,] [--bom]
      writes supply.csv, demand.csv, balance.csv, flows.csv, stock.csv and costs.csv into a folder,
      or one file in the manner of SDMX-CSV, and beside them caveats.csv, what to be careful about;
      with --least-heads and --round-to small cells are held back or rounded, and disclosure.csv
      says what was done;
      for Excel in countries with a decimal comma: --decimal , --bom

  hwf-forecast intake FILE --profession P --target YEAR [--from YEAR] [--scenario NAME]
                  [--attribution [--order ordered | shapley]] [--json]
      prints, as JSON, the yearly intake by which supply meets demand in the target year,
      and with --attribution what it is made of

  hwf-forecast advice FILE --profession P --target YEAR [--from YEAR] [--scenario NAME] [--json]
      prints, as JSON, that intake low, middle and high, for the base and every scenario or one

  hwf-forecast fan FILE --profession P --target YEAR [--from YEAR] [--scenario NAME]
               [--draws N] [--seed N] [--json]
      prints, as JSON, bands of supply, demand, gap and heads given the stated ranges, the
      probability of a shortage by year, and the range of the required intake

  hwf-forecast sensitivity FILE --profession P --target YEAR [--from YEAR] [--scenario NAME]
                       [--samples N] [--seed N] [--json]
      prints, as JSON, which uncertain input moves the gap of the target year, and how much

  --json       also gives problems as JSON, on the standard output
  --help       this text
  --version    the version

Exit code: 0 done, 1 problems in the input or with a file, 2 wrong use.`,
  "command.fine": "{file}: nothing is wrong",
  "command.problems.one": "{file}: {count} finding",
  "command.problems.other": "{file}: {count} findings",
  "command.problem": "problem",
  "command.warning": "warning",
  "command.found": "found: {found}",
  "command.expected": "expected: {expected}",
  "command.mend": "to mend it: {mend}",
  "command.wrong.command.missing":
    "Say what to do: check, run, intake, advice, fan or sensitivity.",
  "command.wrong.command.unknown":
    "“{found}” is none of check, run, intake, advice, fan, sensitivity.",
  "command.wrong.file": "{command} needs a project file.",
  "command.wrong.word": "“{found}” is one word too many: one project file at a time.",
  "command.wrong.option": "{command} has no option {option}.",
  "command.wrong.needed": "{command} needs {option}.",
  "command.wrong.together": "{option} needs {needed} beside it.",
  "command.wrong.value.missing": "{option} needs a value after it.",
  "command.wrong.value.none": "{option} takes no value.",
  "command.wrong.value.unknown": "{option} cannot be “{found}”; such as: {expected}",
  "command.wrong.comma": "The comma cannot both separate cells and mark decimals.",
  "problem.file.unreadable": "The file {path} cannot be read ({found}).",
  "problem.file.unreadable.mend": "Check its name, and that you may read it.",
  "problem.file.unwritable": "The results cannot be written to {path} ({found}).",
  "problem.file.unwritable.mend": "Name a folder that you may write to.",
};
