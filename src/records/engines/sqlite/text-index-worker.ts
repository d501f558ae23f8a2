/** The one thread that holds an index of texts: calls of SQLite block whoever makes them. */
import { parentPort, workerData } from "node:worker_threads";
import { openTextDatabase } from "./text-database.ts";
import type { IndexTask } from "./text-index-messages.ts";

const { path } = workerData as { readonly path: string | undefined };
const database = openTextDatabase(path);

parentPort?.on("message", ({ id, task }: { readonly id: number; readonly task: IndexTask }) => {
  try {
    parentPort?.postMessage({ id, answer: run(task) });
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});

function run(task: IndexTask): unknown {
  switch (task.do) {
    case "parts":
      return database.parts();
    case "add":
      database.add(task.part, task.texts);
      return null;
    case "remove":
      database.remove(task.part);
      return null;
    case "find":
      return database.find(task.query);
    case "count":
      return database.count(task.terms);
    case "close":
      database.close();
      return null;
  }
}
