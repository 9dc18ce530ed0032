/** An example that answers the same question in one language of programs: how many partnerships are in each legal state. */
export type Example = {
  tool: string;
  /** The commands that must be there to run it. */
  commands: readonly string[];
  /** How the code is handed to the first of them: as an argument after these. */
  flags: readonly string[];
  /** The code, for data that lie at an address. */
  code: (folder: string) => string;
};

/** The examples of the page about the data; a test runs those whose tools are there. */
export const examples: readonly Example[] = [
  {
    tool: 'curl + jq',
    commands: ['sh', 'curl', 'jq'],
    flags: ['-c'],
    code: (folder) =>
      `curl -s --compressed ${folder}partnerships.json |\n  jq -r 'group_by(.legalState)[] | "\\(.[0].legalState) \\(length)"'`,
  },
  {
    tool: 'Python',
    commands: ['python3'],
    flags: ['-c'],
    code: (folder) => `import csv, io, urllib.request
from collections import Counter

with urllib.request.urlopen("${folder}partnerships.csv") as answer:
    rows = csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline=""))
    states = Counter(row["legal_state"] for row in rows)
for state, count in sorted(states.items()):
    print(state, count)`,
  },
  {
    tool: 'R',
    commands: ['Rscript'],
    flags: ['-e'],
    code: (folder) => `rows <- read.csv("${folder}partnerships.csv",
                 colClasses = "character", encoding = "UTF-8")
states <- table(rows$legal_state)
cat(paste(names(states), states), sep = "\\n")`,
  },
  {
    tool: 'DuckDB',
    commands: ['duckdb'],
    flags: ['-noheader', '-list', '-separator', ' ', '-c'],
    code: (folder) => `SELECT legal_state, count(*)
FROM read_csv('${folder}partnerships.csv', all_varchar = true)
GROUP BY legal_state
ORDER BY legal_state;`,
  },
];
