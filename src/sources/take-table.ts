import { sha256 } from "../base/index.ts";
import { type Intake, type IntakeEffects, keepNamed, systemIntake } from "./intake.ts";

/**
 * Keeps the original of a table without freezing a text from it: its rows are read by `records`, and a text of millions of
 * lines would serve nobody. Throws `sources/unreadable`, `sources/not-a-file`, `sources/store-full` …
 */
export async function takeInTable(
  path: string,
  mimeType: string,
  root: string,
  effects: IntakeEffects = systemIntake,
): Promise<Intake> {
  const { stored, ...kept } = await keepNamed(path, root, effects);
  const text = { extractor: "none/1", text: "", blocks: [], published: null, metadata: [], problems: [] };
  const read = { ...stored, mimeType, text, textSha256: sha256(""), pages: [], cues: [], parts: [] };
  return { ...kept, stored, read, companions: [] };
}
