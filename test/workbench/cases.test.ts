import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCase } from "../../src/casework/index.ts";
import { type Bench, newCase, openBench } from "./bench.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

describe("cases", () => {
  it("are started in a folder of a person's choice, and opened", async () => {
    const folder = join(bench.folder, "harbour");
    const { json } = await bench.post("/api/cases", { folder, title: "Who signed?", question: "Who?" });
    const summary = (await bench.get(`/api/cases/${json.id}`)).json;
    expect(summary).toMatchObject({
      title: "Who signed?",
      question: "Who?",
      people: ["Ana Leko"],
      readOnly: null,
    });
    expect((await bench.get("/api/cases")).json.rows).toMatchObject([
      { root: folder, isOpen: true, isThere: true },
    ]);
  });

  it("are refused where the folder holds other things, with what to do", async () => {
    mkdirSync(join(bench.folder, "full"));
    writeFileSync(join(bench.folder, "full", "letter.txt"), "x");
    const { status, json } = await bench.post("/api/cases", {
      folder: join(bench.folder, "full"),
      title: "A case",
    });
    expect([status, json.error.code]).toEqual([422, "casework/folder-not-empty"]);
    expect(json.error.hint).toContain("new folder");
  });

  it("need a name for whoever starts one", async () => {
    await bench.post("/api/preferences", { person: null });
    const { json } = await bench.post("/api/cases", { folder: join(bench.folder, "a"), title: "A case" });
    expect(json.error.code).toBe("workbench/who");
    expect(existsSync(join(bench.folder, "a"))).toBe(false);
  });

  it("are not found by a path that does not begin at the top", async () => {
    for (const path of ["/api/cases", "/api/cases/open"])
      expect((await bench.post(path, { folder: "a/b", title: "A" })).json.error.code).toMatch(
        /no-such-folder|bad-request/,
      );
  });

  it("say which field of a request is wrong", async () => {
    const { status, json } = await bench.post("/api/cases", { folder: "/tmp/x", title: "" });
    expect([status, json.error.fields[0].field]).toEqual([400, "title"]);
  });

  it("remember where somebody was, and what they held, after they are closed", async () => {
    const id = await newCase(bench);
    await bench.post(`/api/cases/${id}/place`, { place: "history?kind=claim" });
    await bench.post(`/api/cases/${id}/close`);
    expect((await bench.get(`/api/cases/${id}`)).json.error.code).toBe("workbench/no-such-case");
    openCase(join(bench.folder, "case"), "write").ledger.close();
    const [row] = (await bench.get("/api/cases")).json.rows;
    expect(row).toMatchObject({ isOpen: false, place: "history?kind=claim", counts: { entries: 3 } });
  });

  it("of which one is a copy of another are not open at once", async () => {
    await newCase(bench);
    const { cpSync } = await import("node:fs");
    cpSync(join(bench.folder, "case"), join(bench.folder, "copy"), { recursive: true });
    const { json } = await bench.post("/api/cases/open", { folder: join(bench.folder, "copy") });
    expect(json.error.code).toBe("workbench/two-copies");
  });

  it("are given as CSV as well", async () => {
    await newCase(bench, "=formula");
    const { text, headers } = await bench.get("/api/cases?format=csv");
    expect(headers.get("content-type")).toContain("text/csv");
    expect(text.split("\r\n")[0]).toContain("id,root,title,openedAt");
    expect(text.split("\r\n")[0]).toContain("counts.sources");
  });
});

describe("examples", () => {
  it("are made into a case by a job, and opened", async () => {
    const listed = (await bench.get("/api/examples")).json.rows as { name: string }[];
    expect(listed.map(({ name }) => name)).toEqual(["costa-verde", "official-denial"]);
    const folder = join(bench.folder, "denial");
    const { json } = await bench.post("/api/examples/official-denial", { folder });
    await bench.desk.jobs.ended(json.job);
    const [job] = (await bench.get("/api/jobs")).json.rows;
    expect(job).toMatchObject({ state: "done", verb: "make-example", unit: "things" });
    expect(job.done).toBe(job.total);
    expect((await bench.get(`/api/cases/${job.result.case}`)).json.title).toBe(
      "An official account and its critics, 2023",
    );
  });

  it("leave no work behind that a name of no example was given for", async () => {
    const { json } = await bench.post("/api/examples/..", { folder: join(bench.folder, "x") });
    expect(json.error.code).toBe("workbench/no-such-page");
    const { job } = (await bench.post("/api/examples/none", { folder: join(bench.folder, "x") })).json;
    await bench.desk.jobs.ended(job);
    expect(bench.desk.jobs.get(job)).toMatchObject({ state: "failed", error: { code: "casework/no-case" } });
  });
});

describe("folders", () => {
  it("are listed to choose one, and cases among them told", async () => {
    await newCase(bench);
    mkdirSync(join(bench.folder, ".hidden"));
    const { json } = await bench.get(`/api/folders?path=${encodeURIComponent(bench.folder)}`);
    expect(json.folders).toMatchObject([
      { name: "case", isCase: true },
      { name: "person", isCase: false },
    ]);
  });

  it("that cannot be read are an answer and no crash", async () => {
    const { status, json } = await bench.get(`/api/folders?path=${encodeURIComponent("/no/such/folder")}`);
    expect([status, json.error.code]).toEqual([404, "workbench/no-such-folder"]);
  });
});

describe("a workbench that only shows", () => {
  it("reads a case, and refuses every change to one", async () => {
    const id = await newCase(bench);
    await bench.post(`/api/cases/${id}/close`);
    const shown = await openBench({ readOnly: true, folder: bench.folder });
    expect((await shown.post("/api/cases/open", { folder: join(bench.folder, "case") })).json).toEqual({
      id,
    });
    expect((await shown.get(`/api/cases/${id}`)).json.readOnly.because).toBe("shown");
    const changes = [
      ["/api/cases", { folder: join(bench.folder, "b"), title: "B" }],
      [`/api/cases/${id}/history/2/undo`, { reason: "x" }],
      ["/api/examples/official-denial", { folder: join(bench.folder, "c") }],
    ] as const;
    for (const [path, body] of changes) {
      const { status, json } = await shown.post(path, body);
      expect([status, json.error.code]).toEqual([403, "workbench/read-only"]);
    }
    expect((await shown.post("/api/preferences", { theme: "dark" })).json.theme).toBe("dark");
    await shown.close();
  });
});

describe("the OpenAPI document", () => {
  it("describes every route, and stands behind the guard", async () => {
    const { json } = await bench.get("/api/openapi.json");
    expect(json.openapi).toBe("3.1.0");
    expect(Object.keys(json.paths)).toContain("/cases/{case}/history/{entry}/undo");
    const { post } = json.paths["/cases/{case}/history/{entry}/undo"];
    expect(post.requestBody.content["application/json"].schema.required).toEqual(["reason"]);
    expect((await bench.raw("/api/openapi.json")).status).toBe(401);
  });
});
