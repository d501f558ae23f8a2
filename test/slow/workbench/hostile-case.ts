/** The example of one op-ed, with an attack in every text that a person may enter, in file names, and in the words of sources. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import {
  applyCaseFile,
  classSources,
  openCase,
  planPublication,
  refreshed,
  systemAdding,
} from "../../../src/casework/index.ts";
import { VECTORS } from "../browser/vectors.ts";

const EXAMPLE = "examples/official-denial";
/** Fields of a case file that are words for people, and mean nothing to the program. */
const WORDS = new Set(
  "title question label says why text summary topic stake obtained place open unknowns".split(" "),
);
/** A file of text cannot hold half a character, nor a case file one that controls. */
const ATTACKS = VECTORS.filter((each) => !/[\0\ud800\r]/.test(each));
/** As a file name: without what file systems use themselves. */
const NAME = `"><img src=x onerror=alert(1)>.md`;

/** Makes the case at `root`. */
export async function makeHostileCase(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "careo-hostile-"));
  try {
    mkdirSync(join(folder, "sources"));
    const said = ATTACKS.map((attack) => `The board said that ${attack} was signed on 3 May 2022.`);
    const text = readFileSync(join(EXAMPLE, "sources/what-the-op-ed-says.md"), "utf8");
    writeFileSync(join(folder, "sources", NAME), `${text}\n\n${said.join("\n\n")}\n`);
    writeFileSync(join(folder, "sources", "page.html"), `<!doctype html><p>A page</p>${ATTACKS.join("\n")}`);
    writeFileSync(join(folder, "case.yaml"), stringify(hostileFile()));
    const input = { file: join(folder, "case.yaml"), root, person: `Ida ${ATTACKS[1]}` };
    const { problems } = await applyCaseFile(input, { adding: systemAdding });
    if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
    planHostileDossier(root, input.person);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A dossier of all of it, so that its preview is looked at as well: its source goes out whole. */
function planHostileDossier(root: string, person: string): void {
  const open = openCase(root, "write");
  const [title, question, answer] = [2, 5, 8].map((at) => `A dossier ${ATTACKS[at]}`);
  planPublication(open, { title, question, answer, authors: [person], licence: `${ATTACKS[11]}`, person });
  const sources = [...open.state.sources.keys()];
  classSources(refreshed(open), Object.fromEntries(sources.map((id) => [id, "P"])), { person });
  open.ledger.close();
}

function hostileFile(): unknown {
  const file = parse(readFileSync(join(EXAMPLE, "case.yaml"), "utf8")) as {
    sources: Record<string, object>;
  };
  let at = 0;
  const attacked = (value: unknown, isWords: boolean): unknown => {
    if (typeof value === "string") return isWords ? `${value} ${ATTACKS[at++ % ATTACKS.length]}` : value;
    if (Array.isArray(value)) return value.map((each) => attacked(each, isWords));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, attacked(each, WORDS.has(key))]),
    );
  };
  const hostile = attacked(file, false) as typeof file;
  return {
    ...hostile,
    sources: {
      ...hostile.sources,
      abstract: { ...hostile.sources["abstract"], file: `sources/${NAME}` },
      page: { file: "sources/page.html", title: `A page ${ATTACKS[0]}`, kind: "article" },
    },
  };
}
