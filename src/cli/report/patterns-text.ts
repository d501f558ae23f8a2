import type { SoughtPatterns } from "../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { cited, shownP } from "./table-tests.ts";
import { counted } from "./words.ts";

type Pattern = SoughtPatterns["patterns"][number];
type Group = Pattern["groups"][number];

const TITLES: Readonly<Record<Pattern["pattern"], string>> = {
  "same-day-issue": "Documents issued on one day",
  "consecutive-numbers": "Documents with neighbouring numbers",
  "shared-journeys": "Journeys together",
  "cohort-journey": "Many on one journey",
  "cohort-day": "Many on one day of travel",
  "cohort-issuer": "Many from one issuer",
  "burst-issue": "Burst of documents issued",
  "burst-journey": "Burst of journeys",
  "no-return": "No return",
  "shared-attribute": "Something in common",
};

const GROUPS_SHOWN = 3;
const NAMES_SHOWN = 6;

export function describePatterns(sought: SoughtPatterns, terminal: Terminal): string {
  const { said, selection, persons, strata, settings, before, patterns, notSought, unknownKeys } = sought;
  const paint = painter(terminal);
  const line = (text: string, indent = "") => wrap(safeForTerminal(text), terminal.columns, indent);
  const tests = patterns.length;
  const people =
    persons.certain === persons.possible
      ? counted(persons.certain, "person")
      : `${persons.certain} to ${persons.possible} persons`;
  return `${[
    `${paint("bold", safeForTerminal(said.name))}, ${counted(said.rowCount, "row")}, ${counted(persons.inTable, "person")}`,
    line(
      `Looked at: ${selection.how}, ${people}. Chance is counted ${strata.length === 0 ? "over the whole table" : `within each ${strata.map((each) => `“${each}”`).join(" and ")}`}. Seed ${settings.seed}.`,
    ),
    ...(unknownKeys.length === 0
      ? []
      : [
          line(
            `! ${counted(unknownKeys.length, "row key")} named and in no row, such as “${unknownKeys[0]}”.`,
          ),
        ]),
    line(
      `${counted(tests, "pattern")} sought${before.onTable > 0 ? `, and ${counted(before.onTable, "time")} before in this table (${before.onSelection} of them for the same persons)` : ""}: by chance alone about ${((tests * (1 + before.onTable)) / 20).toFixed(1)} of them would have p of 0.05 or less.`,
    ),
    "",
    ...patterns.map((each) => describe(each, terminal)),
    ...(notSought.length === 0 ? [] : [paint("bold", "Not sought")]),
    ...byReason(notSought).map((each) => wrap(safeForTerminal(each), terminal.columns, "    ", "  – ")),
    ...(notSought.length === 0 ? [] : [""]),
    line(
      "A small p says that chance of the stated kind does not explain a pattern. It does not say what does: families, groups and offices do too.",
    ),
    "Methods, caveats and every figure: --json.",
  ].join("\n")}\n`;
}

/** Each reason once, with everything that was not sought for it. */
function byReason(
  notSought: readonly { readonly pattern: Pattern["pattern"]; readonly why: string }[],
): string[] {
  const reasons = [...new Set(notSought.map(({ why }) => why))];
  return reasons.map((reason) => {
    const titles = notSought.filter(({ why }) => why === reason).map(({ pattern }) => TITLES[pattern]);
    return `${titles.join("; ")}: ${reason}`;
  });
}

function describe(each: Pattern, terminal: Terminal): string {
  const {
    pattern,
    observed,
    expected,
    tail,
    decoys,
    counts,
    persons,
    groups,
    groupsInAll,
    missing,
    interval,
    columns,
    parameters,
  } = each;
  const paint = painter(terminal);
  const line = (text: string, first = "    ") => wrap(safeForTerminal(text), terminal.columns, "    ", first);
  const empty = missing
    .filter(({ rows }) => rows > 0)
    .map(({ column, rows }) => `${counted(rows, "row")} without “${column}”`);
  const about =
    pattern === "shared-attribute" ? ` (${columns.map((column) => `“${column}”`).join(", ")})` : "";
  const said = Object.entries(parameters).map(([name, value]) => `${name} ${value}`);
  return [
    `${paint("bold", TITLES[pattern])}${safeForTerminal(about)}${said.length > 0 ? paint("dim", `  ${safeForTerminal(said.join(", "))}`) : ""}`,
    line(`observed ${paintRange(observed)}, by chance ${paintRange(expected)}: ${counts}`, "  • "),
    line(
      `${shownP(tail.p)} by formula${decoys ? `; ${counted(decoys.draws, "random selection")} of the same strata: mean ${shownNumber(decoys.mean)}, ${shownP(decoys.p)}` : ""}`,
    ),
    ...(interval
      ? [
          line(
            `difference of shares ${shownNumber(interval.low)} to ${shownNumber(interval.high)} (95%, Newcombe)`,
          ),
        ]
      : []),
    paint(
      "dim",
      line(
        `${paintRange(persons.selected)} of ${persons.inTable} have what it is about${empty.length > 0 ? `; ${empty.join(", ")}` : ""}`,
      ),
    ),
    ...groups.slice(0, GROUPS_SHOWN).map((group) => describeGroup(group, terminal)),
    ...(groupsInAll > Math.min(groups.length, GROUPS_SHOWN)
      ? [paint("dim", `      and ${groupsInAll - Math.min(groups.length, GROUPS_SHOWN)} more`)]
      : []),
    "",
  ].join("\n");
}

function describeGroup(
  { shared, persons, personCount, cells, p, dependsOnTies }: Group,
  terminal: Terminal,
): string {
  const names = persons.slice(0, NAMES_SHOWN).join("; ");
  const more = personCount > NAMES_SHOWN ? ` and ${personCount - NAMES_SHOWN} more` : "";
  const chance = p === undefined ? "" : `, ${shownP(p)}`;
  const ties = dependsOnTies ? " (only if ties fall that way)" : "";
  const text = `${shared}: ${personCount} persons${chance}${ties}: ${names}${more}. Cells ${cells.slice(0, 3).map(cited).join("; ")}`;
  return wrap(safeForTerminal(text), terminal.columns, "        ", "      – ");
}

function paintRange({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? shownNumber(low) : `${shownNumber(low)} to ${shownNumber(high)}`;
}

/** Counts whole, expected figures with two significant digits below a hundred. */
function shownNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  if (value !== 0 && Math.abs(value) < 0.001) return value.toExponential(1);
  return String(Number(value.toPrecision(Math.abs(value) < 100 ? 2 : 4)));
}
