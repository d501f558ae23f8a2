import { CareoError } from "../base/index.ts";
import { type LedgerEffects, systemEffects } from "../ledger/index.ts";
import { actingPerson, type OpenCase, openCase } from "./open-case.ts";
import { getSource } from "./read-source.ts";

export interface EraseInput {
  readonly source: number;
  /** Why, without personal data: the reason stays when what it speaks of is gone. */
  readonly reason: string;
  readonly person?: string | undefined;
}

export interface Erased {
  /** Numbers of the entries whose content is gone. Their headers stay, so the chain still verifies. */
  readonly entries: readonly number[];
}

/**
 * Erases a source for good: its entries, claims and passages, the original and the frozen texts. Copies elsewhere, backups
 * and what was exported are beyond its reach. A crash half-way is finished when the case is opened next.
 */
export function eraseSource(root: string, input: EraseInput, effects: LedgerEffects = systemEffects): Erased {
  const open = openCase(root, "write", effects);
  try {
    const by = actingPerson(open, input.person, effects);
    const entries = entriesOf(open, input.source);
    open.ledger.erase(entries, by, input.reason);
    return { entries };
  } finally {
    open.ledger.close();
  }
}

function entriesOf(open: OpenCase, seq: number): number[] {
  const { artifact, source } = getSource(open.state, seq);
  const { captures, passages } = open.state;
  const capture = [...captures.values()].find(({ entry }) => entry.capture.source === source.id);
  const artifacts = new Set(capture?.entry.capture.artifacts);
  const cited = new Set(
    [...passages.values()]
      .filter(({ entry }) => entry.passage.artifact === artifact)
      .map(({ entry }) => entry.passage.id),
  );
  const belongs = (payload: { readonly [field: string]: unknown }): boolean => {
    const mentions = JSON.stringify(payload);
    const ids = [source.id, capture?.entry.capture.id, ...artifacts, ...cited].filter(
      (id) => id !== undefined,
    );
    return mentions.includes(artifact) || ids.some((id) => mentions.includes(id as string));
  };
  const entries = [...open.ledger.entries()].filter(
    ({ payload }) => payload !== undefined && payload.kind !== "disposed" && belongs(payload),
  );
  if (entries.length > 0) return entries.map((entry) => entry.seq);
  throw new CareoError("casework/no-such-source", `There is nothing of source ${seq} left to erase.`);
}
