/** The program killed in the middle of work, as by a power cut: what was acknowledged is there, and the work is gone on with. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import {
  applyCaseFile,
  makeKey,
  openCase,
  systemAdding,
  verifyDossier,
} from "../../../src/casework/index.ts";
import { copyExample } from "../../workbench/examples.ts";

let folder: string;
let running: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-killed-"));
});
afterEach(async () => {
  await kill();
  rmSync(folder, { recursive: true, force: true });
});

interface Desk {
  readonly id: string;
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body?: object) => Promise<Answer>;
}
// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer.
type Answer = any;

interface Job {
  readonly id: string;
  readonly verb: string;
  readonly state: string;
  readonly done: number;
  readonly canContinue: boolean;
  readonly error: object | null;
}

/** Starts the program as a person does, and is let in as a browser is. */
async function start(): Promise<Desk> {
  const env = { ...process.env, CAREO_HOME: join(folder, "person") };
  const words = ["dist/cli/main.js", "open", join(folder, "case"), "--no-browser", "--by", "Ida Marn"];
  running = spawn(process.execPath, words, { env, stdio: ["ignore", "pipe", "ignore"] });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    running?.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    running?.on("exit", () => reject(new Error(`It ended: ${said}`)));
  });
  const { origin, pathname, hash } = new URL(address);
  const headers: Record<string, string> = { Origin: origin, "Content-Type": "application/json" };
  const ask = async (path: string, body?: object): Promise<Response> =>
    fetch(`${origin}/api${path}`, {
      headers,
      ...(body && { method: "POST", body: JSON.stringify(body) }),
    });
  const letIn = await ask("/session", { secret: hash.slice("#key=".length) });
  headers["Cookie"] = (letIn.headers.get("set-cookie") ?? "").split(";")[0] as string;
  headers["x-careo-token"] = ((await letIn.json()) as { token: string }).token;
  return {
    id: pathname.split("/")[2] as string,
    get: async (path) => (await ask(path)).json(),
    post: async (path, body = {}) => (await ask(path, body)).json(),
  };
}

function kill(): Promise<void> {
  const dying = running;
  running = undefined;
  if (dying === undefined || dying.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    dying.once("exit", () => resolve());
    dying.kill("SIGKILL");
  });
}

/** The job of this verb, once it is as it should be. */
async function job(desk: Desk, verb: string, is: (job: Job) => boolean): Promise<Job> {
  for (let tries = 0; tries < 3000; tries++) {
    // While it looks through finished bytes the program answers late, and a connection that waits may have been given up.
    const answer = (await desk.get("/jobs").catch(() => undefined)) as { rows: readonly Job[] } | undefined;
    const found = answer?.rows.find((each) => each.verb === verb);
    if (found !== undefined && is(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`No ${verb} came to what was waited for.`);
}

describe("Careo killed", () => {
  it("in the middle of taking files in, has every file that it said was in, and takes in the rest once", async () => {
    await copyExample("empty", join(folder, "case"), inject("exampleCases"));
    const files = Array.from({ length: 60 }, (_, at) => join(folder, "files", `note-${at}.txt`));
    mkdirSync(join(folder, "files"));
    for (const [at, path] of files.entries()) writeFileSync(path, `Note ${at}: no ferry sailed that day.\n`);
    const first = await start();
    await first.post(`/cases/${first.id}/sources`, { paths: files });
    const { done } = await job(first, "add-sources", (each) => each.done >= 8);
    await kill();

    const second = await start();
    const kept = await job(second, "add-sources", () => true);
    expect(kept).toMatchObject({ state: "interrupted", canContinue: true });
    const { total } = await second.get(`/cases/${second.id}/sources`);
    expect(total).toBeGreaterThanOrEqual(done);
    expect(total).toBeLessThan(files.length);
    await second.post(`/jobs/${kept.id}/continue`);
    await job(second, "add-sources", ({ state }) => state === "done");
    const { rows } = await second.get(`/cases/${second.id}/sources`);
    expect(rows.map(({ name }: { name: string }) => name).sort()).toEqual(
      files.map((path) => path.split("/").at(-1)).sort(),
    );
    const { integrity } = await second.post(`/cases/${second.id}/verify`);
    expect(integrity).toBe("ok");
  });

  it("in the middle of publishing, leaves no dossier that is half there, and publishes it when it is asked again", async () => {
    const root = join(folder, "case");
    await copyExample("official-denial", root, inject("exampleCases"));
    await applyCaseFile(
      { file: "examples/official-denial/publication.yaml", root, person: "Ida Marn" },
      { adding: systemAdding },
    );
    for (const use of ["notes", "seals"] as const) await makeKey("killed.example", use, "only for a test");
    const target = join(folder, "dossier");
    const first = await start();
    await first.post(`/cases/${first.id}/publication/approve`, { by: "Teo Valk" });
    const { plan } = await first.get(`/cases/${first.id}/publication`);
    const said = { target, keyName: "killed.example", passphrase: "only for a test", title: plan.title };
    await first.post(`/cases/${first.id}/publication/publish`, said);
    await job(first, "publish", (each) => each.done >= 1);
    await kill();
    expect(existsSync(join(target, "bagit.txt"))).toBe(false);

    const second = await start();
    const kept = await job(second, "publish", () => true);
    expect(kept.state).toBe("interrupted");
    // Its passphrase was kept nowhere: the work says so, and is begun again from the screen.
    await second.post(`/jobs/${kept.id}/continue`);
    const told = await job(second, "publish", ({ state }) => state === "failed");
    expect(told.error).toMatchObject({ code: "ledger/wrong-passphrase" });
    await second.post(`/cases/${second.id}/publication/publish`, said);
    await job(second, "publish", ({ state }) => state === "done");
    expect((await verifyDossier(target)).integrity).toBe("ok");
    await kill();
    expect(openCase(root, "read").state.things.seal.size).toBe(1);
  });
});
