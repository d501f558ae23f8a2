import { DELIMITERS, type Delimiter, type Dialect } from "./dialect.ts";
import { looksLikeHeader } from "./header.ts";
import { recordSplitter } from "./split-record.ts";

export interface DialectFound {
  readonly dialect: Dialect;
  /** The first rows, header among them, split so. */
  readonly rows: readonly (readonly string[])[];
  /** Lines before the first row that has as many cells as most: titles, notes. They are no rows. */
  readonly preamble: readonly string[];
  /** Where the header, or without one the first row, begins in the sample. */
  readonly start: { readonly offset: number; readonly line: number };
}

/** Rows of the sample that are looked at. */
const MOST_ROWS = 500;

/**
 * How a CSV is written, told from its beginning: the delimiter that gives the most rows of equal length, longer rows counting
 * more. A quotation mark is a quotation mark until most rows that hold one contradict it: to read them as letters because
 * that makes all rows equal would let one broken mark spoil every sound cell. `given` is what a person said; it is not doubted.
 */
export function findDialect(sample: Buffer, isWhole: boolean, given: Partial<Dialect> = {}): DialectFound {
  const newline = given.newline ?? findNewline(sample);
  const marked =
    given.escape ?? (/[^"]\\"[^,;\t|\r\n]/.test(sample.toString("latin1")) ? "backslash" : "quote");
  const scoreWith = (delimiter: Delimiter, quote: Dialect["quote"]): Scored =>
    score(sample, isWhole, { delimiter, quote, escape: marked, newline, header: true });
  let best: readonly Scored[] = [];
  for (const delimiter of given.delimiter === undefined ? DELIMITERS : [given.delimiter]) {
    const scored = (given.quote === undefined ? QUOTES : [given.quote]).map((quote) =>
      scoreWith(delimiter, quote),
    );
    if (best.length === 0 || highest(scored) > highest(best)) best = scored;
  }
  return settle(sample, pickQuote(sample, best), given);
}

const QUOTES = ['"', "'", ""] as const;

function highest(scored: readonly Scored[]): number {
  return Math.max(...scored.map((each) => each.score));
}

/** Own choice: below this, breaks are damage and not a way of writing. */
const FEWEST_BREAKS = 3;

function pickQuote(sample: Buffer, scored: readonly Scored[]): Scored {
  const [double, single, none] = scored as [Scored, Scored | undefined, Scored | undefined];
  if (!single || !none) return double;
  const [withDouble, withSingle] = [quotedRows(sample, double, 0x22), quotedRows(sample, single, 0x27)];
  const isSingle = withDouble.sound + withDouble.broken === 0 && withSingle.sound >= FEWEST_BREAKS;
  if (isSingle && withSingle.broken === 0 && single.score >= none.score) return single;
  return withDouble.broken >= FEWEST_BREAKS && withDouble.broken > withDouble.sound ? none : double;
}

/** Rows in which a cell begins with the mark: read to their end, and not. */
function quotedRows(sample: Buffer, { rows, length, dialect }: Scored, mark: number) {
  const delimiter = dialect.delimiter.charCodeAt(0);
  const isQuoted = ({ from, end }: Row): boolean => {
    for (let at = sample.indexOf(mark, from); at >= 0 && at < end; at = sample.indexOf(mark, at + 1))
      if (at === from || sample[at - 1] === delimiter) return true;
    return false;
  };
  const quoted = rows.filter(isQuoted);
  const sound = quoted.filter(({ fields }) => fields === length).length;
  return { sound, broken: quoted.length - sound };
}

interface Scored {
  readonly dialect: Dialect;
  readonly rows: readonly Row[];
  readonly length: number;
  readonly score: number;
}

interface Row {
  readonly from: number;
  readonly end: number;
  readonly line: number;
  /** 0 where it is broken. */
  readonly fields: number;
}

function score(sample: Buffer, isWhole: boolean, dialect: Dialect): Scored {
  const rows = splitSample(sample, isWhole, dialect);
  const counts = new Map<number, number>();
  for (const { fields } of rows) counts.set(fields, (counts.get(fields) ?? 0) + 1);
  counts.delete(0);
  const [length, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  const share = rows.length === 0 ? 0 : count / rows.length;
  return { dialect, rows, length, score: length === 1 ? share * 0.01 : share * Math.log2(length) };
}

function splitSample(sample: Buffer, isWhole: boolean, dialect: Dialect): Row[] {
  const { split } = recordSplitter(dialect);
  const endOfLine = dialect.newline === "\r" ? 0x0d : 0x0a;
  const rows: Row[] = [];
  let line = 1;
  for (let at = 0; at < sample.length && rows.length < MOST_ROWS; ) {
    const found = split(sample, at, sample.length, isWhole);
    if (found.kind === "row") {
      if (found.end > at) rows.push({ from: at, end: found.end, line, fields: found.fields });
      at = found.next;
      line += found.lines;
      continue;
    }
    const end = sample.indexOf(endOfLine, at);
    if (end < 0) break;
    rows.push({ from: at, end, line: line++, fields: 0 });
    at = end + 1;
  }
  return rows;
}

function findNewline(sample: Buffer): "\n" | "\r" {
  return sample.includes(0x0a) || !sample.includes(0x0d) ? "\n" : "\r";
}

function settle(sample: Buffer, { dialect, rows, length }: Scored, given: Partial<Dialect>): DialectFound {
  const { cells } = recordSplitter(dialect);
  const first = Math.max(
    0,
    rows.findIndex(({ fields }) => fields === length),
  );
  const split = rows
    .slice(first)
    .filter(({ fields }) => fields === length)
    .map(({ from, end }) => cells(sample, from, end));
  const preamble = rows.slice(0, first).map(({ from, end }) => sample.toString("utf8", from, end));
  const { from: offset, line } = rows[first] ?? { from: 0, line: 1 };
  const header = given.header ?? looksLikeHeader(split);
  return { dialect: { ...dialect, header }, rows: split, preamble, start: { offset, line } };
}

/** What a person writes for a delimiter: the character, or tab. */
export function readDelimiter(text: string): Delimiter | undefined {
  const character = /^(\\t|tab)$/i.test(text) ? "\t" : text;
  return DELIMITERS.find((each) => each === character);
}
