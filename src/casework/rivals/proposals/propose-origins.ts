import type { Problem } from "../../../base/index.ts";
import type { OpenCase } from "../../open-case.ts";
import { byCitation, findCitations } from "./by-citation.ts";
import { byError } from "./by-error.ts";
import { byMedia } from "./by-media.ts";
import { bySequence } from "./by-sequence.ts";
import { bySpeech } from "./by-speech.ts";
import { byRelease, byText } from "./by-text.ts";
import { isDecided, type OriginProposal } from "./proposal.ts";
import { readTexts } from "./read-texts.ts";

export interface ProposedOrigins {
  readonly proposals: readonly OriginProposal[];
  /** Proposals that a person decided already, and that are not made again. */
  readonly decided: number;
  readonly problems: readonly Problem[];
}

const FINDERS = [byCitation, byText, byRelease, byError, byMedia, bySpeech, bySequence] as const;

/**
 * Every shared origin that the sources and accepted claims of a case suggest, by every basis of weighing.md, section 4, each with
 * its measure. That nothing is found shows no independence: two sources are then not shown to depend on one another.
 */
export async function proposeOrigins(open: OpenCase): Promise<ProposedOrigins> {
  const { texts, problems } = await readTexts(open);
  const input = { state: open.state, texts, citations: findCitations(texts) };
  const found = FINDERS.flatMap((find) => find(input));
  const all = [...new Map(found.map((each) => [each.ref, each])).values()];
  const proposals = all.filter((each) => !isDecided(open.state, each));
  return { proposals, decided: all.length - proposals.length, problems };
}
