import { Worker } from "node:worker_threads";
import { CareoError } from "../../../base/index.ts";
import { builtEntry } from "../../../child/index.ts";
import type { IndexAnswer, IndexTask } from "./text-index-messages.ts";

/** An index of texts in a thread of its own. Whoever opens it closes it; it keeps no process alive. */
export interface TextIndex {
  readonly ask: <Task extends IndexTask>(task: Task) => Promise<IndexAnswer<Task["do"]>>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the index in a file, or builds it anew where it is of another form or was cut short.
 *
 * @param path of the file, for whoever holds the lock of the case; without one it lies in memory
 */
export function openTextIndex(path: string | undefined): TextIndex {
  const worker = new Worker(builtEntry("./text-index-worker.js", import.meta.url), { workerData: { path } });
  worker.unref();
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  let failed: Error | undefined;
  const fail = (cause: unknown) => {
    failed = broken(cause);
    for (const { reject } of waiting.values()) reject(failed);
    waiting.clear();
    worker.unref();
  };
  worker.on("message", ({ id, answer, error }: { id: number; answer?: never; error?: string }) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    if (error === undefined) asked?.resolve(answer as never);
    else asked?.reject(broken(error));
  });
  worker.on("error", fail);
  worker.on("exit", () => fail("its thread has ended"));
  const ask: TextIndex["ask"] = (task) =>
    new Promise((resolve, reject) => {
      if (failed !== undefined) return reject(failed);
      const id = ++last;
      waiting.set(id, { resolve: resolve as (answer: never) => void, reject });
      // While something is asked the process has to wait for the answer.
      worker.ref();
      worker.postMessage({ id, task });
      return undefined;
    });
  return {
    ask,
    close: async () => {
      // What cannot be closed is ended.
      if (failed === undefined) await ask({ do: "close" }).catch(() => {});
      await worker.terminate();
    },
  };
}

function broken(cause: unknown): CareoError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new CareoError(
    "records/index-broken",
    `The index of the words of this case cannot be used: ${why}.`,
    {
      hint: "Delete the folder index/search of the case; it is built again.",
      ...(cause instanceof Error ? { cause } : {}),
    },
  );
}
