/**
 * Runs a list against a row index in parts, one a thread where Node can start one from this file's form: built code can,
 * sources run through a loader cannot, and run here in one part. The result is the same.
 */
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { CareoError } from "../../../../base/index.ts";
import { probeBlocks } from "../../../matching/run/match-part.ts";
import type { OutcomeOptions, QueryOutcome } from "../../../matching/run/outcome.ts";
import { type PartResult, runPart } from "../../../matching/run/part-runner.ts";
import { loadNameDictionary } from "../../../name-dictionary.ts";
import type { ColumnHints } from "../../../names/index.ts";
import type { RunAnswer, RunEffects, RunInput } from "../../engine.ts";
import type { MatchProgress } from "../../match-source.ts";
import type { RowIndex } from "../index-files/row-index.ts";
import type { FromPart, PartTask, ToPart } from "./part-messages.ts";

/** Fewer people than this are not worth a thread of their own: each reads the dictionary for itself. */
const LEAST_PEOPLE = 200;

export async function runParts(
  rows: RowIndex,
  input: RunInput,
  options: OutcomeOptions,
  threads: number,
  effects: RunEffects,
): Promise<RunAnswer> {
  const people = input.list.people.length;
  const parts = Math.max(1, Math.min(threads, Math.floor(people / LEAST_PEOPLE)));
  if (parts === 1 || !import.meta.url.endsWith(".js") || !hasShippedDictionary(input))
    return runHere(rows, input, options, effects);
  return runThreads(rows, input, options, parts, effects);
}

async function runHere(
  rows: RowIndex,
  input: RunInput,
  options: OutcomeOptions,
  effects: RunEffects,
): Promise<RunAnswer> {
  const { index, blocks, readBlock } = rows;
  const people = input.list.people.length;
  const count = counter(effects, { probing: index.rows, scoring: people });
  const pause = async (): Promise<void> => {
    await setImmediate();
    if (effects.signal?.aborted) throw interrupted();
  };
  function* eachBlock() {
    for (let block = 0; block < blocks; block++) yield readBlock(block);
  }
  let communityWords: Uint8Array = new Uint8Array();
  const outcomes: QueryOutcome[] = [];
  const counts = await runPart({ ...input, chosen: range(0, people), index }, options, {
    probe: (question) =>
      probeBlocks(question, eachBlock(), async (more) => {
        count("probing", more);
        await pause();
      }),
    async exchange(own) {
      communityWords = own;
      return own;
    },
    onOutcomes: (more) => {
      outcomes.push(...more);
      count("scoring", more.length);
    },
    pause,
  });
  return { parts: [{ ...counts, outcomes }], communityWords };
}

async function runThreads(
  { folder, index }: RowIndex,
  input: RunInput,
  options: OutcomeOptions,
  parts: number,
  effects: RunEffects,
): Promise<RunAnswer> {
  const people = input.list.people.length;
  // Threads go through all rows each; shown is how far they are together.
  const count = counter(effects, { probing: index.rows * parts, scoring: people });
  const { list, tableHints } = input;
  const dictionary = {
    list: list.hints.dictionary !== undefined,
    table: tableHints.dictionary !== undefined,
  };
  const plain = {
    ...input,
    list: { ...list, hints: withoutDictionary(list.hints) },
    tableHints: withoutDictionary(tableHints),
  };
  const workers = Array.from({ length: parts }, (_, part) => {
    const from = Math.floor((people * part) / parts);
    const to = Math.floor((people * (part + 1)) / parts);
    const task: PartTask = { folder, dictionary, input: plain, chosen: range(from, to), options };
    return new Worker(new URL("./part-worker.js", import.meta.url), { workerData: task });
  });
  const gathered: Uint8Array[] = [];
  const shareWords = (words: Uint8Array): void => {
    gathered.push(words);
    if (gathered.length < parts) return;
    const all = union(gathered);
    for (const worker of workers) worker.postMessage({ words: all } satisfies ToPart);
  };
  effects.onProgress?.({ step: "comparing words" });
  try {
    const results = await Promise.all(
      workers.map((worker) => resultOf(worker, shareWords, count, effects.signal)),
    );
    return { parts: results, communityWords: union(gathered) };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function withoutDictionary({ dictionary: _, ...plain }: ColumnHints): ColumnHints {
  return plain;
}

/** A dictionary of somebody's own cannot be handed to a thread. */
function hasShippedDictionary({ list, tableHints }: RunInput): boolean {
  return [list.hints.dictionary, tableHints.dictionary].every(
    (each) => each === undefined || each === loadNameDictionary(),
  );
}

function resultOf(
  worker: Worker,
  shareWords: (words: Uint8Array) => void,
  count: (step: MatchProgress["step"], more: number) => void,
  signal: AbortSignal | undefined,
): Promise<PartResult> {
  const outcomes: QueryOutcome[] = [];
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(interrupted());
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
    worker.on("message", (message: FromPart) => {
      if (message.kind === "words") shareWords(message.words);
      else if (message.kind === "progress") count(message.step, message.more);
      else if (message.kind === "outcomes") {
        outcomes.push(...message.outcomes);
        count("scoring", message.outcomes.length);
      } else resolve({ ...message.counts, outcomes });
    });
    worker.once("error", reject);
    worker.once("exit", (code) => {
      signal?.removeEventListener("abort", stop);
      reject(new Error(`A matching thread ended with ${code}.`));
    });
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function union(all: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(), ...rest] = all;
  const out = first.slice();
  for (const each of rest)
    each.forEach((mark, word) => {
      if (mark === 1) out[word] = 1;
    });
  return out;
}

function counter({ onProgress }: RunEffects, totals: Readonly<Record<string, number>>) {
  const done = new Map<string, number>();
  return (step: MatchProgress["step"], more: number): void => {
    const rows = (done.get(step) ?? 0) + more;
    done.set(step, rows);
    onProgress?.({ step, rows, total: totals[step] ?? rows });
  };
}

function interrupted(): CareoError {
  return new CareoError("records/interrupted", "Matching was interrupted.", {
    hint: "Run the same command again; the index of the table is kept.",
  });
}
