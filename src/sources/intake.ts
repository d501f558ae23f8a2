import { randomBytes } from "node:crypto";
import { CareoError, type Problem } from "../base/index.ts";
import { nodeDisk } from "../ledger/index.ts";
import { type Companion, findCompanions } from "./companions.ts";
import { type Derivative, storeDerivative } from "./derivative.ts";
import { escapeName, nameProblems } from "./file-name.ts";
import { keepFile } from "./keep-file.ts";
import { type ReadingEffects, type ReadSource, readFrozenText, systemReading } from "./read-frozen-text.ts";
import { quarantineIncoming, type Stored, type StoreEffects, storeOriginal } from "./store.ts";
import { type FoundFile, walk } from "./walk.ts";

/** One file, or one thing that is none, on its way into a case. It is in the case once the ledger says so. */
export interface Intake {
  /** Path from what was added, with everything invisible escaped: text to show and to record, never to open. */
  readonly shown: string;
  /** Last part of `shown`. */
  readonly fileName: string;
  /** Missing where no bytes could be kept. */
  readonly stored?: Stored;
  readonly read?: ReadSource;
  /** Missing where there is no text. */
  readonly derivative?: Derivative;
  readonly companions: readonly Companion[];
  /** Everything that was wrong, of the name, the bytes and the reading. */
  readonly problems: readonly Problem[];
}

export interface Progress {
  readonly shown: string;
  readonly step: "keeping" | "reading" | "done";
}

export interface IntakeEffects extends StoreEffects {
  readonly reading: ReadingEffects;
  readonly onProgress: (progress: Progress) => void;
}

export const systemIntake: IntakeEffects = {
  disk: nodeDisk,
  random: randomBytes,
  reading: systemReading,
  onProgress: () => {},
};

/**
 * Takes in a file, or every file of a folder: keeps the original, then reads it from where it is kept.
 * One that fails is an item with problems and the next goes on. Only a case that cannot be written ends it: throws
 * `sources/store-full`, `sources/store-failed`.
 */
export async function* takeIn(
  path: string,
  root: string,
  effects: IntakeEffects = systemIntake,
): AsyncGenerator<Intake> {
  for await (const found of walk(path)) {
    if (found.kind === "problem") yield withoutBytes(found.shown, [found.problem]);
    else yield await takeInFile(found.file, root, effects);
  }
}

/**
 * What a crash left half-kept, set aside in quarantine/ and named. For the writer of the case, before it takes anything
 * in; never while something is being taken in.
 */
export function takeLeftovers(root: string, effects: IntakeEffects = systemIntake): readonly Intake[] {
  return quarantineIncoming(root, effects).map((name) =>
    withoutBytes(name, [
      {
        code: "sources/unfinished-intake",
        message: `A file that was being taken in when Careo stopped was set aside as quarantine/${name}.`,
        where: name,
        hint: "Add its original again. If that is gone, this is what was kept of it.",
      },
    ]),
  );
}

async function takeInFile(file: FoundFile, root: string, effects: IntakeEffects): Promise<Intake> {
  const { shown } = file;
  const odd = nameProblems(file.rawName, shown);
  const progress = (step: Progress["step"]): void => effects.onProgress({ shown, step });
  try {
    progress("keeping");
    const { stored, problems } = await keepFile(file, root, effects);
    progress("reading");
    const read = await readKept(stored, file, effects);
    const derivative = read.text.text === "" ? {} : { derivative: storeDerivative(read, root, effects) };
    const companions = findCompanions(file.name, file.beside);
    const all = [...odd, ...problems, ...read.text.problems];
    return { shown, fileName: lastPart(shown), stored, read, ...derivative, companions, problems: all };
  } catch (error) {
    if (!(error instanceof CareoError) || endsTheIntake(error)) throw error;
    return withoutBytes(shown, [...odd, problemOf(error, shown)]);
  } finally {
    progress("done");
  }
}

/** Keeps one file, and reads nothing of it. Throws where it is no file or cannot be kept. */
export async function keepNamed(
  path: string,
  root: string,
  effects: IntakeEffects,
): Promise<Pick<Intake, "shown" | "fileName" | "problems"> & { readonly stored: Stored }> {
  for await (const found of walk(path)) {
    if (found.kind === "problem") {
      const { code, message, hint } = found.problem;
      throw new CareoError(code, message, hint === undefined ? {} : { hint });
    }
    const { shown, rawName } = found.file;
    const { stored, problems } = await keepFile(found.file, root, effects);
    return {
      shown,
      fileName: lastPart(shown),
      stored,
      problems: [...nameProblems(rawName, shown), ...problems],
    };
  }
  throw new CareoError("sources/not-a-file", `${JSON.stringify(path)} holds no file.`);
}

function endsTheIntake(error: CareoError): boolean {
  return error.code === "sources/store-full" || error.code === "sources/store-failed";
}

/** Reads the original where it is kept: what is read is what was hashed, whatever happens to the file it came from. */
async function readKept(stored: Stored, file: FoundFile, effects: IntakeEffects): Promise<ReadSource> {
  const name = { fileName: file.name, companions: file.beside };
  const read = await readFrozenText(stored.path, effects.reading, name);
  if (read.sha256 === stored.sha256) return read;
  throw new CareoError(
    "sources/store-damaged",
    `${file.shown} was read back with other bytes than were kept.`,
    {
      hint: "The disk of the case is failing, or someone writes to it. Run `careo verify`.",
    },
  );
}

function withoutBytes(shown: string, problems: readonly Problem[]): Intake {
  return { shown, fileName: lastPart(shown), companions: [], problems };
}

function lastPart(shown: string): string {
  return shown.slice(shown.lastIndexOf("/") + 1);
}

function problemOf({ code, message, hint }: CareoError, shown: string): Problem {
  return { code, message, where: shown, ...(hint !== undefined && { hint }) };
}

/** Takes in bytes that came inside another original: an attachment, a page of an archive. */
export async function takeInPart(
  part: { readonly name: string; readonly bytes: Uint8Array },
  root: string,
  effects: IntakeEffects = systemIntake,
): Promise<Intake> {
  const stored = await storeOriginal(
    (async function* () {
      yield part.bytes;
    })(),
    root,
    effects,
  );
  const shown = escapeName(part.name);
  const file = {
    path: Buffer.from(stored.path),
    name: part.name,
    rawName: Buffer.from(part.name),
    shown,
    beside: [],
  };
  const read = await readKept(stored, file, effects);
  const derivative = read.text.text === "" ? {} : { derivative: storeDerivative(read, root, effects) };
  const problems = [...nameProblems(file.rawName, shown), ...read.text.problems];
  return { shown, fileName: shown, stored, read, ...derivative, companions: [], problems };
}
