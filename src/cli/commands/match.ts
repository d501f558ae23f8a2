import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { CareoError, startSha256 } from "../../base/index.ts";
import { type MatchDocument, type MatchProgress, matchPeople, systemMatching } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { matchAsText } from "../report/match-text.ts";
import type { Terminal } from "../terminal.ts";
import { findCaseFolder } from "./case-folder.ts";
import { withCase } from "./with-case.ts";

/** More entries than this are written to a file: a screen or a pipe of so many helps nobody. */
const MOST_ON_STDOUT = 1000;

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [list, table] = invocation.arguments as [string, string];
  const input = {
    list,
    table,
    listMap: texts(invocation, "map-list"),
    tableMap: texts(invocation, "map"),
    top: number(invocation, "top", 1, 1000) ?? 20,
    prior: number(invocation, "prior", 0, 1),
    audit: number(invocation, "audit", 0, 100_000) ?? 0,
    seed: optionText(invocation, "seed") ?? "1",
    decoys: number(invocation, "decoys", 0, 1000),
    frequencies: optionText(invocation, "frequencies"),
    dictionary: invocation.options["no-dictionary"] !== true,
    clickHouse: clickHouseFile(invocation),
  };
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  process.once("SIGINT", stop);
  const progress = progressLine(terminal);
  const effects = { ...systemMatching, signal: stopped.signal, onProgress: progress.show };
  const root = findCaseFolder(invocation);
  try {
    if (root === undefined)
      return await report(await matchPeople(undefined, input, effects), invocation, terminal, progress);
    return await withCase(root, "read", terminal, async (open) =>
      report(await matchPeople(open, input, effects), invocation, terminal, progress),
    );
  } finally {
    progress.end();
    process.off("SIGINT", stop);
  }
}

async function report(
  document: MatchDocument,
  invocation: Invocation,
  terminal: Terminal,
  progress: ReturnType<typeof progressLine>,
): Promise<Outcome> {
  progress.end();
  const out = optionText(invocation, "out");
  const { schema, run: facts, queries } = document;
  if (out === undefined && queries.length > MOST_ON_STDOUT)
    throw usage(`${queries.length} entries are too many to print. Add --out FILE: a line for each.`);
  if (out !== undefined) {
    const sha256 = await writeLines(out, queries);
    terminal.out(
      `${JSON.stringify({ schema, run: facts, out: { file: out, queries: queries.length, sha256 } })}\n`,
    );
  } else if (invocation.options["json"] === true) terminal.out(`${JSON.stringify(document)}\n`);
  else terminal.out(matchAsText(document, terminal));
  return "done";
}

async function writeLines(file: string, queries: MatchDocument["queries"]): Promise<string> {
  const digest = startSha256();
  const stream = createWriteStream(file);
  await once(stream, "open");
  for (const query of queries) {
    const line = `${JSON.stringify(query)}\n`;
    digest.update(Buffer.from(line));
    if (!stream.write(line)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
  return digest.digest("hex");
}

/** Undefined for the default engine. */
function clickHouseFile(invocation: Invocation): string | undefined {
  const engine = optionText(invocation, "engine") ?? "duckdb";
  const file = optionText(invocation, "engine-config") ?? process.env["CAREO_CLICKHOUSE"];
  if (engine === "duckdb") return undefined;
  if (engine !== "clickhouse") throw usage(`--engine ${engine}: there are duckdb and clickhouse.`);
  if (file !== undefined) return file;
  throw new CareoError("cli/usage", "--engine clickhouse: it is not said where the servers are.", {
    hint: "Name a file with --engine-config or in CAREO_CLICKHOUSE; docs/guide/engines.md shows one.",
  });
}

function texts(invocation: Invocation, name: string): readonly string[] {
  return (invocation.options[name] as readonly string[] | undefined) ?? [];
}

function number(invocation: Invocation, name: string, least: number, most: number): number | undefined {
  const text = optionText(invocation, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  const isWhole =
    name === "prior"
      ? value > least && value < most
      : Number.isInteger(value) && value >= least && value <= most;
  if (!isWhole) throw usage(`--${name} ${text}: a number between ${least} and ${most} is needed.`);
  return value;
}

function usage(message: string): CareoError {
  return new CareoError("cli/usage", message);
}

/** Milliseconds between two drawings of the line. */
const EVERY = 200;

function progressLine(terminal: Terminal): { show(progress: MatchProgress): void; end(): void } {
  if (!terminal.interactive) return { show: () => {}, end: () => {} };
  let last = 0;
  return {
    show({ step, rows, total }) {
      const now = Date.now();
      if (now - last < EVERY) return;
      last = now;
      const share = rows !== undefined && total ? ` ${Math.floor((100 * rows) / total)} %` : "";
      terminal.err(`\r\u001b[2K${step}${share}`.slice(0, terminal.columns));
    },
    end: () => terminal.err("\r\u001b[2K"),
  };
}
