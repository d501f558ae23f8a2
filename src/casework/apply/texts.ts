import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type Problem, sha256 } from "../../base/index.ts";
import type { ReadingWishes } from "../../records/index.ts";
import { readDerivative, readFrozenText } from "../../sources/index.ts";
import { findOnce } from "../decide-claim.ts";
import type { OpenCase } from "../open-case.ts";
import { sourcesInOrder } from "../read-source.ts";
import { openTableFile } from "../read-table-file.ts";
import type { CaseFile, FilePath } from "./case-file.ts";
import type { TableRowForm } from "./material-forms.ts";
import type { Plan } from "./read-plan.ts";

/**
 * What is wrong with the files that a plan names, before anything is taken in: files that are not there or not what the case has
 * under that name, quotations that do not stand once in their text, tables whose columns are not as mapped.
 *
 * @param open the case, if there is one already
 * @param folder of the case file: its paths begin there
 */
export async function checkMaterial(
  plan: Plan,
  file: CaseFile,
  folder: string,
  open: OpenCase | undefined,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const wrong = (path: FilePath, code: Problem["code"], message: string): void => {
    problems.push({ code, message: `${path.join(".")}: ${message}`, where: file.placeOf(path) });
  };
  const texts = new Map<string, string | undefined>();
  for (const [handle, row] of plan.sources) {
    const path = ["sources", handle, "file"];
    const text = await readText(
      resolve(folder, row.file),
      plan.names.ids.get(handle) as string,
      open,
      (message) => wrong(path, "casework/case-file-wrong", message),
    );
    texts.set(plan.names.ids.get(handle) as string, text);
  }
  for (const [handle, { source, quote }] of plan.claims) {
    const text = texts.has(source) ? texts.get(source) : keptText(open, source);
    if (text === undefined) continue;
    for (const each of quote) {
      try {
        findOnce(text, each, handleOfSource(plan, source));
      } catch (error) {
        wrong(["claims", handle, "quote"], "casework/case-file-wrong", (error as Error).message);
      }
    }
  }
  for (const { path, thing } of plan.things) {
    if (thing.noun !== "redaction" || !("source" in thing.thing.target)) continue;
    const { source, exact } = thing.thing.target;
    const text = texts.has(source) ? texts.get(source) : keptText(open, source);
    if (text !== undefined && !text.includes(exact))
      wrong(
        path,
        "casework/case-file-wrong",
        `“${exact}” does not stand in ${handleOfSource(plan, source)}.`,
      );
  }
  for (const [handle, row] of plan.tables) {
    const id = plan.names.ids.get(handle) as string;
    if (open?.state.recordSets.has(id) === true) continue;
    await checkTable(
      { path: resolve(folder, row.file), row, at: ["tables", handle], rows: rowsWanted(plan, id) },
      wrong,
    );
  }
  return problems;
}

function handleOfSource({ names }: Plan, id: string): string {
  return [...names.ids].find(([, each]) => each === id)?.[0] ?? id;
}

async function readText(
  path: string,
  id: string,
  open: OpenCase | undefined,
  wrong: (message: string) => void,
): Promise<string | undefined> {
  const kept = open && sourcesInOrder(open.state).find(({ source }) => source.id === id);
  if (!isFile(path)) {
    // What the case has is kept there; the file it came from need not be beside the case file for ever.
    if (kept) return keptText(open, id);
    wrong(`there is no file ${path}.`);
    return undefined;
  }
  if (kept && sha256(readFileSync(path)) !== kept.artifact) {
    wrong("the case holds other bytes under this name. Give the new version a name of its own.");
    return undefined;
  }
  return kept ? keptText(open, id) : (await readFrozenText(path)).text.text;
}

/** The frozen text of a source of the case; undefined where it has none. */
function keptText(open: OpenCase | undefined, id: string): string | undefined {
  const kept = open && sourcesInOrder(open.state).find(({ source }) => source.id === id);
  const derivative = kept && open.state.derivatives.get(kept.artifact)?.entry;
  if (!kept || !derivative) return undefined;
  return readDerivative(open.root, kept.artifact, derivative.extractor, open.ledger.disk).text;
}

interface TableToCheck {
  readonly path: string;
  readonly row: TableRowForm;
  readonly at: FilePath;
  /** Keys of the rows that matches speak of, and which match. */
  readonly rows: readonly { readonly key: string; readonly path: FilePath }[];
}

function rowsWanted({ matches }: Plan, table: string): TableToCheck["rows"] {
  return [...matches].flatMap(([handle, { left, right }]) =>
    Object.entries({ left, right })
      .filter(([, side]) => side.table === table)
      .map(([name, { row }]) => ({ key: row, path: ["matches", handle, name, "row"] })),
  );
}

async function checkTable(
  { path, row, at, rows }: TableToCheck,
  wrong: (path: FilePath, code: Problem["code"], message: string) => void,
): Promise<void> {
  if (!isFile(path)) return wrong([...at, "file"], "casework/case-file-wrong", `there is no file ${path}.`);
  try {
    const table = await openTableFile({ path, map: row.map, key: row.key, wishes: wishesOf(row) });
    try {
      for (const { key, path: place } of rows)
        if ((await table.findRow(key)) === undefined)
          wrong(place, "casework/case-file-wrong", `${row.file} has no row "${key}".`);
    } finally {
      table.close();
    }
  } catch (error) {
    wrong(at, "casework/case-file-wrong", (error as Error).message);
  }
}

/** How the table is to be read, as far as the file says. */
export function wishesOf({ encoding, delimiter, sheet }: TableRowForm): ReadingWishes {
  return { encoding, delimiter, sheet };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
