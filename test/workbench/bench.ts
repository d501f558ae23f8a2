/** A workbench without a socket, for tests: the whole server, asked by app.request(), and a page that was let in. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { startCase, systemEffects } from "../../src/casework/index.ts";
import { makeDesk } from "../../src/workbench/desk/index.ts";
import { makeApp, Session } from "../../src/workbench/server/index.ts";
import { copyExample } from "./examples.ts";

export const HOST = "127.0.0.1:41999";
export const ORIGIN = `http://${HOST}`;

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer.
  readonly json: any;
  readonly text: string;
}

export interface Bench {
  readonly folder: string;
  readonly desk: ReturnType<typeof makeDesk>;
  readonly session: Session;
  readonly log: readonly string[];
  /** A request exactly as given, with nothing added but the Host. */
  readonly raw: (
    path: string,
    init?: RequestInit & { readonly headers?: Record<string, string> },
  ) => Promise<Answered>;
  readonly get: (path: string) => Promise<Answered>;
  readonly post: (path: string, body?: unknown) => Promise<Answered>;
  /** What a page that was let in sends along. */
  readonly headers: () => Record<string, string>;
  readonly pass: (milliseconds: number) => void;
  readonly close: () => Promise<void>;
}

export interface BenchOptions {
  readonly readOnly?: boolean;
  /** Who works here; null where nobody has said so. */
  readonly person?: string | null;
  readonly folder?: string;
  readonly pages?: string;
}

export async function openBench({
  readOnly = false,
  person = "Ana Leko",
  folder,
  pages,
}: BenchOptions = {}): Promise<Bench> {
  const root = folder ?? mkdtempSync(join(tmpdir(), "careo-bench-"));
  let now = Date.parse("2025-03-01T10:00:00Z");
  const clock = () => new Date(now);
  const desk = makeDesk(
    { folder: join(root, "person"), examples: "examples", readOnly },
    { clock, ledger: systemEffects },
  );
  desk.preferences.set({ ...desk.preferences.get(), person });
  const session = new Session(() => desk.preferences.get().idleMinutes, {
    clock,
    random: systemEffects.random,
  });
  const log: string[] = [];
  const app = makeApp({
    desk,
    session,
    host: () => HOST,
    pages,
    log: (line) => log.push(line),
    checkAnswers: true,
  });
  const raw: Bench["raw"] = async (path, init = {}) => {
    const answer = await app.request(`${ORIGIN}${path}`, {
      ...init,
      headers: { Host: HOST, ...init.headers },
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, json: parsed(text) };
  };
  const admitted = await raw("/api/session", {
    method: "POST",
    headers: { Origin: ORIGIN, "Content-Type": "application/json" },
    body: JSON.stringify({ secret: session.invite() }),
  });
  const cookie = (admitted.headers.get("set-cookie") ?? "").split(";")[0] as string;
  const headers = () => ({
    Cookie: cookie,
    Origin: ORIGIN,
    "Sec-Fetch-Site": "same-origin",
    "Content-Type": "application/json",
    "x-careo-token": admitted.json.token as string,
  });
  return {
    folder: root,
    desk,
    session,
    log,
    raw,
    headers,
    get: (path) => raw(path, { headers: headers() }),
    post: (path, body = {}) => raw(path, { method: "POST", headers: headers(), body: JSON.stringify(body) }),
    pass: (milliseconds) => {
      now += milliseconds;
    },
    close: async () => {
      await desk.close();
      if (folder === undefined) rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A new case of one person in a folder of the bench; its id. */
export async function newCase(bench: Bench, name = "case"): Promise<string> {
  startCase({ root: join(bench.folder, name), title: "Who sent them?", person: "Ana Leko" }).ledger.close();
  const { json } = await bench.post("/api/cases/open", { folder: join(bench.folder, name) });
  return json.id as string;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An example case made in a folder of the bench; its id. */
export async function exampleCase(bench: Bench, name: "costa-verde" | "official-denial"): Promise<string> {
  const folder = join(bench.folder, name);
  await copyExample(name, folder, inject("exampleCases"));
  return (await bench.post("/api/cases/open", { folder })).json.id;
}

/** What came of work, once it has ended. */
export async function resultOf<Result>(bench: Bench, job: string): Promise<Result> {
  await bench.desk.jobs.ended(job);
  return bench.desk.jobs.get(job)?.result as Result;
}
