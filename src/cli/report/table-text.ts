import { safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { counted } from "./words.ts";

/** The shape of what is printed of a table; `TableDescription` of records has it. */
interface Described {
  readonly fileFormat: string;
  readonly encoding: {
    readonly value: string;
    readonly basis: string;
    readonly alternatives: readonly { readonly value: string }[];
  };
  readonly dialect?: { readonly delimiter: string };
  readonly rows: { readonly read: number; readonly imported: number; readonly rejected: number };
  readonly sheet?: {
    readonly name: string;
    readonly isHidden: boolean;
    readonly hiddenRowCount: number;
    readonly formulaCells: number;
  };
  readonly problems: readonly {
    readonly message: string;
    readonly hint?: string;
    readonly examples: readonly { readonly line: number; readonly column?: number; readonly text: string }[];
  }[];
}

interface ShownColumn {
  readonly name: string;
  readonly isHidden?: true;
  readonly isAccepted: boolean;
  readonly mapping?: { readonly mapsTo: string; readonly order?: 1 | 2; readonly dates?: string };
  readonly profile: {
    readonly filled: number;
    readonly distinct: number;
    readonly isEstimate: boolean;
    readonly scripts: readonly { readonly script: string }[];
    readonly dates: number;
    readonly sampled: number;
    readonly coverage?: { readonly from: string; readonly to: string };
    readonly heaped: readonly { readonly value: string; readonly count: number }[];
  };
}

/** Rows, encoding and what was wrong, as lines for a person. */
export function tableFacts(description: Described, terminal: Terminal): string {
  const { rows, problems, sheet } = description;
  const rejected = rows.rejected === 0 ? "none rejected" : `${rows.rejected} rejected`;
  const lines = [
    `  ${counted(rows.read, "row")} read: ${rows.imported} taken in, ${rejected}`,
    `  ${formatFacts(description)}`,
    ...(sheet?.isHidden ? ["  this sheet is hidden in the workbook"] : []),
    ...problems.flatMap(({ message, hint, examples }) => [
      wrap(safeForTerminal(`${message}${hint ? ` ${hint}` : ""}`), terminal.columns, "    ", "  ! "),
      ...examples.map(
        ({ line, text }) => `      line ${line}: ${safeForTerminal(text).slice(0, terminal.columns - 20)}`,
      ),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function formatFacts({ fileFormat, encoding, dialect }: Described): string {
  const delimiter = dialect
    ? `, cells parted by ${dialect.delimiter === "\t" ? "tab" : dialect.delimiter}`
    : "";
  const rivals = encoding.alternatives.map(({ value }) => value).join(", ");
  const basis = { letters: " (told by its letters)", given: " (as you said)" }[encoding.basis] ?? "";
  return `${fileFormat}, ${encoding.value}${basis}${rivals ? `, else ${rivals}` : ""}${delimiter}`;
}

/** One line a column: what it holds, how full it is, and what stands out: `=` as a person said, `≈` as proposed. */
export function columnLines(columns: readonly ShownColumn[], rows: number, terminal: Terminal): string {
  const width = Math.min(28, Math.max(...columns.map(({ name }) => name.length)));
  return columns
    .map((column) => {
      const { name, mapping, profile, isHidden, isAccepted } = column;
      const order = mapping?.order === undefined ? "" : `.${mapping.order}`;
      const mark = mapping ? (isAccepted ? "=" : "≈") : " ";
      const what = mapping ? `${mark} ${mapping.mapsTo}${order}` : "  –";
      const facts = [
        percent(profile.filled, rows),
        ...factsOf(profile),
        ...(isHidden ? ["hidden column"] : []),
      ];
      const start = `  ${safeForTerminal(name).slice(0, width).padEnd(width)} ${what.padEnd(22)} `;
      return `${wrap(facts.join(", "), terminal.columns, " ".repeat(start.length), start)}\n`;
    })
    .join("");
}

function factsOf({
  distinct,
  isEstimate,
  scripts,
  dates,
  sampled,
  coverage,
  heaped,
}: ShownColumn["profile"]): string[] {
  const [heap] = heaped;
  const isDates = sampled > 0 && dates / sampled >= 0.8;
  return [
    `${isEstimate ? "about " : ""}${distinct} different`,
    ...(scripts.length === 0 ? [] : [scripts.map(({ script }) => script).join("+")]),
    ...(coverage ? [`${coverage.from} to ${coverage.to}`] : []),
    ...(isDates && dates < sampled ? [`no date in ${sampled - dates} of ${sampled}`] : []),
    ...(heap ? [`“${safeForTerminal(heap.value).slice(0, 20)}” ${heap.count} times`] : []),
  ];
}

function percent(part: number, whole: number): string {
  if (part === whole) return "full";
  const share = (100 * part) / Math.max(whole, 1);
  return `${share < 0.1 && part > 0 ? "<0.1" : share > 99.9 ? ">99.9" : share.toFixed(1)}% filled`;
}
