/**
 * One speech that several quote, and one witness behind several accounts. That it was said has many witnesses; its content has
 * one origin: members are claims, and the sources stay apart in all else.
 */
import type { ClaimStated } from "../../../claims/index.ts";
import { DEFAULTS, shingleWords } from "../../../weighing/index.ts";
import { latinised } from "../../latinised.ts";
import { type OriginProposal, type ProposalInput, proposalOf } from "./proposal.ts";
import { nameWords, type ReadText } from "./read-texts.ts";
import { rootOf } from "./roots.ts";

interface Spoken {
  readonly text: ReadText;
  readonly claim: ClaimStated["claim"];
  readonly speaker: string;
  readonly speakerName: string;
  readonly words: readonly string[];
  readonly figures: readonly string[];
}

export function bySpeech(input: ProposalInput): OriginProposal[] {
  const spoken = input.texts.flatMap((text) => text.claims.flatMap((claim) => spokenBy(input, text, claim)));
  const bySpeaker = new Map<string, Spoken[]>();
  for (const each of spoken) bySpeaker.set(each.speaker, [...(bySpeaker.get(each.speaker) ?? []), each]);
  return [...bySpeaker.values()].flatMap((said) => [...utterances(said, input), ...witness(said, input)]);
}

function spokenBy({ state }: ProposalInput, text: ReadText, claim: ClaimStated["claim"]): Spoken[] {
  const [innermost] = claim.attribution;
  const { actor, name, words } = innermost?.speaker ?? {};
  const called = name ?? words;
  if (innermost?.speaker.who !== "named" || called === undefined) return [];
  const quoted = claim.passages.map((id) => state.passages.get(id)?.entry.passage.text ?? "").join(" ");
  return [
    {
      text,
      claim,
      // Without a judgement of who it is, the name in Latin letters.
      speaker: actor ?? nameWords(latinised(called)).join(" "),
      speakerName: called,
      words: shingleWords(quoted),
      figures: [...claim.about.quantities, ...claim.about.dates].flatMap(({ value }) => value ?? []),
    },
  ];
}

function utterances(said: readonly Spoken[], input: ProposalInput): OriginProposal[] {
  return pairs(said).flatMap(([a, b]) => {
    const sign = sameSpeech(a, b);
    if (sign === undefined) return [];
    return [
      proposalOf({
        basis: "same-utterance",
        members: [a.claim.id, b.claim.id],
        ...claimRoot(a, b, input),
        measure: sign.measure,
        why: `${a.text.name} and ${b.text.name} give the same words of ${a.speakerName}: “${a.words.slice(0, 24).join(" ")}”. That they were said has two witnesses; what they say has one origin.`,
        crossLanguage: sign.crossLanguage,
      }),
    ];
  });
}

// Two figures alike in a translation are no chance any more; one often is.
const FIGURES_ALIKE = 2;

function sameSpeech(a: Spoken, b: Spoken): { measure: string; crossLanguage: boolean } | undefined {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const inner = shorter.words.join(" ");
  if (
    shorter.words.length >= DEFAULTS.quotationWords.value &&
    ` ${longer.words.join(" ")} `.includes(` ${inner} `)
  )
    return { measure: `${shorter.words.length} words alike`, crossLanguage: false };
  if (a.text.audit.document.language === b.text.audit.document.language) return undefined;
  const common = a.figures.filter((figure) => b.figures.includes(figure));
  return common.length >= FIGURES_ALIKE
    ? {
        measure: `same speaker and ${common.length} figures alike: ${common.join(", ")}`,
        crossLanguage: true,
      }
    : undefined;
}

function witness(said: readonly Spoken[], input: ProposalInput): OriginProposal[] {
  const own = said.filter(
    ({ claim }) => claim.basis === "saw" || claim.basis === "did" || claim.information === "primary",
  );
  const bySource = new Map(own.map((each) => [each.text.id, each]));
  const [first, ...others] = [...bySource.values()];
  if (first === undefined || others.length === 0) return [];
  const judged = own.every(({ claim }) => claim.attribution[0]?.speaker.actor !== undefined);
  const texts = [first, ...others].map(({ text }) => text);
  const { root, rootWhy } = rootOf(texts, input);
  return [
    proposalOf({
      basis: "same-witness",
      members: own.map(({ claim }) => claim.id),
      root: bySource.get(root)?.claim.id ?? "unknown",
      rootWhy,
      measure: `${own.length} accounts in ${texts.length} sources, ${judged ? "one actor" : "one name, not yet judged to be one person"}`,
      why: `${texts.map(({ name }) => name).join(" and ")} have it from ${first.speakerName}: one witness, however often asked.`,
    }),
  ];
}

function claimRoot(a: Spoken, b: Spoken, input: ProposalInput): { root: string; rootWhy: string } {
  const { root, rootWhy } = rootOf([a.text, b.text], input);
  const first = [a, b].find(({ text }) => text.id === root);
  return { root: first?.claim.id ?? "unknown", rootWhy };
}

function pairs(said: readonly Spoken[]): (readonly [Spoken, Spoken])[] {
  return said.flatMap((a, at) =>
    said.slice(at + 1).flatMap((b) => (a.text.id === b.text.id ? [] : [[a, b] as const])),
  );
}
