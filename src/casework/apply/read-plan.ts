import type { Problem, RandomBytes } from "../../base/index.ts";
import type { CaseState } from "../case-state.ts";
import { NOUNS, THING_ENTRY_KINDS } from "../entries/entities.ts";
import type { NewThing } from "../things/index.ts";
import type { CaseFile, FilePath } from "./case-file.ts";
import { type FindingRow, findingForm } from "./finding-form.ts";
import { isRecord, listOf, type Reading } from "./forms.ts";
import {
  type ClaimRow,
  caseForm,
  MATERIAL_FORMS,
  type MatchRow,
  type SearchRow,
  type SourceRow,
  type TableRowForm,
} from "./material-forms.ts";
import { type Names, namesOf, referrer } from "./names.ts";
import { keyOf, knownThing } from "./natural-keys.ts";
import { type PublicationRow, publicationForm } from "./protection-forms.ts";
import { type TensionRow, tensionForm } from "./tension-form.ts";
import { THING_SECTIONS } from "./thing-forms.ts";

/** What a case file asks for, with every name turned into an id. */
export interface Plan {
  readonly names: Names;
  readonly opening: Opening | undefined;
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly tables: ReadonlyMap<string, TableRowForm>;
  readonly claims: ReadonlyMap<string, ClaimRow>;
  readonly searches: ReadonlyMap<string, SearchRow>;
  readonly matches: ReadonlyMap<string, MatchRow>;
  readonly things: readonly PlannedThing[];
  /** Held against what the program finds when all else is in the case (tensions.ts). */
  readonly tensions: readonly { readonly at: number; readonly row: TensionRow }[];
  /** By handle: entered last and one by one, for a finding is held against the whole weighing (findings.ts). */
  readonly findings: ReadonlyMap<string, FindingRow>;
  /** What is to be published, and how much of each source. */
  readonly publication: PublicationRow | undefined;
}

export interface Opening {
  readonly title: string;
  readonly question?: string;
  readonly by: string;
  readonly processingNote?: string;
}

export interface PlannedThing {
  readonly path: FilePath;
  readonly thing: NewThing;
}

/**
 * Reads a case file against a case: every field by its form, every name by what it refers to, every thing by the schema of its
 * entry. All that is wrong is found at once, each with its place. Pure: nothing is read from disk and nothing is written.
 *
 * @param names those of an earlier reading of the same file, once what they name has got its ids
 */
export function readPlan(
  file: CaseFile,
  state: CaseState,
  random: RandomBytes,
  names?: Names,
): { readonly value: Plan; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [...file.problems];
  const wrong = (path: FilePath, message: string): undefined => {
    const where = file.placeOf(path);
    problems.push({
      code: "casework/case-file-wrong",
      message: `${path.join(".") || "the file"}: ${message}.`,
      where,
    });
    return undefined;
  };
  const value = isRecord(file.value) ? file.value : {};
  if (problems.length === 0) checkSections(value, wrong);
  const known = names ?? namesOf(value, state, { wrong }, random);
  const reading: Reading = { wrong, refer: referrer(state, known, wrong, random) };
  const rows = (section: string) =>
    rowsOf(value[section], section, MATERIAL_FORMS[section] as never, reading);
  const things = Object.keys(THING_SECTIONS).flatMap((section) =>
    thingsOf(value, section, state, known, reading),
  );
  const publication =
    value["publication"] === undefined
      ? undefined
      : publicationForm(value["publication"], ["publication"], reading);
  const opening = value["case"] === undefined ? undefined : caseForm(value["case"], ["case"], reading);
  return {
    value: {
      names: known,
      opening: opening as Opening | undefined,
      sources: rows("sources") as ReadonlyMap<string, SourceRow>,
      tables: rows("tables") as ReadonlyMap<string, TableRowForm>,
      claims: rows("claims") as ReadonlyMap<string, ClaimRow>,
      searches: rows("searches") as ReadonlyMap<string, SearchRow>,
      matches: rows("matches") as ReadonlyMap<string, MatchRow>,
      things,
      tensions: tensionsOf(value["tensions"], reading),
      findings: rowsOf(value["findings"], "findings", findingForm, reading) as ReadonlyMap<
        string,
        FindingRow
      >,
      publication: publication as PublicationRow | undefined,
    },
    problems: problems.sort(byPlace),
  };
}

function tensionsOf(rows: unknown, reading: Reading): Plan["tensions"] {
  if (rows === undefined || rows === "") return [];
  const read = listOf(tensionForm)(rows, ["tensions"], reading) as readonly TensionRow[] | undefined;
  return (read ?? []).map((row, at) => ({ at, row }));
}

const FORMAT = "case/1";

function checkSections(value: Readonly<Record<string, unknown>>, wrong: Reading["wrong"]): void {
  if (value["careo"] !== FORMAT)
    wrong([], `it does not say which format it is in; begin it with the line "careo: ${FORMAT}"`);
  const known = [
    "careo",
    "case",
    "tensions",
    "findings",
    "publication",
    ...Object.keys(MATERIAL_FORMS),
    ...Object.keys(THING_SECTIONS),
  ];
  for (const section of Object.keys(value))
    if (!known.includes(section))
      wrong([section], `there is no section "${section}"; there are ${known.join(", ")}`);
}

function rowsOf(
  rows: unknown,
  section: string,
  form: (value: unknown, path: FilePath, reading: Reading) => unknown,
  reading: Reading,
): Map<string, unknown> {
  if (rows === undefined || rows === "") return new Map();
  if (!isRecord(rows)) {
    reading.wrong([section], "each thing here begins with its name: { NAME: { … } }");
    return new Map();
  }
  const read = Object.entries(rows).map(
    ([handle, row]) => [handle, form(row, [section, handle], reading)] as const,
  );
  return new Map(read.filter(([, row]) => row !== undefined));
}

function thingsOf(
  value: Readonly<Record<string, unknown>>,
  section: string,
  state: CaseState,
  names: Names,
  reading: Reading,
): PlannedThing[] {
  const { noun, form, knownBy } = THING_SECTIONS[section] as (typeof THING_SECTIONS)[string];
  const rows = value[section];
  if (rows === undefined || rows === "") return [];
  if (knownBy === "handle") {
    return [...rowsOf(rows, section, form, reading)].flatMap(([handle, row]) =>
      planned(noun, row as object, handle, names.ids.get(handle), [section, handle], reading),
    );
  }
  if (!Array.isArray(rows)) {
    reading.wrong([section], "this is a list: each line begins with a dash");
    return [];
  }
  const earlier = new Map<string, number>();
  return rows.flatMap((row, at) => {
    const { id: handle, ...rest } = isRecord(row) ? row : { id: undefined };
    const path = [section, at];
    const read = form(isRecord(row) ? rest : row, path, reading) as Record<string, unknown> | undefined;
    if (read === undefined) return [];
    const key = keyOf(state, knownBy, read);
    const first = earlier.get(key);
    if (first !== undefined) {
      reading.wrong(
        path,
        `the file speaks of the same thing in ${section}.${first}; make one line of the two`,
      );
      return [];
    }
    earlier.set(key, at);
    const name = typeof handle === "string" ? handle : undefined;
    const id =
      knownThing(state, noun, knownBy, read) ?? (name === undefined ? undefined : names.ids.get(name));
    return planned(noun, read, name, id, path, reading);
  });
}

/** Any id and time will do to try the schema of an entry. */
const TRIAL = { at: "2000-01-01T00:00:00Z", by: "trial" };

function planned(
  noun: NewThing["noun"],
  read: object,
  handle: string | undefined,
  id: string | undefined,
  path: FilePath,
  { wrong }: Reading,
): PlannedThing[] {
  const { kind, field, prefix } = NOUNS[noun];
  const trial = { kind, ...TRIAL, [field]: { ...read, id: id ?? `${prefix}_${"0".repeat(32)}` } };
  const schema = THING_ENTRY_KINDS[kind] as { safeParse: (value: unknown) => Parsed };
  const { error } = schema.safeParse(trial);
  for (const issue of error?.issues ?? [])
    wrong(path, [issue.path.slice(1).join("."), issue.message].filter(Boolean).join(": "));
  if (error !== undefined) return [];
  const thing = {
    noun,
    thing: { ...read, ...(id === undefined ? {} : { id }) },
    handle,
  } as unknown as NewThing;
  return [{ path, thing }];
}

interface Parsed {
  readonly error?: {
    readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
  };
}

function byPlace(a: Problem, b: Problem): number {
  const line = ({ where = "" }: Problem) => Number(/:(\d+):\d+$/.exec(where)?.[1] ?? 0);
  return line(a) - line(b);
}
