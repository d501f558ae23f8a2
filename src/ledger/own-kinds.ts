import { type CanonicalValue, isInstant, isSha256 } from "../base/index.ts";
import type { Payload } from "./payload.ts";

/**
 * The few kinds of entry that the ledger itself gives a meaning, because they are about entries and not about the case.
 *
 * - `disposed` {s, reason}: the payload of entry s was erased on purpose.
 * - `undone` {s, reason}: entry s no longer counts in a replay; undoing an `undone` entry brings it back.
 * - `clock.backwards` {previous}: the clock showed an earlier time than the entry before.
 * - `checkpoint` {size, root}: a signed note over the first `size` headers was made.
 * - `key.added` {use, verifier}, `key.rotated` {use, verifier, replaces}: who may sign.
 */
export const OWN_KINDS: Readonly<Record<string, (payload: Payload) => readonly string[]>> = {
  disposed: fields({ s: isSeq, reason: isReason }),
  undone: fields({ s: isSeq, reason: isReason }),
  "clock.backwards": fields({ previous: (value) => typeof value === "string" && isInstant(value) }),
  checkpoint: fields({ size: isSeq, root: (value) => typeof value === "string" && isSha256(value) }),
  "key.added": fields({ use: isUse, verifier: isText }),
  "key.rotated": fields({ use: isUse, verifier: isText, replaces: isText }),
};

type Test = (value: CanonicalValue | undefined) => boolean;

function fields(tests: Readonly<Record<string, Test>>): (payload: Payload) => readonly string[] {
  return (payload) => {
    const wrong = Object.entries(tests)
      .filter(([name, test]) => !test(payload[name]))
      .map(([name]) => `${name} is missing or malformed`);
    for (const name of Object.keys(payload)) {
      if (name !== "kind" && name !== "at" && name !== "by" && !Object.hasOwn(tests, name))
        wrong.push(`${name} is not a field of ${payload.kind}`);
    }
    return wrong;
  };
}

function isSeq(value: CanonicalValue | undefined): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isText(value: CanonicalValue | undefined): boolean {
  return typeof value === "string" && value !== "";
}

function isReason(value: CanonicalValue | undefined): boolean {
  return isText(value) && (value as string).normalize("NFC") === value;
}

/** Notes and seals use different keys (evidence.md, section 3). */
function isUse(value: CanonicalValue | undefined): boolean {
  return value === "notes" || value === "seals";
}
