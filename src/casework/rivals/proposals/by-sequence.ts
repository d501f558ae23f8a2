import { compareSequences, type KeySequence } from "../../../weighing/index.ts";
import { latinised } from "../../latinised.ts";
import { type OriginProposal, type ProposalInput, proposalOf } from "./proposal.ts";
import { nameWords, type ReadText } from "./read-texts.ts";
import { rootOf } from "./roots.ts";

/** Sources in different languages that name, count and quote the same in the same order. */
export function bySequence(input: ProposalInput): OriginProposal[] {
  const byId = new Map(input.texts.map((text) => [text.id, text]));
  const sequences = input.texts.map(sequenceOf);
  return sequences.flatMap((a, at) =>
    sequences.slice(at + 1).flatMap((b) => {
      const found = mayShare(a, b) ? compareSequences(a, b) : undefined;
      const [first, second] = [byId.get(a.id), byId.get(b.id)];
      if (found === undefined || first === undefined || second === undefined) return [];
      return [
        proposalOf({
          basis: "same-text",
          members: [a.id, b.id],
          ...rootOf([first, second], input),
          measure: `${found.common} names, figures and quotations in the same order, ${Math.round(found.share * 100)} per cent of the shorter`,
          why: `${first.name} (${a.language}) and ${second.name} (${b.language}) name, count and quote the same in the same order.`,
          crossLanguage: true,
        }),
      ];
    }),
  );
}

/** Cheap first: two texts without enough keys in common cannot have them in common order. */
function mayShare(a: KeySequence, b: KeySequence): boolean {
  if (a.language === b.language) return false;
  const held = new Set(b.keys);
  return a.keys.filter((key) => held.has(key)).length * 2 >= Math.min(a.keys.length, b.keys.length);
}

function sequenceOf({ id, audit }: ReadText): KeySequence {
  const names = audit.entities
    .filter(({ type }) => type === "person" || type === "organisation" || type === "place")
    .flatMap(({ canonical, mentions }) =>
      mentions
        .filter(({ form }) => form === "name")
        .map(({ start }) => ({ start, key: `name ${skeleton(canonical)}` })),
    );
  const figures = audit.amounts.flatMap(({ start, value, kind }) =>
    value === null || kind === "duration" ? [] : [{ start, key: `figure ${value}` }],
  );
  const dates = audit.dates.flatMap(({ start, value }) =>
    value === null ? [] : [{ start, key: `date ${value}` }],
  );
  const speakers = new Map(audit.entities.map((entity) => [entity.id, entity.canonical]));
  const quotations = audit.quotations
    .filter(({ function: what }) => what === "direct" || what === "partial-quote")
    .map(({ start, speaker }) => ({
      start,
      key: `quotation ${skeleton(speakers.get(speaker ?? "") ?? "")}`,
    }));
  const keys = [...names, ...figures, ...dates, ...quotations]
    .sort((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
  return { id, language: audit.document.language, keys };
}

// Consonants that romanisations of one letter, or spellings of one name in two languages, interchange.
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch|zh|ts|[cszjx]/g, "s"],
  [/[kq]|ck/g, "k"],
  [/[wv]|ph|f/g, "v"],
  [/[gh]/g, "g"],
  [/[aeiouy]/g, ""],
];

/** The consonants of the last word of a name in Latin letters: what survives another alphabet and another language. */
function skeleton(name: string): string {
  const last = nameWords(latinised(name)).at(-1) ?? "";
  const bare = ALIKE.reduce((word, [pattern, letter]) => word.replace(pattern, letter), last);
  return bare.replace(/(.)\1+/g, "$1");
}
