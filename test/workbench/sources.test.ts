import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bench, HOST, newCase, ORIGIN, openBench, resultOf } from "./bench.ts";

let bench: Bench;
let id: string;
beforeEach(async () => {
  bench = await openBench();
  id = await newCase(bench);
});
afterEach(() => bench.close());

const TEXT = [
  "The ministry signed 😀 the contract in May 2022, officials said.",
  "",
  "A former clerk said that he had seen it.",
  "",
].join("\n");

/** Takes a file into the case by its path; the number of its source. */
async function add(name: string, content: string | Uint8Array, said: object = {}): Promise<number> {
  writeFileSync(join(bench.folder, name), content);
  const { json } = await bench.post(`/api/cases/${id}/sources`, {
    paths: [join(bench.folder, name)],
    ...said,
  });
  return (await resultOf<{ sources: number[] }>(bench, json.job)).sources[0] as number;
}

const get = async (path: string) => (await bench.get(`/api/cases/${id}${path}`)).json;

describe("sources", () => {
  it("are added as a job, which says what became of each", async () => {
    const seq = await add("letter.txt", TEXT, { obtainedHow: "by post", published: "2022-06" });
    const [job] = bench.desk.jobs.all();
    expect(job).toMatchObject({
      state: "done",
      done: 1,
      total: 1,
      result: { added: 1, duplicates: 0, failed: 0 },
    });
    const { rows } = await get("/sources");
    expect(rows).toMatchObject([{ seq, name: "letter.txt", hasText: true, claims: 0, doubt: "sound" }]);
    await add("again.txt", TEXT);
    expect(bench.desk.jobs.all()[0]).toMatchObject({ result: { added: 0, duplicates: 1 } });
  });

  it("tell how they were obtained and kept, entry by entry", async () => {
    const seq = await add("letter.txt", TEXT, { obtainedHow: "by post" });
    const source = await get(`/sources/${seq}`);
    expect(source).toMatchObject({
      obtainedHow: "by post",
      fileName: "letter.txt",
      parent: null,
      derived: [],
    });
    expect(source.custody.map(({ kind }: { kind: string }) => kind)).toEqual([
      "artifact.kept",
      "source.added",
      "handling.noted",
      "capture.made",
      "custody.noted",
      "derivative.made",
    ]);
    expect(source.asked.length).toBeGreaterThan(3);
  });

  it("refuse a path that does not begin at the top, and a date that is none, before any work is begun", async () => {
    expect((await bench.post(`/api/cases/${id}/sources`, { paths: ["letter.txt"] })).json.error.code).toBe(
      "workbench/no-such-folder",
    );
    const wrong = { paths: ["/tmp/x"], published: "yesterday" };
    expect((await bench.post(`/api/cases/${id}/sources`, wrong)).json.error.code).toBe("casework/bad-date");
    expect(bench.desk.jobs.all()).toEqual([]);
  });

  it("that are not there are an answer", async () => {
    for (const path of ["/sources/99", "/sources/99/text", "/sources/99/original"])
      expect((await get(path)).error.code).toBe("casework/no-such-source");
  });
});

describe("the reader", () => {
  it("has every code point of the text once, in its order, with the claims on each piece", async () => {
    const seq = await add("letter.txt", TEXT);
    const { blocks, claims, lang } = await get(`/sources/${seq}/text`);
    const pieces = blocks.flatMap(
      (block: { pieces: { text: string; at: number; claims: string[] }[] }) => block.pieces,
    );
    expect(pieces.map(({ text }: { text: string }) => text).join("")).toBe(TEXT);
    for (const { at, text } of pieces) expect([...TEXT].slice(at, at + [...text].length).join("")).toBe(text);
    expect(lang).toBe("en");
    expect(claims.length).toBeGreaterThan(0);
    const marked = new Set(pieces.flatMap((piece: { claims: string[] }) => piece.claims));
    expect([...marked].sort()).toEqual(claims.map(({ ref }: { ref: string }) => ref).sort());
    for (const claim of claims)
      expect(claim).toMatchObject({ status: "proposed", id: null, decidedIn: null });
  });

  it("lists a claim whose words no longer stand there as broken, and marks nothing for it", async () => {
    const seq = await add("letter.txt", TEXT);
    const [first] = (await get(`/sources/${seq}/text`)).claims;
    await bench.post(`/api/cases/${id}/claims/accept`, { refs: [first.ref] });
    const session = bench.desk.cases.get(id);
    const [passage] = [...session.open.state.passages.values()];
    Object.assign((passage as { entry: { passage: object } }).entry.passage, { text: "other words" });
    const { broken, blocks } = await get(`/sources/${seq}/text`);
    expect(broken).toEqual([first.ref]);
    expect(JSON.stringify(blocks)).not.toContain(`"${first.ref}"`);
  });
});

describe("originals", () => {
  it("are given out to be saved: never by their name or type, sandboxed", async () => {
    const page = "<!doctype html><script>parent.canary=1</script><p>The ministry signed it.</p>";
    const seq = await add("page.html", page);
    const answer = await bench.get(`/api/cases/${id}/sources/${seq}/original`);
    expect(answer.text).toBe(page);
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="source-${seq}"`);
    expect(answer.headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
    expect((await bench.get(`/api/cases/${id}/sources/${seq}/media`)).status).toBe(403);
  });

  it("that are pictures are shown, whole or in part", async () => {
    const dot = readFileSync("test/fixtures/workbench/dot.png");
    const seq = await add("dot.png", dot);
    const path = `/api/cases/${id}/sources/${seq}/media`;
    expect((await bench.get(path)).headers.get("content-type")).toBe("image/png");
    const part = await bench.raw(path, { headers: { ...bench.headers(), Range: "bytes=1-3" } });
    expect([part.status, part.text, part.headers.get("content-range")]).toEqual([
      206,
      "PNG",
      `bytes 1-3/${dot.length}`,
    ]);
  });

  it("that are gone from the folder are told of", async () => {
    const seq = await add("letter.txt", TEXT);
    const { rmSync } = await import("node:fs");
    rmSync(join(bench.folder, "case", "store"), { recursive: true });
    expect((await get(`/sources/${seq}/original`)).error.code).toBe("sources/store-damaged");
  });
});

describe("files that the browser sends", () => {
  const send = (name: string, bytes: string) =>
    bench.raw(`/api/cases/${id}/uploads?name=${encodeURIComponent(name)}`, {
      method: "POST",
      headers: { ...bench.headers(), "Content-Type": "application/octet-stream", Host: HOST, Origin: ORIGIN },
      body: bytes,
    });

  it("lie below the case until they are taken in, and not after", async () => {
    const { upload } = (await send("note.txt", TEXT)).json;
    expect(existsSync(join(bench.folder, "case", "uploads", upload, "note.txt"))).toBe(true);
    const { job } = (await bench.post(`/api/cases/${id}/uploads/add`, { uploads: [upload] })).json;
    await bench.desk.jobs.ended(job);
    expect((await get("/sources")).rows).toMatchObject([{ name: "note.txt" }]);
    expect(existsSync(join(bench.folder, "case", "uploads", upload))).toBe(false);
  });

  it.each([
    "../../outside.txt",
    "..\\..\\outside.txt",
    "C:\\outside.txt",
    "con.txt",
    "..",
    "a\u0000b.txt",
    "x".repeat(900),
  ])("write nothing outside of it, whatever they are called: %j", async (name) => {
    const { status, json } = await send(name, "text");
    expect(status).toBe(200);
    const { readdirSync } = await import("node:fs");
    expect(readdirSync(join(bench.folder, "case", "uploads", json.upload))).toHaveLength(1);
    expect(existsSync(join(bench.folder, "outside.txt"))).toBe(false);
  });

  it("are not named by anything else than what they were called by us", async () => {
    for (const upload of ["../person", "upl_0", "upl_00000000000000000000000000000000"])
      expect((await bench.post(`/api/cases/${id}/uploads/add`, { uploads: [upload] })).json.error.code).toBe(
        "workbench/bad-request",
      );
  });
});
