/**
 * Publishing, in the order of evidence.md, section 3: what a second person approved, a checkpoint over it, everything that is made
 * from it, a last look for names in the finished bytes, the seal, and the entry that says what went out.
 */
import { basename } from "node:path";
import { CareoError } from "../../base/index.ts";
import { verifierPage, type WrittenBundle, writeBundle } from "../../dossier/index.ts";
import {
  discloseLedger,
  type LedgerEffects,
  loadKey,
  type SigningKey,
  systemEffects,
} from "../../ledger/index.ts";
import type { Approval } from "../entries/publication.ts";
import { actingPerson, type OpenCase, refreshed } from "../open-case.ts";
import type { Kept } from "../things/index.ts";
import { logReleasedCounts, recordSeal } from "./after-publishing.ts";
import { assembleCase } from "./assemble/published-case.ts";
import { checkPublication } from "./check-publication.ts";
import type { Cleared } from "./cleared.ts";
import { changesSince, earlierVersions } from "./earlier-versions.ts";
import { openMaterial, type PublicationMaterial } from "./material.ts";
import { protectedReader } from "./protected-reader.ts";
import { publicationCheckpoint } from "./publication-checkpoint.ts";
import { publicationOf } from "./publication-of.ts";
import { refuseLeaks } from "./refuse-leaks.ts";
import { type RenderedDossier, type RenderOptions, renderDossier } from "./render-dossier.ts";

export interface PublishInput {
  /** A folder that does not exist or is empty. */
  readonly target: string;
  /** Of the two keys of this machine, for notes and for seals. */
  readonly keyName: string;
  readonly passphrase: string;
  readonly person?: string | undefined;
  readonly material?: PublicationMaterial | undefined;
  /** Where else readers find the fingerprint of the seal, in words. */
  readonly keyPublishedAt?: readonly string[] | undefined;
  readonly render?: RenderOptions | undefined;
}

export interface PublishedDossier extends WrittenBundle {
  readonly version: number;
  /** `size:root` of the checkpoint, for somebody else to keep. */
  readonly pin: string;
  /** Sentences of the outline that rest on nothing, and what else its authors should look at. */
  readonly problems: RenderedDossier["problems"];
}

/**
 * @throws CareoError casework/not-cleared while anything stands in the way, dossier/leak for a protected name in the finished
 *   bytes, ledger/not-found and ledger/wrong-passphrase for keys, and what `writeBundle` throws; then nothing is written
 */
export async function publishDossier(
  open: OpenCase,
  input: PublishInput,
  effects: LedgerEffects = systemEffects,
): Promise<PublishedDossier> {
  const material = input.material ?? openMaterial(open);
  const { cleared, approval } = clearedOnly(open, material);
  const [notes, seals] = await bothKeys(input);
  const by = actingPerson(open, input.person, effects);
  const signed = publicationCheckpoint(open, approval.seq, [notes, seals], by);
  const now = refreshed(open);
  const earlier = earlierVersions(now);
  const publication = publicationOf(now, cleared, {
    approvedAt: approval.at,
    checkpoint: { size: signed.size, root: signed.root.toString("hex") },
    previous: earlier.at(-1)?.seal.tagmanifestSha256,
  });
  const changes = changesSince(now.state, earlier, {
    version: publication.version,
    at: publication.approvedAt,
    say: cleared.inOwnWords,
  });
  const reader = protectedReader(now.state, cleared, material);
  const assembled = assembleCase(now, cleared, { publication, changes, isProtected: reader.isIn });
  const sources = [...assembled.material.values()].flatMap(({ files }) => files);
  const rendered = await renderDossier(assembled, sources, cleared.plan.outline, input.render);
  const ledger = {
    ...discloseLedger(now.ledger, signed.size, new Set(assembled.disclosed.seqs)),
    checkpoint: signed.note,
    keys: [notes.verifier],
    earlier: earlier.flatMap(({ note }) => note ?? []),
    anchors: [],
  };
  await refuseLeaks({ state: now.state, disk: now.ledger.disk }, reader, [
    ...sources,
    ...rendered.files,
    { path: "claims.json", content: Buffer.from(JSON.stringify(assembled.published)) },
    { path: "ledger/disclosures.jsonl", content: ledger.disclosures },
  ]);
  const written = writeBundle(
    {
      published: assembled.published,
      sources,
      rendered: rendered.files,
      ledger,
      keyPublishedAt: input.keyPublishedAt,
      verifier: verifierPage(),
    },
    input.target,
    seals,
  );
  const { tagmanifestSha256 } = written;
  logReleasedCounts(now, assembled.counts, { person: input.person }, effects);
  recordSeal(now, { tagmanifestSha256, target: basename(input.target), person: input.person }, effects);
  return { ...written, version: publication.version, pin: signed.pin, problems: rendered.problems };
}

function clearedOnly(
  { state }: OpenCase,
  material: PublicationMaterial,
): { readonly cleared: Cleared; readonly approval: Kept<Approval> } {
  const { blockers, cleared } = checkPublication(state, material);
  const approval = [...state.things.approval.values()].findLast(
    ({ thing }) => thing.publication === cleared?.plan.id && thing.digest === cleared.digest,
  );
  if (blockers.length === 0 && cleared !== undefined && approval !== undefined) return { cleared, approval };
  const [first] = blockers;
  const others = blockers.length > 1 ? ` And ${blockers.length - 1} more.` : "";
  throw new CareoError("casework/not-cleared", `Nothing was published. ${first?.says ?? ""}${others}`, {
    hint: "careo dossier check CASE lists what stands in the way, each with what mends it.",
  });
}

/** Notes and seals have keys of their own; both are kept under one name. */
async function bothKeys({ keyName, passphrase }: PublishInput): Promise<readonly [SigningKey, SigningKey]> {
  return [await loadKey(keyName, "notes", passphrase), await loadKey(keyName, "seals", passphrase)];
}
