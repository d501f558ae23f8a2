import { z } from "zod";
import { openMaterial, publishDossier, readRowNames, verifyDossier } from "../../../casework/index.ts";
import type { JsonValue } from "../../desk/index.ts";
import type { JobVerb } from "../endpoint.ts";
import type { PublishResult, VerifyResult } from "./contract.ts";
import { takePassphrase } from "./passphrases.ts";

type PublishInput = {
  readonly target: string;
  readonly keyName: string;
  /** Where the passphrase waits: it is not part of what is kept on disk. */
  readonly ticket: string;
  readonly keyPublishedAt: readonly string[];
};

/** Publishes what was approved. Cut short, it leaves nothing but its checkpoint, from which it is made again. */
export const publishJob: JobVerb<PublishInput> = {
  verb: "publish",
  unit: "steps",
  input: z.strictObject({
    target: z.string(),
    keyName: z.string(),
    ticket: z.string(),
    keyPublishedAt: z.array(z.string()),
  }) as never,
  run: async ({ target, keyName, ticket, keyPublishedAt }, { session, person, report }) => {
    const passphrase = takePassphrase(ticket);
    report({ done: 0, total: 2 });
    const result = await session.write(async (open) => {
      const { names } = await readRowNames(open);
      report({ done: 1, total: 2 });
      const published = await publishDossier(open, {
        target,
        keyName,
        passphrase,
        person,
        keyPublishedAt,
        material: openMaterial(open, names),
      });
      const { folder, version, files, bytes, fingerprint, pin, problems } = published;
      return {
        folder,
        version,
        files: files.length,
        bytes,
        fingerprint: fingerprint ?? null,
        pin,
        problems: problems.map(({ message }) => message),
      } satisfies PublishResult;
    });
    report({ done: 2, total: 2, problems: result.problems.length });
    return result as unknown as JsonValue;
  },
};

type VerifyInput = {
  readonly folder: string;
  readonly keys: readonly string[];
  readonly pins: readonly string[];
  readonly earlier: readonly string[];
};

const VERDICTS = ["integrity", "identity", "time", "reasoning"] as const;

/** Checks a dossier as its readers would: with nothing but its folder. */
export const verifyDossierJob: JobVerb<VerifyInput> = {
  verb: "verify-dossier",
  unit: "steps",
  input: z.strictObject({
    folder: z.string(),
    keys: z.array(z.string()),
    pins: z.array(z.string()),
    earlier: z.array(z.string()),
  }) as never,
  run: async ({ folder, keys, pins, earlier }, { report }) => {
    report({ done: 0, total: 1 });
    const found = await verifyDossier(folder, { keys, pins, earlier });
    report({ done: 1, total: 1 });
    const result: VerifyResult = {
      folder,
      verdicts: VERDICTS.map((of) => ({ of, verdict: found[of] })),
      checks: found.checks.map(({ id, of, verdict, message, where }) => ({
        id,
        of,
        verdict,
        message,
        where: where ?? null,
      })),
      publication: found.publication ?? null,
      fingerprint: found.fingerprint ?? null,
      pin: found.pin ?? null,
      unproved: found.unproved,
    };
    return result as unknown as JsonValue;
  },
};
