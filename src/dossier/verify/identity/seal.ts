/** Step 3: who sealed the bundle. A seal shows that one hand made all of it; only a key known from elsewhere says whose. */
import { publicKeyOf } from "../../../ledger/index.ts";
import { type Bag, readSmall, readText } from "../integrity/bag.ts";
import { BAG_LIMITS } from "../integrity/walk-bag.ts";
import { type BundleCheck, checker, quoted } from "../report/index.ts";
import type { KeysOnRecord } from "./keys-on-record.ts";
import { isKeyName, namesKey } from "./named-key.ts";
import {
  fits,
  parseSshSignature,
  SEAL_NAMESPACE,
  type SshSignature,
  sshFingerprint,
} from "./ssh-signature.ts";

const SEAL = checker(3, "seal", "integrity");
const KEY = checker(3, "key", "identity");
const SIGNATURE = "tagmanifest-sha256.txt.sig";

export interface SealRead {
  /** `SHA256:…` of the key, where the seal fits. */
  readonly fingerprint: string | undefined;
  readonly checks: readonly BundleCheck[];
}

/** @param keys fingerprints or public keys that the reader has from elsewhere */
export function sealOf(bag: Bag, record: KeysOnRecord, keys: readonly string[]): SealRead {
  if (!bag.files.has(SIGNATURE)) return { fingerprint: undefined, checks: missingSeal(bag, record, keys) };
  const read = readSeal(bag);
  if (typeof read === "string")
    return {
      fingerprint: undefined,
      checks: [SEAL.failed(read, SIGNATURE), KEY.failed("A seal that does not fit establishes nobody.")],
    };
  const fingerprint = sshFingerprint(read.publicKey);
  const said = bag.info.get("Careo-Seal");
  const seal =
    said === fingerprint
      ? SEAL.ok(`The seal fits everything that is listed. It is by the key ${fingerprint}`)
      : SEAL.failed(
          `bag-info.txt names another seal: ${quoted(said ?? "none")}. This one is by ${fingerprint}`,
        );
  return { fingerprint, checks: [seal, ...recordCheck(read, record), ...identityChecks(read, keys)] };
}

function readSeal(bag: Bag): SshSignature | string {
  const armoured = readText(bag, SIGNATURE, BAG_LIMITS.small);
  const message = readSmall(bag, "tagmanifest-sha256.txt", BAG_LIMITS.manifest);
  if (armoured === undefined || message === undefined)
    return "The signature or what it is over cannot be read.";
  try {
    const signature = parseSshSignature(armoured);
    if (signature.namespace !== SEAL_NAMESPACE)
      return `It was made for ${quoted(signature.namespace)} and not for a dossier.`;
    return fits(signature, message)
      ? signature
      : "It does not fit: something was changed after it was sealed.";
  } catch (error) {
    return (error as Error).message;
  }
}

/** That there is none is told by what remembers one: the bag, the ledger, or the reader who brought a key. */
function missingSeal(bag: Bag, record: KeysOnRecord, keys: readonly string[]): BundleCheck[] {
  const said = bag.info.get("Careo-Seal");
  if (said !== "none")
    return [SEAL.failed(`The bundle is sealed by ${quoted(said ?? "")}, it says, and the seal is missing.`)];
  if (record.seals.length > 0)
    return [
      SEAL.failed("The ledger names a key for seals, and the bundle carries no seal: it was taken away."),
    ];
  if (keys.length > 0)
    return [KEY.failed("It carries no seal, and you named a key that should have sealed it.")];
  return [KEY.notEstablished("Identity NOT established: the bundle carries no seal.")];
}

/** A seal by a key that the ledger does not name was not made by whoever kept the ledger. */
function recordCheck(seal: SshSignature, { seals }: KeysOnRecord): BundleCheck[] {
  if (seals.length === 0)
    return [
      KEY.warning("No disclosed entry names the key for seals: nothing in the ledger ties the two together."),
    ];
  const isKnown = seals.some((each) => publicKeyOf(each).equals(seal.publicKey));
  return isKnown
    ? [KEY.ok("The ledger names this key as the one for seals.")]
    : [KEY.failed("The ledger names another key for seals: somebody else sealed this.")];
}

function identityChecks(seal: SshSignature, keys: readonly string[]): BundleCheck[] {
  const usable = keys.filter(isKeyName);
  const malformed = keys
    .filter((each) => !isKeyName(each))
    .map((each) => KEY.cannotCheck(`${quoted(each)} names no key and was not used.`));
  const fingerprint = sshFingerprint(seal.publicKey);
  if (usable.length === 0)
    return [
      ...malformed,
      KEY.notEstablished(
        `Identity NOT established: sealed by the key ${fingerprint}, which only the dossier itself names. Compare it with where that key is published.`,
      ),
    ];
  const isNamed = usable.some((each) => namesKey(each, seal.publicKey));
  return [
    ...malformed,
    isNamed
      ? KEY.ok(`It was sealed by the key that you named, ${fingerprint}`)
      : KEY.failed(`It was sealed by the key ${fingerprint}, and not by one that you named.`),
  ];
}
