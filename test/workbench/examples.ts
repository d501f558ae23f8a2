/**
 * Example cases for the tests of the workbench. Making one takes seconds, so each is made once a run, in a folder that all files
 * of the run share (globalSetup of vitest's settings), and every workbench gets a copy of its own.
 */
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { makeExample, startCase, systemAdding } from "../../src/casework/index.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly exampleCases: string;
  }
}

/** `empty` is a case in which nothing was entered yet. */
export type ExampleName = "costa-verde" | "official-denial" | "empty";

/** Makes the folder before the run, and takes it away behind it. */
export default function sharedFolder(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "careo-examples-"));
  project.provide("exampleCases", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A copy of the example at `root`, made anew if this run has none yet in `shared`. */
export async function copyExample(name: ExampleName, root: string, shared: string): Promise<void> {
  const made = join(shared, name);
  if (!existsSync(made)) {
    const draft = `${made}.draft-${process.pid}`;
    await make(name, draft);
    keep(draft, made);
  }
  cpSync(made, root, { recursive: true });
}

/** Another worker may have made it in the meantime: then that one serves. */
function keep(draft: string, made: string): void {
  try {
    renameSync(draft, made);
  } catch (error) {
    if (!existsSync(made)) throw error;
    rmSync(draft, { recursive: true });
  }
}

async function make(name: ExampleName, root: string): Promise<void> {
  if (name === "empty") startCase({ root, title: "Who sent them?", person: "Ana Leko" }).ledger.close();
  else await makeExample({ example: join("examples", name), root }, { adding: systemAdding });
}
