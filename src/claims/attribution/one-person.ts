import type { SourceType } from "../audit.ts";
import { Flag } from "./flags.ts";
import { headOf } from "./head.ts";
import type { Passage } from "./passage.ts";
import type { Report } from "./report.ts";
import { has, isCapital } from "./word-tests.ts";

/**
 * Whether a source without a name is some one person: "a high-ranking official", "чиновник", "the driver". The minister is
 * known by the role, and "officials" are several.
 */
export function isOnePerson(passage: Passage, report: Report, type: SourceType): boolean {
  if (!report.source || (type !== "anonymous-official" && type !== "anonymous-individuals")) return false;
  const { sources } = passage.pack;
  const head = headOf(passage, report.source);
  const word = passage.tokens[head]?.folded ?? "";
  if (isIndefinite(passage, report.source[0])) return true;
  if (type === "anonymous-official") return !sources.soleRoles.has(word);
  return sources.anonymousPersons.has(word) || isSingular(passage, report, head);
}

function isIndefinite(passage: Passage, at: number): boolean {
  return passage.pack.sources.indefinite.has(passage.tokens[at]?.folded ?? "");
}

/** By the noun in English and Spanish; where nouns tell little the verb does. */
function isSingular(passage: Passage, { cue, source }: Report, head: number): boolean {
  const word = passage.tokens[head]?.folded ?? "";
  const { collectives } = passage.pack.sources;
  if (!source || isCapital(passage, head)) return false;
  for (let at = source[0]; at < source[1]; at++) if (has(passage, at, Flag.coordinator)) return false;
  if (passage.language === "en")
    return (
      !has(passage, head, Flag.irregularPlural) &&
      !/(?:[^su]s|[a-z]{2}men)$/.test(word) &&
      !collectives.has(word)
    );
  if (passage.language === "es") return !word.endsWith("s");
  const verb = cue && passage.tokens[cue[1] - 1]?.folded;
  return verb !== undefined && SINGULAR_PAST.test(verb);
}

/** "сказал", "заявила", "повідомив", "розповіла". */
const SINGULAR_PAST = /(л|ла|в|лся|лась|вся)$/;
