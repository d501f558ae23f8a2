import type { SourceType } from "../audit.ts";
import type { FoundName } from "../found.ts";
import { Flag } from "./flags.ts";
import { headOf } from "./head.ts";
import { nameIn } from "./name-in.ts";
import type { Passage, Run } from "./passage.ts";
import { has, isCapital, isComma, isMark } from "./word-tests.ts";

/** What kind of source a noun phrase names. */
export function sourceTypeOf(
  passage: Passage,
  source: Run | undefined,
  names: readonly FoundName[],
): SourceType {
  if (!source) return "none";
  const [start, end] = source;
  if (end - start === 1) {
    const single = pronounType(passage, start);
    if (single) return single;
  }
  const head = headOf(passage, source);
  const word = passage.tokens[head]?.folded ?? "";
  const sources = passage.pack.sources;
  const name = nameIn(passage, source, names);
  if (sources.generic.has(word) && end - start <= 2) return "generic";
  if (name === "PER") return "named-person";
  const isNamedPaper = isCapital(passage, head) && head > (passage.low[head] ?? 0);
  if (name === "ORG" && (isCapital(passage, head) || isQuotedName(passage, source)))
    return "named-organisation";
  if (sources.documents.has(word) && !(isNamedPaper && has(passage, source[0], Flag.determiner)))
    return "document";
  const anonymous = anonymousType(passage, source, head);
  if (anonymous) return anonymous;
  if (sources.outlets.has(word)) return "unnamed-outlets";
  if (sources.unspecifiedMedia.has(word)) return "unspecified-media";
  if (isNamed(passage, isCapital(passage, head) ? source : [head, source[1]]))
    return sources.organisations.has(word) || name === "ORG" ? "named-organisation" : "named-person";
  if (sources.organisations.has(word)) return "named-organisation";
  return "anonymous-individuals";
}

/** «Ривенский курьер»: in quotation marks the last word of a name may be small. */
function isQuotedName(passage: Passage, [start, end]: Run): boolean {
  return isMark(passage, start, "«„“") && isMark(passage, end - 1, "»“”");
}

/** A listed head without a name beside it; the capital of the first word of a sentence is no name. */
function anonymousType(passage: Passage, [start, end]: Run, at: number): SourceType | undefined {
  const head = passage.tokens[at]?.folded ?? "";
  const sources = passage.pack.sources;
  // "a Russian military official": what stands before a lower-case head describes it. Beside a head that opens the
  // phrase a capital is a name ("spokeswoman Marta Okun").
  const from = isCapital(passage, at) ? start : at;
  for (let next = from; next < end; next++)
    if (isCapital(passage, next) && next > (passage.low[next] ?? 0)) return undefined;
  if (sources.anonymousPersons.has(head)) return "anonymous-individuals";
  if (sources.anonymousOfficials.has(head)) return "anonymous-official";
  if (sources.anonymousGroups.has(head)) return "anonymous-group";
  return sources.anonymousPlural.has(head) ? "anonymous-plural" : undefined;
}

function pronounType(passage: Passage, at: number): SourceType | undefined {
  const word = passage.tokens[at]?.folded ?? "";
  if (has(passage, at, Flag.firstPerson)) return "first-person";
  if (has(passage, at, Flag.firstPersonPlural)) return "first-person-plural";
  if (passage.pack.sources.generic.has(word)) return "generic";
  if (has(passage, at, Flag.subjectPronoun | Flag.objectPronoun | Flag.possessive | Flag.relative))
    return "pronoun";
  return undefined;
}

/** Two capitals in a row, or one that does not open the sentence. */
function isNamed(passage: Passage, [start, end]: Run): boolean {
  for (let at = start; at < end; at++) {
    if (at > start && has(passage, at, Flag.preposition)) return false;
    if (
      isCapital(passage, at) &&
      !has(passage, at, Flag.determiner | Flag.possessive) &&
      (at > (passage.low[at] ?? 0) ||
        isCapital(passage, at + 1) ||
        end - start === 1 ||
        isComma(passage, at + 1))
    )
      return true;
  }
  return false;
}
