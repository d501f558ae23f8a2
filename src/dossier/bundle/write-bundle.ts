/**
 * Writes a bundle: a BagIt folder (RFC 8493) that any reader can check with what their system has, sealed over the one file
 * that fixes all others. The same input gives the same bytes on any machine, in any place, at any time: nothing is read here
 * but what is handed in.
 */
import { CareoError } from "../../base/index.ts";
import { type Disk, ed25519PublicKey, nodeDisk, type SigningKey } from "../../ledger/index.ts";
import { SEAL_NAMESPACE, signSsh, sshFingerprint, sshPublicKey } from "../verify/identity/ssh-signature.ts";
import { isActiveFormat } from "../verify/privacy/active-format.ts";
import { BAGIT_TXT, bagInfoText, manifestText } from "./bag-files.ts";
import { type BagFolder, startBag, type WrittenFile } from "./bag-folder.ts";
import type { BundleFile } from "./bundle-file.ts";
import type { BundleInput } from "./bundle-input.ts";
import { checkBundlePath } from "./bundle-paths.ts";
import { ledgerFiles } from "./ledger-files.ts";
import { publishedJson } from "./published-json.ts";
import { type SealNamed, verifyText } from "./verify-text/index.ts";

export interface BundleEffects {
  readonly disk: Disk;
}

export const systemBundleEffects: BundleEffects = { disk: nodeDisk };

export interface WrittenBundle {
  readonly folder: string;
  /** Below `data/`, sorted. */
  readonly files: readonly WrittenFile[];
  readonly bytes: number;
  /** What the next version names as the one before. */
  readonly manifestSha256: string;
  /** What the seal is over, and the ledger keeps. */
  readonly tagmanifestSha256: string;
  /** Of the seal: `SHA256:…`. */
  readonly fingerprint: string | undefined;
}

/**
 * @param target a folder that does not exist or is empty
 * @param seal without it the bundle carries no seal, and says so
 * @throws CareoError dossier/not-publishable, dossier/bad-path, dossier/same-path, dossier/active-format, dossier/file-changed,
 *   dossier/checkpoint-differs, dossier/wrong-key, dossier/folder-not-empty, dossier/write-failed; then nothing is left behind
 */
export function writeBundle(
  input: BundleInput,
  target: string,
  seal: SigningKey | undefined,
  effects: BundleEffects = systemBundleEffects,
): WrittenBundle {
  if (seal !== undefined && seal.use !== "seals")
    throw new CareoError("dossier/wrong-key", `The key ${seal.name} is for ${seal.use}, not for seals.`, {
      hint: "Notes and seals have keys of their own, so that neither can pass for the other.",
    });
  const payload = payloadOf(input, effects.disk);
  const bag = startBag(target, effects.disk);
  try {
    const written = fill(bag, payload, input, seal);
    bag.finish();
    return { folder: target, ...written };
  } catch (error) {
    abandon(bag);
    if (error instanceof CareoError) throw error;
    throw new CareoError("dossier/write-failed", `No bundle was written: ${(error as Error).message}`, {
      hint: "Look for space and rights where the bundle was to go, and publish again.",
      cause: error,
    });
  }
}

/** A disk that refused a write may refuse to clean up, and that is not what has to be told. */
function abandon(bag: BagFolder): void {
  try {
    bag.abandon();
  } catch {
    // The half-written folder keeps its other name, and the next attempt removes it.
  }
}

/** Everything below `data/`, sorted by path. */
function payloadOf(input: BundleInput, disk: Disk): readonly BundleFile[] {
  const claims = { path: "claims.json", content: Buffer.from(publishedJson(input.published)) };
  const ledger = ledgerFiles(input.ledger, input.published.publication, disk);
  const files = [...input.sources, ...input.rendered, ...ledger, claims];
  const taken = new Map<string, string>();
  for (const { path } of files) {
    checkBundlePath(path);
    const other = taken.get(path.toLowerCase());
    if (other !== undefined)
      throw new CareoError("dossier/same-path", `A bundle cannot hold both ${other} and ${path}.`, {
        hint: "Some systems take the two for one file. Rename one.",
      });
    taken.set(path.toLowerCase(), path);
  }
  refuseActive(input.sources);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function refuseActive(sources: readonly BundleFile[]): void {
  const active = sources.find(({ path }) => isActiveFormat(path));
  if (active === undefined) return;
  throw new CareoError("dossier/active-format", `A browser would run ${active.path}.`, {
    hint: "Originals of such formats go out with .txt behind their name (inertName).",
  });
}

function fill(
  bag: BagFolder,
  payload: readonly BundleFile[],
  { published: { publication }, keyPublishedAt = [], verifier }: BundleInput,
  seal: SigningKey | undefined,
): Omit<WrittenBundle, "folder"> {
  const written = payload.map(({ path, content }) => bag.put(`data/${path}`, content));
  const named = seal === undefined ? undefined : nameSeal(seal);
  const manifest = bag.put("manifest-sha256.txt", manifestText(written));
  const tags = [
    bag.put("bagit.txt", BAGIT_TXT),
    bag.put("bag-info.txt", bagInfoText(publication, written, named?.fingerprint)),
    manifest,
    bag.put(
      "VERIFY.txt",
      verifyText({ publication, files: written.length, seal: named, publishedAt: keyPublishedAt }),
    ),
    ...(verifier === undefined ? [] : [bag.put("verify.html", verifier)]),
  ];
  const tagmanifest = manifestText(tags);
  const { sha256: tagmanifestSha256 } = bag.put("tagmanifest-sha256.txt", tagmanifest);
  if (seal !== undefined) bag.put("tagmanifest-sha256.txt.sig", signSsh(Buffer.from(tagmanifest), seal.seed));
  return {
    files: written,
    bytes: written.reduce((sum, { size }) => sum + size, 0),
    manifestSha256: manifest.sha256,
    tagmanifestSha256,
    fingerprint: named?.fingerprint,
  };
}

function nameSeal({ name, seed }: SigningKey): SealNamed {
  const key = ed25519PublicKey(seed);
  // In a file of signers some characters of a name mean more than themselves.
  const signer = /^[A-Za-z0-9._@-]+$/.test(name) ? name : "careo";
  return {
    fingerprint: sshFingerprint(key),
    signer,
    line: `${signer} namespaces="${SEAL_NAMESPACE}" ${sshPublicKey(key)}`,
  };
}
