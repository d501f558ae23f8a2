import type { ColumnMapping } from "../description.ts";
import type { ColumnProfile } from "../profile/column-profile.ts";
import { findHeaderWord } from "./header-words.ts";
import type { TableProperty } from "./table-property.ts";

/** What a column is by its header, if its cells do not contradict that. Undefined is: nothing is known of it. */
export interface ColumnLook {
  readonly name: string;
  readonly profile: ColumnProfile;
}

/** Share of filled cells that must be dates before a header that promises dates is believed. */
const DATES_BELIEVED = 0.5;

/** Proposals in the order of the columns. A person accepts them; until then they are proposals. */
export function proposeMapping(columns: readonly ColumnLook[]): (ColumnMapping | undefined)[] {
  const first = columns.map((column) => proposeOne(column));
  return withoutRivals(columns, asSpanishNames(columns, first));
}

interface Proposal {
  readonly property: TableProperty;
  readonly isWhole: boolean;
  readonly mapping: ColumnMapping;
}

function proposeOne({ name, profile }: ColumnLook): Proposal | undefined {
  const found = findHeaderWord(name);
  if (!found || !fits(found.property, profile)) return undefined;
  const { property, order, values } = found.property;
  const dates = values === "date" && profile.dateOrder ? { dates: profile.dateOrder } : {};
  const mapping = { mapsTo: property, ...(order === undefined ? {} : { order }), ...dates };
  return { property: found.property, isWhole: found.isWhole, mapping };
}

function fits({ values, property }: TableProperty, profile: ColumnProfile): boolean {
  const { sampled, dates, scripts } = profile;
  if (sampled === 0) return true;
  if (values === "date") return dates / sampled >= DATES_BELIEVED;
  const isName = /^(name|lastName|firstName|middleName|fatherName)$/.test(property);
  if (!isName) return true;
  const lettered = scripts.reduce((sum, { cells }) => sum + cells, 0);
  return lettered / sampled >= 0.5 && dates / sampled < 0.5;
}

/**
 * "Nombre" beside "Apellidos" is the given name, and alone it is the whole name; "Name" beside "Surname" likewise is the
 * given one. Told by whether another column holds surnames.
 */
function asSpanishNames(columns: readonly ColumnLook[], proposals: readonly (Proposal | undefined)[]) {
  const holds = (property: string): boolean => proposals.some((each) => each?.mapping.mapsTo === property);
  const [hasSurname, hasGiven] = [holds("lastName"), holds("firstName")];
  return proposals.map((proposal, at) => {
    if (!proposal) return proposal;
    const folded = (columns[at] as ColumnLook).name.trim().toLowerCase();
    if (hasSurname && !hasGiven && ["name", "names"].includes(folded))
      return { ...proposal, mapping: { mapsTo: "firstName" } };
    const isWhole = !hasSurname && ["nombre", "nombres"].includes(folded);
    return isWhole && (columns[at] as ColumnLook).profile.tokensPerCell >= 150
      ? { ...proposal, mapping: { mapsTo: "name" } }
      : proposal;
  });
}

/** Of two columns with one property, the one whose whole header says it keeps it; surnames become first and second. */
function withoutRivals(columns: readonly ColumnLook[], proposals: readonly (Proposal | undefined)[]) {
  return proposals.map((proposal, at) => {
    if (!proposal) return undefined;
    const { mapsTo, order } = proposal.mapping;
    const rivals = proposals.flatMap((other, where) =>
      other?.mapping.mapsTo === mapsTo && other.mapping.order === order ? [where] : [],
    );
    if (rivals.length === 1) return proposal.mapping;
    if (
      mapsTo === "name" ||
      mapsTo.startsWith("Trip:") ||
      mapsTo === "birthDate" ||
      mapsTo === "passportNumber"
    )
      return pickOne(columns, proposals, rivals) === at ? proposal.mapping : undefined;
    return proposal.isWhole || !rivals.some((where) => proposals[where]?.isWhole)
      ? proposal.mapping
      : undefined;
  });
}

/** The column that a person would look at first: named by its whole header, then the fullest, then the leftmost. */
function pickOne(
  columns: readonly ColumnLook[],
  proposals: readonly (Proposal | undefined)[],
  rivals: number[],
) {
  const rank = (at: number): readonly number[] => [
    proposals[at]?.isWhole ? 0 : 1,
    -(columns[at] as ColumnLook).profile.filled,
    at,
  ];
  return rivals.reduce((best, at) => (compare(rank(at), rank(best)) < 0 ? at : best));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
