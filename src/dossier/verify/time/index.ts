/** Step 6: when the ledger stood as it stands, by another's clock than the authors' own. */
import { createHash } from "node:crypto";
import { type Bag, readSmall } from "../integrity/bag.ts";
import type { NoteRead } from "../integrity/checkpoint.ts";
import { type BundleCheck, checker, quoted } from "../report/index.ts";
import { type AnchorFile, type Anchors, sortAnchors } from "./anchors.ts";
import { type BlockHeader, LEAST_WORK, readHeader } from "./bitcoin-header.ts";
import { type Attestation, readOts } from "./opentimestamps.ts";
import { readToken } from "./timestamp-token.ts";

export type { AnchorFile } from "./anchors.ts";

const CHECK = checker(6, "time", "time");
const FOLDER = "data/ledger/anchors/";
const MOST_BYTES = 4 << 20;

/** What one proof came to. */
interface Proof {
  readonly check: BundleCheck;
  /** The time before which the checkpoint was there; only of what is proved. */
  readonly at?: Date;
}

/**
 * @param given proofs that were completed after the bundle was sealed, and certificates and block headers that the reader trusts
 */
export async function timeChecks(
  bag: Bag,
  note: NoteRead | undefined,
  given: readonly AnchorFile[],
): Promise<BundleCheck[]> {
  if (note === undefined)
    return [CHECK.cannotCheck("Without a checkpoint there is nothing that a time could be of.")];
  const own = sortAnchors(anchorsIn(bag));
  const brought = sortAnchors(given);
  // A proof may be over what is signed, or over the whole note as a file.
  const covered = [Buffer.from(note.text), Buffer.from(note.note)];
  const proofs = [
    ...(await tokenProofs([...own.tokens, ...brought.tokens], covered, own, brought)),
    ...[...own.openTimestamps, ...brought.openTimestamps].flatMap((file) =>
      otsProofs(file, covered, own, brought),
    ),
    ...[...own.unknown, ...brought.unknown].map((name) => ({
      check: CHECK.cannotCheck("It is no proof of time that is known here.", name),
    })),
  ];
  return summary(proofs);
}

function anchorsIn(bag: Bag): AnchorFile[] {
  return [...bag.files]
    .filter((path) => path.startsWith(FOLDER))
    .map((name) => ({ name, bytes: readSmall(bag, name, MOST_BYTES) ?? Buffer.alloc(0) }));
}

/** One proof is enough: beside it, those that are not finished are only told. */
function summary(proofs: readonly Proof[]): BundleCheck[] {
  const times = proofs.flatMap(({ at }) => at ?? []).sort((a, b) => a.getTime() - b.getTime());
  const [earliest] = times;
  if (earliest === undefined)
    return [
      ...proofs.map(({ check }) => check),
      CHECK.notEstablished("Time NOT established: every time in it is what the authors' own clock said."),
    ];
  return [
    CHECK.ok(
      `The ledger stood as it stands on ${earliest.toISOString().replace(/\.000Z$/, "Z")} at the latest.`,
    ),
    ...proofs.map(({ check }) =>
      check.verdict === "ok" || check.verdict === "failed"
        ? check
        : CHECK.warning(check.message, check.where),
    ),
  ];
}

async function tokenProofs(
  files: readonly AnchorFile[],
  covered: readonly Buffer[],
  own: Anchors,
  brought: Anchors,
): Promise<Proof[]> {
  if (files.length === 0) return [];
  const library = await import("pkijs").catch(() => undefined);
  if (library === undefined)
    return files.map(({ name }) => ({
      check: CHECK.cannotCheck("The stage for timestamps is not installed.", name),
    }));
  return Promise.all(
    files.map(async ({ name, bytes }): Promise<Proof> => {
      try {
        const input = { bytes, covered, chain: own.certificates, roots: brought.certificates };
        const { at, authority, rootSha256, isListed } = await readToken(input, library);
        const by = `${quoted(authority)} says ${at.toISOString()}`;
        if (isListed) return { at, check: CHECK.ok(`${by}; its root is one that you named.`, name) };
        const rest =
          rootSha256 === undefined
            ? "its chain leads to no root, so anybody may have said it"
            : `its root, ${rootSha256}, is not in your list, so anybody may have said it. Pass that root with --anchor once you know it`;
        return { check: CHECK.notEstablished(`${by}; ${rest}.`, name) };
      } catch (error) {
        return { check: CHECK.failed(`This timestamp does not hold: ${(error as Error).message}.`, name) };
      }
    }),
  );
}

function otsProofs(file: AnchorFile, covered: readonly Buffer[], own: Anchors, brought: Anchors): Proof[] {
  try {
    const { digest, attestations } = readOts(file.bytes);
    if (!covered.some((each) => sha256(each).equals(digest)))
      return [{ check: CHECK.failed("It is over something else than this checkpoint.", file.name) }];
    return attestations.map((each) => attested(each, file.name, own, brought));
  } catch (error) {
    return [
      {
        check: CHECK.failed(
          `This OpenTimestamps proof does not hold: ${(error as Error).message}.`,
          file.name,
        ),
      },
    ];
  }
}

function attested(attestation: Attestation, name: string, own: Anchors, brought: Anchors): Proof {
  if (attestation.kind === "pending")
    return {
      check: CHECK.notEstablished(
        `Pending: the calendar ${quoted(attestation.calendar)} promised it, and no block is named yet.`,
        name,
      ),
    };
  if (attestation.kind === "unknown")
    return { check: CHECK.notEstablished("It is attested in a way that is not known here.", name) };
  const { height, message } = attestation;
  const root = Buffer.from(message).reverse().toString("hex");
  const fits = (bytes: Buffer): boolean => readHeader(bytes).merkleRoot.equals(message);
  const trusted = brought.headers.find(fits);
  const bytes = trusted ?? own.headers.find(fits);
  if (bytes === undefined)
    return {
      check: CHECK.notEstablished(
        `Unchecked: it is said to be in block ${height}, whose Merkle root has then to be ${root}. The header of that block is not here.`,
        name,
      ),
    };
  return blockProof(readHeader(bytes), height, root, trusted !== undefined, name);
}

function blockProof(
  header: BlockHeader,
  height: number,
  root: string,
  isTrusted: boolean,
  name: string,
): Proof {
  const said = `Block ${height}, ${header.hash}, Merkle root ${root}, ${header.at.toISOString().replace(".000Z", "Z")}`;
  if (!header.hasWork) return { check: CHECK.failed(`${said}: that header was never mined.`, name) };
  if (isTrusted) return { at: header.at, check: CHECK.ok(`${said}; you brought its header.`, name) };
  if (header.work < LEAST_WORK)
    return {
      check: CHECK.notEstablished(
        `${said}: so little work is in that header that somebody may have made it. Compare its hash with any copy of the chain.`,
        name,
      ),
    };
  return {
    at: header.at,
    check: CHECK.ok(
      `${said}. Its header holds the work of a block; compare the hash with any copy of the chain.`,
      name,
    ),
  };
}

function sha256(bytes: Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}
