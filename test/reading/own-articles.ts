/** Measures an audit against a hand-made annotation: test/cases/reading-<name>/{input/text.txt, expected/reading.json}. */
import { readdirSync, readFileSync } from "node:fs";
import { sha256 } from "../../src/base/index.ts";
import { type Audit, type Claim, readDocument } from "../../src/claims/index.ts";

/** What an annotator wrote down, in the words of the text. */
interface ExpectedReading {
  /** A discontinuous claim is written as its words without what is inserted. */
  readonly claims: readonly { readonly text: string; readonly chain: readonly string[] }[];
  readonly attributions: readonly { readonly source: string; readonly cue: string }[];
  /** Every date of the text, as EDTF: what else is read is false. */
  readonly dates: readonly string[];
  readonly interest: readonly string[];
}

export interface ReadingScore {
  readonly name: string;
  readonly claims: { readonly found: number; readonly of: number };
  readonly chains: { readonly right: number; readonly of: number };
  readonly attributions: { readonly found: number; readonly of: number };
  readonly questionsAsserted: readonly string[];
  readonly speakersInvented: readonly string[];
  readonly falseDates: readonly string[];
  readonly missedDates: readonly string[];
  readonly missedInterest: readonly string[];
  readonly missedClaims: readonly string[];
}

const cases = new URL("../cases/", import.meta.url);

export function scoreOwnArticles(): ReadingScore[] {
  return readdirSync(cases)
    .filter((name) => name.startsWith("reading-"))
    .sort()
    .map(scoreArticle);
}

function scoreArticle(name: string): ReadingScore {
  const text = readFileSync(new URL(`${name}/input/text.txt`, cases), "utf8");
  const expected = JSON.parse(
    readFileSync(new URL(`${name}/expected/reading.json`, cases), "utf8"),
  ) as ExpectedReading;
  const audit = auditOf(text);
  const matches = expected.claims.map((claim) => ({ claim, ours: bestClaim(audit, claim.text, text) }));
  const found = matches.filter(({ ours }) => ours !== undefined);
  const right = found.filter(({ claim, ours }) => ours && hasChain(ours, claim.chain));
  const values = audit.dates.filter((date) => date.type === "date").map((date) => date.value ?? "");
  return {
    name,
    claims: { found: found.length, of: expected.claims.length },
    chains: { right: right.length, of: found.length },
    attributions: {
      found: expected.attributions.filter((each) => hasAttribution(audit, each)).length,
      of: expected.attributions.length,
    },
    questionsAsserted: audit.claims
      .filter((claim) => isInQuestion(audit, claim) && claim.force !== "rhetorical")
      .map((claim) => claim.text),
    speakersInvented: inventedSpeakers(audit, expected),
    falseDates: values.filter((value) => /^\d/.test(value) && !expected.dates.includes(value)),
    missedDates: expected.dates.filter((date) => !values.includes(date)),
    missedInterest: expected.interest.filter((kind) => !audit.interest.some((each) => each.kind === kind)),
    missedClaims: matches.filter(({ ours }) => ours === undefined).map(({ claim }) => claim.text),
  };
}

function auditOf(text: string): Audit {
  const hash = sha256(text);
  const block = { type: "body" as const, start: 0, end: [...text].length, main: true };
  return readDocument({
    text,
    sha256: hash,
    textSha256: hash,
    extractor: "text/1",
    blocks: [block],
    published: null,
    version: "0",
  });
}

/** The claim whose words share most with the expected ones, at an overlap (intersection over union) of one half or more. */
function bestClaim(audit: Audit, words: string, text: string): Claim | undefined {
  let best: Claim | undefined;
  let most = 0.5;
  for (const claim of audit.claims) {
    const share = wordOverlap(wordsOf(claimWords(claim, text)), wordsOf(words));
    if (share < most) continue;
    [best, most] = [claim, share];
  }
  return best;
}

function claimWords(claim: Claim, text: string): string {
  const points = [...text];
  const segments = claim.segments ?? [[claim.start, claim.end] as const];
  return segments.map(([start, end]) => points.slice(start, end).join("")).join(" ");
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function wordOverlap(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  let shared = 0;
  for (const word of a) {
    const at = left.indexOf(word);
    if (at === -1) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared / (a.length + b.length - shared);
}

function hasChain(claim: Claim, chain: readonly string[]): boolean {
  if (claim.speakerChain.length !== chain.length) return false;
  return claim.speakerChain.every((link, at) => {
    const wanted = chain[at] ?? "";
    return at === 0 ? link.who === wanted : isSame(link.text ?? "", wanted);
  });
}

function isSame(ours: string, wanted: string): boolean {
  const [a, b] = [ours.toLowerCase(), wanted.toLowerCase()];
  return a.includes(b) || (a !== "" && b.includes(a));
}

function hasAttribution(audit: Audit, wanted: { source: string; cue: string }): boolean {
  return audit.attributions.some(
    (each) => isSame(each.source?.text ?? "", wanted.source) && isSame(each.cue?.text ?? "", wanted.cue),
  );
}

function isInQuestion(audit: Audit, claim: Claim): boolean {
  const sentence = audit.sentences.find((each) => each.id === claim.sentence);
  return sentence?.text.trimEnd().endsWith("?") === true;
}

/** Speakers with words of their own that no annotated chain or attribution has; a pronoun invents nobody. */
function inventedSpeakers(audit: Audit, expected: ExpectedReading): string[] {
  const known = [
    ...expected.claims.flatMap((claim) => claim.chain),
    ...expected.attributions.map((each) => each.source),
  ];
  const links = audit.claims.flatMap((claim) => claim.speakerChain.slice(1));
  return links
    .filter((link) => link.who !== "unspecified" && link.who !== "self")
    .map((link) => link.text ?? "")
    .filter((text) => text !== "" && !known.some((each) => isSame(text, each)));
}
