import { NOUNS, type Noun } from "../../entries/entities.ts";
import type { OpenCase } from "../../open-case.ts";
import type { Referable } from "../../things/index.ts";
import { findThing } from "../find-thing.ts";

/** Everything that something may rest on, sources before tables before claims where only a number was typed. */
const ANYTHING: readonly Referable[] = [
  "source",
  "table",
  "claim",
  "search",
  "match",
  ...(Object.keys(NOUNS) as Noun[]),
];

/** The id of whatever a person typed; captures, originals, texts and passages go by their ids. Throws `casework/no-such-thing`. */
export async function findDoubted(open: OpenCase, text: string): Promise<string> {
  const { captures, artifacts, passages } = open.state;
  if (captures.has(text) || artifacts.has(text) || passages.has(text)) return text;
  return findThing(open, text, ANYTHING);
}
