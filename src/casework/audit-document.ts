import { basename } from "node:path";
import { CareoError } from "../base/index.ts";
import {
  type Audit,
  auditJson,
  type ReadingInput,
  type ReadingProgress,
  readDocument,
  readLazily,
} from "../claims/index.ts";
import { type ReadingEffects, type ReadSource, readFrozenText, systemReading } from "../sources/index.ts";
import { checkEdtfDate } from "./edtf-date.ts";
import { CAREO_VERSION } from "./version.ts";

export interface AuditInput {
  readonly path: string;
  /** EDTF date of publication, as the user knows it; wins over what the file says of itself. */
  readonly published?: string | undefined;
  /** Code of the language to read in; left out, it is told per paragraph. */
  readonly language?: string | undefined;
}

export interface AuditEffects extends ReadingEffects {
  /** How far the reading of the text is: UTF-16 units read, and in all. */
  readonly onProgress?: ReadingProgress;
  /** Called before a text is read whose audit takes hundreds of megabytes, so that the process can spare memory. */
  readonly onLongText?: () => void;
}

/** UTF-16 units. */
const LONG_TEXT = 5_000_000;

export interface AuditedDocument {
  readonly audit: Audit;
  /** The frozen text that the audit's offsets point into. */
  readonly text: string;
}

type PackLanguage = NonNullable<ReadingInput["language"]>;

const PACKS: readonly PackLanguage[] = ["en", "es", "ru", "uk"];

/**
 * Reads one document without a case. Keeps nothing. Throws what `readFrozenText` throws, and `casework/no-language-pack`
 * or `casework/bad-date` for a wrong option.
 */
export async function auditDocument(
  input: AuditInput,
  effects: AuditEffects = systemReading,
): Promise<AuditedDocument> {
  const { source, ...asked } = await sourceOf(input, effects);
  return {
    audit: auditOf(source, asked.published, asked.fileName, asked.language, effects.onProgress),
    text: source.text.text,
  };
}

/**
 * The same audit as JSON, in pieces: a text of 50 MB has more of it than a string can hold or memory should. Throws as
 * `auditDocument` does, before the first piece.
 */
export async function auditAsJson(
  input: AuditInput,
  effects: AuditEffects = systemReading,
): Promise<Iterable<string>> {
  const { source, published, fileName, language } = await sourceOf(input, effects);
  if (source.text.text.length > LONG_TEXT) effects.onLongText?.();
  const audit = readLazily(readingOf(source, published, language), effects.onProgress);
  const problems = [...problemsOf(source, fileName), ...audit.problems];
  return auditJson({ ...audit, problems });
}

interface AuditedFile {
  readonly source: ReadSource;
  readonly published: ReadSource["text"]["published"];
  readonly fileName: string;
  readonly language: PackLanguage | undefined;
}

async function sourceOf(input: AuditInput, effects: AuditEffects): Promise<AuditedFile> {
  const language = input.language === undefined ? undefined : packLanguage(input.language);
  const given = input.published === undefined ? undefined : checkEdtfDate(input.published);
  const source = await readFrozenText(input.path, effects);
  const published = given === undefined ? source.text.published : ({ value: given, basis: "given" } as const);
  return { source, published, fileName: basename(input.path), language };
}

/** The audit of a source that has been read; problems of reading the file come before those of reading the text. */
export function auditOf(
  source: ReadSource,
  published: ReadSource["text"]["published"],
  fileName: string,
  language?: PackLanguage,
  onProgress?: ReadingProgress,
): Audit {
  const audit = readDocument(readingOf(source, published, language), onProgress);
  return { ...audit, problems: [...problemsOf(source, fileName), ...audit.problems] };
}

function readingOf(
  source: ReadSource,
  published: ReadSource["text"]["published"],
  language: PackLanguage | undefined,
): ReadingInput {
  const { text, extractor, blocks } = source.text;
  return {
    text,
    sha256: source.sha256,
    textSha256: source.textSha256,
    extractor,
    blocks,
    published,
    version: CAREO_VERSION,
    ...(language === undefined ? {} : { language }),
  };
}

function problemsOf({ text }: ReadSource, fileName: string): Audit["problems"] {
  return text.problems.map(({ code, message, hint, where }) => ({
    code,
    // That it is in this file goes without saying; a page or a part within it does not.
    message: where === undefined || where === fileName ? message : `${message} (${where})`,
    ...(hint === undefined ? {} : { hint }),
  }));
}

function packLanguage(code: string): PackLanguage {
  const pack = PACKS.find((each) => each === code);
  if (pack) return pack;
  throw new CareoError("casework/no-language-pack", `There is no grammar for the language "${code}".`, {
    hint: `Careo reads ${PACKS.join(", ")}. Leave the option out to have the language told paragraph by paragraph.`,
  });
}
