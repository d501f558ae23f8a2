/** The sections of a case file that are kept by entries of their own: sources, tables, claims, searches, matches. */
import {
  choice,
  day,
  decimal,
  type Form,
  isRecord,
  needed,
  oneOrMore,
  optional,
  record,
  ref,
  whole,
  words,
} from "./forms.ts";

export interface SourceRow {
  readonly file: string;
  readonly title?: string;
  readonly kind?: string;
  readonly author?: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly obtained?: string;
  readonly sensitivity?: "public" | "restricted" | "secret";
  readonly parent?: {
    readonly of: string;
    readonly relation: "copy" | "translation" | "excerpt" | "republication";
  };
}

const PARENTS = {
  "copy-of": "copy",
  "translation-of": "translation",
  "excerpt-of": "excerpt",
  "republication-of": "republication",
} as const;

const sourceFields = record({
  file: needed(words),
  title: optional(words),
  kind: optional(
    choice([
      "article",
      "video",
      "audio",
      "post",
      "statement",
      "agreement",
      "law",
      "table",
      "interview",
      "photo",
      "letter",
      "other",
    ]),
  ),
  author: optional(oneOrMore(words)),
  publisher: optional(words),
  published: optional(day),
  url: optional(words),
  language: optional(words),
  obtained: optional(words),
  sensitivity: optional(choice(["public", "restricted", "secret"])),
  ...Object.fromEntries(Object.keys(PARENTS).map((key) => [key, optional(ref("source"))])),
});

export const sourceForm: Form = (value, path, reading) => {
  const read = sourceFields(value, path, reading) as Record<string, unknown> | undefined;
  if (read === undefined) return undefined;
  const parents = Object.entries(PARENTS).filter(([key]) => read[key] !== undefined);
  if (parents.length > 1) return reading.wrong(path, "a source comes from one other at most");
  const [parent] = parents;
  const rest = Object.fromEntries(Object.entries(read).filter(([key]) => !Object.hasOwn(PARENTS, key)));
  return parent === undefined ? rest : { ...rest, parent: { of: read[parent[0]], relation: parent[1] } };
};

export interface TableRowForm {
  readonly file: string;
  readonly map: readonly string[];
  readonly accept: boolean;
  readonly key?: string;
  readonly obtained?: string;
  readonly sheet?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
}

const columnMap: Form = (value, path, reading) => {
  if (!isRecord(value)) return reading.wrong(path, "columns are mapped as { COLUMN: property }");
  const pairs = Object.entries(value).map(([column, said]) => {
    const property = words(said, [...path, column], reading);
    return property === undefined ? undefined : `${column}=${String(property)}`;
  });
  return pairs.includes(undefined) ? undefined : pairs;
};

export const tableForm: Form = record({
  file: needed(words),
  map: optional(columnMap, undefined, []),
  accept: optional((value) => value === "true", undefined, false),
  key: optional(words),
  obtained: optional(words),
  sheet: optional(words),
  encoding: optional(words),
  delimiter: optional(words),
});

export interface ClaimRow {
  readonly source: string;
  readonly quote: readonly string[];
  /** The proposition that it affirms or denies outright. */
  readonly proposition?: string;
  readonly says?: string;
  readonly kind?: string;
  readonly polarity?: string;
  readonly certainty?: string;
  readonly basis?: string;
  readonly information?: string;
  readonly by?: readonly Readonly<Record<string, string>>[];
  readonly quantities?: readonly Readonly<Record<string, string>>[];
  readonly dates?: readonly Readonly<Record<string, string>>[];
  readonly places?: readonly string[];
  readonly actors?: readonly string[];
  readonly open?: readonly string[];
}

const WHO = [
  "author",
  "bio-note",
  "publisher",
  "named",
  "role-only",
  "anonymous-person",
  "anonymous-group",
  "unnamed-outlet",
  "unspecified",
  "generic",
  "self",
];

const quantity = record({
  words: needed(words),
  value: optional(decimal),
  min: optional(decimal),
  max: optional(decimal),
  unit: optional(words),
  currency: optional(words),
  bound: optional(
    choice(["exact", "about", "atLeast", "atMost", "moreThan", "lessThan", "range", "vague"]),
    undefined,
    "exact",
  ),
  population: optional(words),
  "as-of": optional(day, "asOf"),
});

const date = record({
  words: needed(words),
  value: optional(day),
  basis: optional(choice(["stated", "inferred", "metadata"]), undefined, "stated"),
  relation: optional(
    choice(["at", "by", "before", "after", "since", "during", "reported-on"]),
    undefined,
    "at",
  ),
});

export const claimForm: Form = record({
  source: needed(ref("source")),
  quote: needed(oneOrMore(words)),
  states: optional(ref("proposition"), "proposition"),
  says: optional(words),
  kind: optional(
    choice([
      "fact",
      "evaluation",
      "opinion",
      "inference",
      "prediction",
      "call-to-action",
      "definition",
      "question",
    ]),
  ),
  polarity: optional(choice(["affirms", "denies", "unclear"]), undefined, "affirms"),
  certainty: optional(choice(["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu"])),
  basis: optional(choice(["saw", "did", "was-told", "document", "inferred", "official-position", "unknown"])),
  information: optional(choice(["primary", "secondary", "undetermined"])),
  by: optional(
    oneOrMore(
      record({
        who: needed(choice(WHO)),
        words: optional(words),
        name: optional(words),
        actor: optional(ref("actor")),
        mode: optional(choice(["own", "quote", "paraphrase", "document", "anonymous", "unattributed"])),
        cue: optional(words),
      }),
    ),
  ),
  quantities: optional(oneOrMore(quantity)),
  dates: optional(oneOrMore(date)),
  places: optional(oneOrMore(words)),
  actors: optional(oneOrMore(words)),
  open: optional(oneOrMore(words)),
});

export interface SearchRow {
  readonly question: string;
  readonly place: string;
  readonly query?: string;
  readonly lang?: string;
  readonly resultCount?: number;
  readonly outcome: string;
  readonly coverage?: string;
  readonly about?: readonly string[];
  readonly seeking?: string;
}

export const searchForm: Form = record({
  question: needed(words),
  place: needed(words),
  query: optional(words),
  lang: optional(words),
  results: optional(whole, "resultCount"),
  outcome: needed(choice(["found", "nothing", "refused", "gone", "failed"])),
  coverage: optional(words),
  about: optional(oneOrMore(ref("proposition"))),
  seeking: optional(choice(["for", "against", "either"])),
});

export interface MatchRow {
  readonly left: { readonly table: string; readonly row: string };
  readonly right: { readonly table: string; readonly row: string };
  readonly judgement: "positive" | "negative" | "unsure";
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly by?: string;
}

const side = record({ table: needed(ref("table")), row: needed(words) });

export const matchForm: Form = record({
  left: needed(side),
  right: needed(side),
  judgement: needed(choice(["same", "not-same", "unsure"], { same: "positive", "not-same": "negative" })),
  reason: needed(words),
  evidence: optional(oneOrMore(words), undefined, []),
  by: optional(words),
});

export const caseForm: Form = record({
  title: needed(words),
  question: optional(words),
  by: needed(words),
  "lawful-basis": optional(words, "processingNote"),
});

/** By section. */
export const MATERIAL_FORMS: Readonly<Record<string, Form>> = {
  sources: sourceForm,
  tables: tableForm,
  claims: claimForm,
  searches: searchForm,
  matches: matchForm,
};
