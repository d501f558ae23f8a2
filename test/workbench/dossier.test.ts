import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, exampleCase, newCase, openBench, resultOf } from "./bench.ts";

let bench: Bench;
let id: string;
beforeAll(async () => {
  bench = await openBench({ person: "Ida Marn" });
  id = await exampleCase(bench, "official-denial");
}, 120_000);
afterAll(() => bench.close());

const get = async (path: string) => (await bench.get(`/api/cases/${id}/publication${path}`)).json;
const post = (path: string, body: object = {}) => bench.post(`/api/cases/${id}/publication${path}`, body);
const kinds = async () => (await get("/blockers")).rows.map(({ kind }: { kind: string }) => kind);

describe("a publication", () => {
  it("is nothing before it is planned, and has no preview", async () => {
    expect(await get("")).toMatchObject({ plan: null, cleared: null, versions: [], hasVault: false });
    expect(await kinds()).toEqual(["no-plan"]);
    expect((await bench.get(`/api/cases/${id}/publication/preview`)).status).toBe(404);
  });

  it("refuses a plan without an answer, and says so", async () => {
    const { status, json } = await post("/plan", { title: "A title", authors: ["Ida Marn"] });
    expect([status, json.error.code]).toEqual([422, "casework/bad-decision"]);
  });

  it("says what stands in its way, each with the command that does the same", async () => {
    const { status } = await post("/plan", {
      answer: "The case cannot tell.",
      authors: ["Ida Marn"],
      licence: "CC-BY-4.0",
      lawfulBasis: "A public dispute.",
    });
    expect(status).toBe(200);
    const { rows } = await get("/blockers");
    expect(rows.map(({ kind }: { kind: string }) => kind)).toContain("undecided");
    for (const { fix } of rows) expect(fix).toMatch(/^careo /);
    expect((await get("")).plan).toMatchObject({ plannedBy: "Ida Marn", approvedBy: [] });
  });

  it("lets people, sources and words be decided of, until only a second person is wanted", async () => {
    for (const { id: about, label, wanting } of (await get("/people")).rows) {
      if (wanting === null) continue;
      const who = about.startsWith("act_") ? about : label;
      expect((await post("/risks", { about: who, publish: "code" })).status).toBe(200);
    }
    const [source] = (await get("/sources")).rows;
    await post("/classes", { sources: [source.id], class: "P" });
    expect((await get("/sources")).rows[0].class).toBe("P");
    expect(await kinds()).toEqual(["approval"]);
  });

  it("is previewed as it would be built, in a page that runs nothing and may be framed by ours alone", async () => {
    const page = await bench.get(`/api/cases/${id}/publication/preview`);
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("sandbox allow-same-origin;");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain("script");
    const [, next] = /href="\?page=([^"#]+)/.exec(page.text) ?? [];
    expect(next).toMatch(/^sources\/S\d+\/index\.html$/);
    const other = await bench.get(`/api/cases/${id}/publication/preview?page=${next}`);
    expect(other.text).toContain('href="?page=index.html#');
    for (const path of ["../case.yaml", "/etc/passwd", "data/../../x.html", "nowhere.html"])
      expect([400, 404]).toContain(
        (await bench.get(`/api/cases/${id}/publication/preview?page=${encodeURIComponent(path)}`)).status,
      );
    const { rows } = await get("/shown");
    expect(rows).toContainEqual({ shown: "C0001", id: expect.stringMatching(/^clm_/) });
  });

  it("is approved by nobody who planned it, and by a second person for what it is now", async () => {
    const own = await post("/approve");
    expect([own.status, own.json.error.code]).toEqual([422, "casework/not-cleared"]);
    const { json } = await post("/approve", { by: "Teo Valk" });
    const { cleared, plan } = await get("");
    expect(json.digest).toBe(cleared.digest);
    expect(plan.approvedBy).toEqual(["Teo Valk"]);
    expect(await kinds()).toEqual([]);
  });

  it("goes out only to whoever types its title, and keeps no passphrase on the disk", async () => {
    const target = join(bench.folder, "dossier");
    const said = { target, keyName: "desk.example", passphrase: "a very secret phrase" };
    const refused = await post("/publish", { ...said, title: "another" });
    expect([refused.status, refused.json.error.code]).toEqual([400, "workbench/bad-request"]);
    const { title } = (await get("")).plan;
    const { json } = await post("/publish", { ...said, title });
    await bench.desk.jobs.ended(json.job);
    // No key has this name here, so it fails, and is kept with its input.
    expect(bench.desk.jobs.get(json.job)).toMatchObject({
      state: "failed",
      error: { code: "ledger/not-found" },
    });
    expect(existsSync(target)).toBe(false);
    expect(readFileSync(join(bench.folder, "person", "work.json"), "utf8")).not.toContain("secret phrase");
    const again = await bench.post(`/api/jobs/${json.job}/continue`);
    await bench.desk.jobs.ended(again.json.job);
    expect(bench.desk.jobs.get(again.json.job)?.error?.code).toBe("ledger/wrong-passphrase");
  });
});

describe("the check of a dossier", () => {
  it("gives four verdicts of any folder, and says what it could not check", async () => {
    const { json } = await bench.post("/api/dossiers/verify", { folder: bench.folder });
    const report = await resultOf<{ verdicts: { of: string; verdict: string }[] }>(bench, json.job);
    expect(report.verdicts.map(({ of }) => of)).toEqual(["integrity", "identity", "time", "reasoning"]);
    expect(report.verdicts[0]?.verdict).not.toBe("ok");
  });
});

describe("the settings", () => {
  it("show every list with where it is from, and every licence", async () => {
    const { rows } = (await bench.get("/api/vocabularies")).json;
    expect(rows.map(({ name }: { name: string }) => name)).toContain("weighing/scales.yaml");
    for (const { about } of rows) expect(about).not.toBe("");
    const licences = (await bench.get("/api/licences")).json.rows;
    expect(licences).toContainEqual(expect.objectContaining({ name: "react", licence: "MIT" }));
    const own = await newCase(bench, "without-keys");
    expect((await bench.get(`/api/cases/${own}/keys`)).json.rows).toEqual([]);
  });
});
