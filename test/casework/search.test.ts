import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addSources,
  CaseIndex,
  eraseSource,
  importTable,
  type OpenCase,
  openCase,
  refreshed,
  type SearchWords,
  searchCase,
  startCase,
  stateProposition,
  systemAdding,
  systemImporting,
  undoEntry,
} from "../../src/casework/index.ts";

let folder: string;
let root: string;
let open: OpenCase;
let index: CaseIndex;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-search-"));
  root = join(folder, "case");
  open = startCase({ root, title: "Who sent the ferry?", person: "Ana Leko" });
  index = new CaseIndex();
});
afterEach(async () => {
  await index.close();
  open.ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

async function addText(name: string, text: string): Promise<number> {
  const path = join(folder, name);
  writeFileSync(path, text);
  for await (const { seq } of addSources(open, { paths: [path], person: "Ana Leko" }, systemAdding)) {
    open = refreshed(open);
    if (seq !== undefined) return seq;
  }
  throw new Error(`${name} was not added`);
}

async function find(words: string, given: Omit<SearchWords, "words"> = {}) {
  await index.sync(open);
  return searchCase(open, index, { words, ...given });
}

const hitsOf = async (words: string, given: Omit<SearchWords, "words"> = {}) =>
  (await find(words, given)).groups.flatMap(({ group, hits }) =>
    hits.map(
      ({ pieces }) => `${group}: ${pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join("")}`,
    ),
  );

describe("a search over a case", () => {
  it("finds words by passage, marked as they stand there, and says where the passage begins", async () => {
    const seq = await addText(
      "notice.txt",
      "Notice 🚢 of 3 May\n\nThe Ñandú ferry didn’t sail.\n\nNo other ferry did.\n",
    );
    expect(await hitsOf("nandu didn't", { groups: ["sources"] })).toEqual([
      "sources: The [Ñandú] ferry [didn’t] sail.",
    ]);
    const [hit] = (await find("ñandú", { groups: ["sources"] })).groups[0]?.hits ?? [];
    expect([hit?.source, hit?.at, hit?.in]).toEqual([seq, 19, "notice.txt"]);
  });

  it("joins words by and, keeps the order of words in quotation marks, and ends a word by a star", async () => {
    await addText("a.txt", "The ferry sailed at night.\n\nAt night the ferries slept.\n");
    expect(await hitsOf("night ferry", { groups: ["sources"] })).toHaveLength(1);
    expect(await hitsOf('"at night"', { groups: ["sources"] })).toHaveLength(2);
    expect(await hitsOf('"night at"', { groups: ["sources"] })).toHaveLength(0);
    expect(await hitsOf("ferr*", { groups: ["sources"] })).toHaveLength(2);
  });

  it("finds a name in another script both ways, and lists what it tried", async () => {
    await addText("uk.txt", "Капітан Петро Хмельницький підписав накладну.\n");
    await addText("en.txt", "Captain Khmelnytskyi signed the waybill, Hmelnickij wrote the paper.\n");
    expect(await hitsOf("Khmelnytskyi", { groups: ["sources"] })).toHaveLength(2);
    const found = await find("Хмельницький", { groups: ["sources"] });
    expect(found.total).toBe(2);
    const [{ spellings } = { spellings: [] }] = found.words;
    expect(spellings.find(({ kind }) => kind === "typed")).toMatchObject({ text: "хмельницький", count: 1 });
    expect(spellings.filter(({ kind }) => kind === "scheme").map(({ text }) => text)).toContain(
      "khmelnytskyi",
    );
  });

  it("leaves out spellings that were switched off, and all but what was typed where that is asked", async () => {
    await addText("uk.txt", "Капітан Хмельницький підписав накладну.\n");
    await addText("en.txt", "Captain Khmelnytskyi signed the waybill.\n");
    const all = await find("Хмельницький", { groups: ["sources"] });
    const off = all.words[0]?.spellings.filter(({ kind }) => kind !== "typed").map(({ id }) => id) ?? [];
    expect((await find("Хмельницький", { groups: ["sources"], off })).total).toBe(1);
    expect((await find("Хмельницький", { groups: ["sources"], allScripts: false })).total).toBe(1);
  });

  it("finds what people entered, and says of what was changed since that it is so", async () => {
    const said = { kind: "existence", refutedBy: "a log without it", person: "Ana Leko" } as const;
    const { id } = stateProposition(open, { ...said, text: "A barge left the harbour." });
    open = refreshed(open);
    stateProposition(open, { ...said, ref: id, text: "A barge left the northern harbour." });
    open = refreshed(open);
    const { groups } = await find("barge", { groups: ["notes"] });
    expect(groups[0]?.hits.map(({ about, isEarlier }) => [about, isEarlier]).sort()).toEqual(
      [
        [id, false],
        [id, true],
      ].sort(),
    );
  });

  it("finds the cells of a table", async () => {
    const path = join(folder, "crossings.csv");
    writeFileSync(path, "name,day\nTaras Hulak,2024-05-03\nOlena Riznyk,2024-05-04\n");
    await importTable(
      open,
      { path, person: "Ana Leko", wishes: {}, map: [], accept: false },
      systemImporting,
    );
    open = refreshed(open);
    expect(await hitsOf("hulak", { groups: ["records"] })).toEqual(["records: Taras [Hulak] · 2024-05-03"]);
  });
});

describe("the index of a case", () => {
  it("takes in what is new, and lets go of what was taken out", async () => {
    await addText("a.txt", "The first ferry.\n");
    expect((await find("ferry", { groups: ["sources"] })).total).toBe(1);
    const seq = await addText("b.txt", "The second ferry.\n");
    expect(await index.state(open)).toMatchObject({ waiting: 1 });
    expect((await find("ferry", { groups: ["sources"] })).total).toBe(2);
    undoEntry(open, { seq, reason: "twice", person: "Ana Leko" });
    open = refreshed(open);
    expect((await find("ferry", { groups: ["sources"] })).total).toBe(1);
  });

  it("holds no word of a source that was erased", async () => {
    const seq = await addText("secret.txt", "The witness is called Zubrytska.\n");
    await addText("other.txt", "The harbour was closed.\n");
    expect((await find("Zubrytska")).total).toBeGreaterThan(0);
    await index.close();
    open.ledger.close();
    eraseSource(root, { source: seq, reason: "asked for", person: "Ana Leko" });
    expect(existsSync(join(root, "index", "search"))).toBe(false);
    open = openCase(root, "write");
    expect((await find("Zubrytska")).total).toBe(0);
    expect((await find("harbour", { groups: ["sources"] })).total).toBe(1);
    await index.close();
    const kept = readdirSync(join(root, "index", "search")).map((name) =>
      readFileSync(join(root, "index", "search", name), "latin1").toLowerCase(),
    );
    expect(kept.some((bytes) => bytes.includes("harbour"))).toBe(true);
    expect(kept.some((bytes) => bytes.includes("zubrytska"))).toBe(false);
  });

  it("opens after a process was killed over it: a lock is removed, a write cut short is begun anew", async () => {
    await addText("a.txt", "The first ferry.\n");
    await find("ferry");
    await index.close();
    const file = join(root, "index", "search", "index.db");
    mkdirSync(`${file}.lock`);
    expect((await find("ferry", { groups: ["sources"] })).total).toBe(1);
    await index.close();
    writeFileSync(`${file}-journal`, "half of a write");
    expect((await find("ferry", { groups: ["sources"] })).total).toBe(1);
    await index.close();
    writeFileSync(file, "no database at all, but bytes of something else".repeat(200));
    expect((await find("ferry", { groups: ["sources"] })).total).toBe(1);
  });

  it("lies in memory for whoever only reads the case, and leaves the writer's file alone", async () => {
    await addText("a.txt", "The first ferry.\n");
    await find("ferry");
    const reading = openCase(root, "read");
    const own = new CaseIndex();
    await own.sync(reading);
    expect((await searchCase(reading, own, { words: "ferry", groups: ["sources"] })).total).toBe(1);
    await own.close();
    expect((await find("ferry", { groups: ["sources"] })).total).toBe(1);
  });
});
