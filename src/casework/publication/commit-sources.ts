import { CareoError, newIdentifier } from "../../base/index.ts";
import { commitTo, opensCommitment } from "../../dossier/index.ts";
import { type KeyEffects, type LedgerEffects, systemEffects, systemKeyEffects } from "../../ledger/index.ts";
import type { OpenCase } from "../open-case.ts";
import { sourcesInOrder } from "../read-source.ts";
import { type NewThing, type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { findPlan, getPlan } from "./current-plan.ts";
import { badDecision } from "./deciding.ts";
import { classesOf } from "./gate/clear-sources.ts";
import { putInVault, takeFromVault } from "./vault.ts";

/** What the vault keeps of a commitment. */
interface Opening {
  readonly commitment: string;
  readonly originalSha256: string;
  /** Hex. */
  readonly salt: string;
}

/**
 * Makes the commitments that the planned version still lacks: each with a salt of its own, which goes into the vault before the
 * commitment is recorded. What is there already stays.
 *
 * @throws CareoError casework/no-plan, casework/no-vault
 */
export async function commitSources(
  open: OpenCase,
  said: { readonly person?: string | undefined },
  effects: LedgerEffects = systemEffects,
): Promise<RecordedThing[]> {
  const plan = getPlan(open.state);
  const classes = classesOf(open.state);
  const done = new Set(
    [...open.state.things.commitment.values()]
      .filter(({ thing }) => thing.publication === plan.id)
      .map(({ thing }) => thing.source),
  );
  const wanted = sourcesInOrder(open.state).filter(
    ({ source: { id } }) => classes.get(id) === "C" && !done.has(id),
  );
  const things: NewThing[] = [];
  for (const { source, artifact } of wanted) {
    const id = newIdentifier("cmt", effects.random);
    const salt = effects.random(32);
    const commitment = commitTo(salt, artifact);
    const opening: Opening = {
      commitment,
      originalSha256: artifact,
      salt: Buffer.from(salt).toString("hex"),
    };
    await putInVault(open, id, JSON.stringify(opening));
    things.push({ noun: "commitment", thing: { id, publication: plan.id, source: source.id, commitment } });
  }
  return recordThings(open, things, said, effects);
}

export interface OpenedCommitment extends Opening {
  readonly source: string;
  readonly version: number;
}

/**
 * Takes the salt of a commitment out of the vault: with it and the original anybody can see that this source was meant. Of the
 * version that is planned, or else the latest that is out.
 *
 * @throws CareoError casework/bad-decision where there is no commitment to it, casework/no-vault, ledger/wrong-passphrase
 */
export async function openCommitment(
  open: OpenCase,
  input: { readonly source: string; readonly passphrase: string },
  effects: KeyEffects = systemKeyEffects,
): Promise<OpenedCommitment> {
  const { things } = open.state;
  const source = resolveHandle(open.state, input.source, ["source"]);
  const all = [...things.commitment.values()]
    .map(({ thing }) => thing)
    .filter((each) => each.source === source);
  const found = all.find(({ publication }) => publication === findPlan(open.state)?.id) ?? all.at(-1);
  if (found === undefined)
    throw badDecision(
      `There is no commitment to ${input.source}.`,
      "careo dossier commit CASE makes those that are planned.",
    );
  const opening = JSON.parse(await takeFromVault(open, found.id, input.passphrase, effects)) as Opening;
  if (!opensCommitment(found.commitment, Buffer.from(opening.salt, "hex"), opening.originalSha256)) {
    throw new CareoError("casework/no-vault", "What the vault holds does not open the commitment.", {
      hint: "A file of the vault was put in the place of another. Take it from a backup.",
    });
  }
  return { ...opening, source, version: things.plan.get(found.publication)?.thing.version ?? 0 };
}
