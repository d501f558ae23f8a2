import { sliceCodePoints } from "../../../base/index.ts";
import {
  auditSource,
  cutAtMarks,
  eachSourceClaims,
  getSource,
  type SourceClaims,
} from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import { cardsOf } from "../claims/cards.ts";
import { doubtsOf } from "../doubt.ts";
import type { BlockAnswer, ReaderAnswer } from "./contract.ts";

/** The frozen text of a source, cut at every boundary of a claim, with the claims for its margin. */
export async function readerAnswer(session: CaseSession, seq: number): Promise<ReaderAnswer> {
  const { source, problems } = await readClaimsOf(session, seq);
  const placed = cardsOf(session.open, source, doubtsOf(session));
  const marks = placed.flatMap(({ card, stretches }) => stretches.map((each) => ({ id: card.ref, ...each })));
  return {
    seq,
    name: source.name,
    lang: source.source.language ?? source.audit.document.language,
    textSha256: source.audit.document.textSha256,
    blocks: blocksOf(source).map((block) => blockAnswer(source.text, block, marks)),
    claims: placed.map(({ card }) => card),
    broken: placed.filter(({ isBroken }) => isBroken).map(({ card }) => card.ref),
    problems,
  };
}

async function readClaimsOf(session: CaseSession, seq: number): Promise<SourceClaims> {
  for await (const each of eachSourceClaims(session.open, { source: seq })) return each;
  // No claim is sought, so every source that is there is given; else this throws.
  return {
    source: await auditSource(session.open, getSource(session.open.state, seq)),
    problems: [],
    claims: [],
  };
}

interface Run {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly place?: BlockAnswer["place"] | undefined;
}

/** The blocks of the text, and what stands between two of them: every code point once, in its order. */
function blocksOf({ audit, text }: SourceClaims["source"]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const block of audit.document.blocks) {
    if (block.start > at) runs.push({ type: "between", start: at, end: block.start });
    runs.push(block);
    at = block.end;
  }
  const end = [...text].length;
  if (end > at) runs.push({ type: "between", start: at, end });
  return runs;
}

function blockAnswer(
  text: string,
  { type, start, end, place }: Run,
  marks: readonly { readonly id: string; readonly start: number; readonly end: number }[],
): BlockAnswer {
  const pieces = cutAtMarks(marks, start, end).map((piece) => ({
    at: piece.start,
    text: sliceCodePoints(text, piece.start, piece.end),
    claims: piece.marks,
  }));
  return { type, start, place: place ?? null, pieces };
}
