import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  acceptClaims,
  addMissedClaim,
  addSources,
  claimsAsAnnotations,
  claimsAsCsv,
  editClaim,
  eraseSource,
  listClaims,
  listSources,
  type OpenCase,
  openCase,
  refreshed,
  rejectClaims,
  showHistory,
  startCase,
  undoEntry,
  verifyCase,
} from "../../src/casework/index.ts";

const ARTICLE =
  "The Harbour Board of Orsk Bay says that it paid nobody. On 3 March 2024 it signed a contract 🙂 with Norrland Marine.\n";

let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-case-"));
  root = join(folder, "case");
  startCase({ root, title: "Who paid?", person: "Ana Leko" }).ledger.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function withCase<Result>(work: (open: OpenCase) => Result | Promise<Result>): Promise<Result> {
  const open = openCase(root, "write");
  try {
    return await work(open);
  } finally {
    open.ledger.close();
  }
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function add(...paths: string[]) {
  return withCase(async (open) => {
    const added = [];
    for await (const each of addSources(open, { paths })) added.push(each);
    return added;
  });
}

async function firstRef(): Promise<string> {
  const [source] = await withCase((open) => listClaims(open));
  return source?.claims[0]?.ref as string;
}

describe("a case", () => {
  it("keeps a source, its text and its problems, and verifies", async () => {
    const [added] = await add(file("article.txt", ARTICLE));
    const [listed] = await withCase(listSources);
    expect(listed).toMatchObject({ seq: added?.seq, mimeType: "text/plain", extractor: "text/1" });
    expect(verifyCase(root).integrity).toBe("ok");
  });

  it("reports the same bytes and does not add them again, and the same words in other bytes and does", async () => {
    const path = file("article.txt", ARTICLE);
    const [first, again, other] = await add(path, path, file("copy.txt", `${ARTICLE}\n\n`));
    expect(again).toMatchObject({ seq: undefined, duplicateOf: { seq: first?.seq, by: "bytes" } });
    expect(other?.duplicateOf).toEqual({ seq: first?.seq, by: "text" });
    expect(await withCase((open) => listSources(open).length)).toBe(2);
  });

  it("takes in what came inside a mail as sources of their own", async () => {
    const mail = [
      "From: Marta Velin <marta@example.org>",
      "Subject: The contract",
      "Date: Tue, 05 Mar 2024 10:00:00 +0000",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "The contract is attached. It was signed on 3 March 2024.",
      "--b",
      'Content-Type: text/plain; name="contract.txt"',
      'Content-Disposition: attachment; filename="contract.txt"',
      "",
      "The board pays 300 workers.",
      "--b--",
      "",
    ].join("\r\n");
    const added = await add(file("mail.eml", mail));
    expect(added.map(({ intake }) => intake.fileName)).toEqual(["mail.eml", "contract.txt"]);
    const [whole, part] = await withCase(listSources);
    expect(part?.source).toMatchObject({ parentSource: whole?.source.id, parentRelation: "excerpt" });
    expect(verifyCase(root).integrity).toBe("ok");
    eraseSource(root, { source: whole?.seq as number, reason: "Consent withdrawn" });
    expect(await withCase((open) => listSources(open).length)).toBe(0);
    expect(verifyCase(root).integrity).toBe("ok");
  });

  it("keeps what is for the case alone out of every entry that may be published", async () => {
    await withCase(async (open) => {
      const paths = [file("from-a-friend.txt", ARTICLE)];
      for await (const _ of addSources(open, { paths, obtainedHow: "From Ivo, not to be named" }));
      const told = [...open.ledger.entries()].filter(({ payload }) =>
        /Ivo|from-a-friend/.test(JSON.stringify(payload)),
      );
      expect(told.map(({ payload }) => payload?.kind)).toEqual(["handling.noted"]);
    });
  });

  it("takes nothing a program proposes before a person accepts it", async () => {
    await add(file("article.txt", ARTICLE));
    const listed = await withCase((open) => listClaims(open));
    expect(listed[0]?.claims.length).toBeGreaterThan(0);
    expect(await withCase(({ state }) => state.claims.size)).toBe(0);
  });

  it("records an accepted claim with its passage, its rule and its person, exact in the frozen text", async () => {
    await add(file("article.txt", ARTICLE));
    const ref = await firstRef();
    await withCase((open) => acceptClaims(open, { refs: [ref] }));
    const { state } = await withCase(refreshed);
    const [claim] = [...state.claims.values()];
    expect(claim?.entry.origin).toMatchObject({
      decision: "accepted",
      producer: { kind: "rule", rule: expect.any(String) },
    });
    expect(verifyCase(root).checks.find(({ id }) => id === "citations")).toMatchObject({ verdict: "ok" });
  });

  it("edits by a later entry, keeps the earlier one in the history, and says what changed", async () => {
    await add(file("article.txt", ARTICLE));
    const ref = await firstRef();
    await withCase((open) => acceptClaims(open, { refs: [ref] }));
    await withCase((open) =>
      editClaim(open, { ref, edit: { restatement: "The board denies paying." }, reason: "Plainer" }),
    );
    await withCase((open) => editClaim(open, { ref, edit: { polarity: "denies" } }));
    const [claim] = (await withCase((open) => listClaims(open)))[0]?.claims ?? [];
    expect(claim?.claim).toMatchObject({ restatement: "The board denies paying.", polarity: "denies" });
    expect(claim?.status).toBe("edited");
    const history = await withCase(showHistory);
    expect(history.filter(({ kind }) => kind === "claim.stated")).toHaveLength(3);
  });

  it("keeps a rejection with its reason, and offers the claim again once that is undone", async () => {
    await add(file("article.txt", ARTICLE));
    const ref = await firstRef();
    const [rejected] = await withCase((open) => rejectClaims(open, { refs: [ref], reason: "A headline" }));
    const status = async () =>
      (await withCase((open) => listClaims(open)))[0]?.claims.find((each) => each.ref === ref);
    expect(await status()).toMatchObject({ status: "rejected", reason: "A headline" });
    await withCase((open) => undoEntry(open, { seq: rejected?.seq as number, reason: "It is one" }));
    expect(await status()).toMatchObject({ status: "proposed" });
  });

  it("refuses a list of claims whole when one of them does not exist", async () => {
    await add(file("article.txt", ARTICLE));
    const ref = await firstRef();
    const size = await withCase(({ ledger }) => ledger.size);
    await expect(withCase((open) => acceptClaims(open, { refs: [ref, "4.C999"] }))).rejects.toThrow(
      "no claim",
    );
    expect(await withCase(({ ledger }) => ledger.size)).toBe(size);
  });

  it("takes in words that no rule found, only where they stand exactly and once", async () => {
    const [added] = await add(file("article.txt", ARTICLE));
    const source = added?.seq as number;
    const take = (quote: string) => withCase((open) => addMissedClaim(open, { source, quote, edit: {} }));
    await expect(take("it paid anybody")).rejects.toThrow("does not hold exactly");
    await expect(take("it")).rejects.toThrow("more than once");
    const { seq } = await take("🙂 with Norrland Marine");
    expect((await withCase((open) => listClaims(open)))[0]?.claims.at(-1)).toMatchObject({
      ref: String(seq),
      status: "missed-one",
    });
    expect(verifyCase(root).integrity).toBe("ok");
  });

  it("edits a claim that a person found, by the number of its entry", async () => {
    const [added] = await add(file("article.txt", ARTICLE));
    const quote = "with Norrland Marine";
    const { ref } = await withCase((open) =>
      addMissedClaim(open, { source: added?.seq as number, quote, edit: {} }),
    );
    const { seq } = await withCase((open) => editClaim(open, { ref, edit: { polarity: "denies" } }));
    const claims = (await withCase((open) => listClaims(open)))[0]?.claims.filter(({ claim }) => claim);
    expect(claims).toMatchObject([{ ref: String(seq), status: "edited", words: quote }]);
    expect(claimsAsCsv((await withCase(refreshed)).state, "safe")).toContain(`,${quote},`);
  });

  it("takes a claim in once, however often it is named", async () => {
    await add(file("article.txt", ARTICLE));
    const ref = await firstRef();
    expect(await withCase((open) => acceptClaims(open, { refs: [ref, ref] }))).toHaveLength(1);
  });

  it("refuses a source that is not there", async () => {
    await expect(withCase((open) => listClaims(open, 99))).rejects.toThrow("no source 99");
  });

  it("does not undo a part of an act by itself", async () => {
    await add(file("article.txt", ARTICLE));
    const ref = await firstRef();
    const [accepted] = await withCase((open) => acceptClaims(open, { refs: [ref] }));
    for (const seq of [0, 2, 3, (accepted?.seq as number) - 1])
      await expect(withCase((open) => undoEntry(open, { seq, reason: "Try" }))).rejects.toThrow("by itself");
  });

  it("keeps names and titles composed, however the keyboard sends them", () => {
    const other = join(folder, "other");
    const { state, ledger } = startCase({ root: other, title: "Jose\u0301", person: "Jose\u0301" });
    ledger.close();
    expect(state.opened?.title).toBe("Jos\u00e9");
  });

  it("does not start in a folder that holds other things", () => {
    file("notes.txt", "mine");
    expect(() => startCase({ root: folder, title: "A", person: "Ana Leko" })).toThrow("holds other things");
  });

  it("does not take in a case that lies in the folder, this one least of all", async () => {
    file("article.txt", ARTICLE);
    const added = await add(folder);
    expect(added.map(({ intake, seq }) => [intake.shown, seq === undefined])).toEqual([
      ["article.txt", false],
      ["case", true],
    ]);
    expect(added[1]?.intake.problems).toMatchObject([{ code: "sources/left-out" }]);
  });

  it("tells once of an entry that was altered", async () => {
    await add(file("article.txt", ARTICLE));
    const payloads = join(root, "ledger/payloads.jsonl");
    writeFileSync(
      payloads,
      readFileSync(payloads, "utf8").replace('"fileName":"article.txt"', '"fileName":"b.txt"'),
    );
    const { ledger, problems } = openCase(root, "read");
    ledger.close();
    expect(problems.filter(({ code }) => code === "ledger/payload-altered")).toHaveLength(1);
  });

  it("says in words which field of an entry is refused, and why", () => {
    const untitled = () => startCase({ root: join(folder, "untitled"), title: " ", person: "Ana Leko" });
    expect(untitled).toThrow(/^case\.opened: title: [^{[]+$/);
  });

  it("undoes and brings back", async () => {
    const [added] = await add(file("article.txt", ARTICLE));
    const seq = added?.seq as number;
    const undone = await withCase((open) => undoEntry(open, { seq, reason: "Wrong file" }));
    expect(await withCase((open) => listSources(open).length)).toBe(0);
    await expect(withCase((open) => undoEntry(open, { seq, reason: "Again" }))).rejects.toThrow(
      "undone already",
    );
    await withCase((open) => undoEntry(open, { seq: undone.seq, reason: "Right after all" }));
    expect(await withCase((open) => listSources(open).length)).toBe(1);
  });

  it("erases a source for good and still verifies", async () => {
    const [added] = await add(file("article.txt", ARTICLE));
    await withCase((open) => acceptClaims(open, { refs: [`${added?.seq}.C1`] }));
    eraseSource(root, { source: added?.seq as number, reason: "Consent withdrawn" });
    expect(verifyCase(root).integrity).toBe("ok");
    const left = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => readFileSync(join(each.parentPath, each.name), "utf8"))
      .join("");
    expect(left).not.toContain("Norrland");
    expect(left).not.toContain(added?.intake.stored?.sha256);
  });

  it("erases the name of the file and the reasons of undoings with the source", async () => {
    const path = file("letter-of-marta-olen.txt", ARTICLE);
    const [added] = await add(path, path);
    const seq = added?.seq as number;
    const undone = await withCase((open) => undoEntry(open, { seq, reason: "Olen asked for it" }));
    await withCase((open) => undoEntry(open, { seq: undone.seq, reason: "Olen agreed again" }));
    eraseSource(root, { source: seq, reason: "Consent withdrawn" });
    expect(readFileSync(join(root, "ledger/payloads.jsonl"), "utf8")).not.toMatch(/olen/i);
    expect(verifyCase(root).integrity).toBe("ok");
  });

  it("erases what was undone, the claims on it included", async () => {
    const [added] = await add(file("article.txt", ARTICLE));
    const seq = added?.seq as number;
    const [accepted] = await withCase((open) => acceptClaims(open, { refs: [`${seq}.C1`] }));
    await withCase((open) => undoEntry(open, { seq: accepted?.seq as number, reason: "Too early" }));
    await withCase((open) => undoEntry(open, { seq, reason: "Wrong file" }));
    eraseSource(root, { source: seq, reason: "Consent withdrawn" });
    expect(verifyCase(root).integrity).toBe("ok");
    expect(readFileSync(join(root, "ledger/payloads.jsonl"), "utf8")).not.toMatch(/Harbour|article/);
    expect(() => eraseSource(root, { source: seq, reason: "Again" })).toThrow("no source");
  });

  it("leaves another source alone that says the same in other bytes", async () => {
    const utf16 = Buffer.from(`\ufeff${ARTICLE}`, "utf16le");
    const path = join(folder, "article-16.txt");
    writeFileSync(path, utf16);
    const [plain, other] = await add(file("article.txt", ARTICLE), path);
    await withCase((open) => acceptClaims(open, { refs: [`${other?.seq}.C1`] }));
    eraseSource(root, { source: plain?.seq as number, reason: "Consent withdrawn" });
    const [left] = await withCase((open) => listSources(open));
    expect(left).toMatchObject({ seq: other?.seq, extractor: "text/1", claims: 1 });
    expect(verifyCase(root).integrity).toBe("ok");
  });

  it("asks who acts once two people work on it", async () => {
    await withCase(async (open) => {
      for await (const _ of addSources(open, { paths: [file("a.txt", ARTICLE)], person: "Ivo Marek" }));
    });
    await expect(add(file("b.txt", "Another text, of another day."))).rejects.toThrow("nobody said who acts");
  });

  it("finds an original, a text and a passage that were changed", async () => {
    const [added] = await add(file("article.txt", ARTICLE));
    await withCase((open) => acceptClaims(open, { refs: [`${added?.seq}.C1`] }));
    const text = join(added?.intake.derivative?.folder ?? "", "text.txt");
    writeFileSync(text, `Nobody${readFileSync(text, "utf8")}`);
    const original = added?.intake.stored?.path ?? "";
    chmodSync(original, 0o600);
    writeFileSync(original, "another");
    const failed = verifyCase(root).checks.filter(({ verdict }) => verdict === "failed");
    expect(failed.map(({ id }) => id)).toEqual(["originals", "texts", "citations"]);
    expect(failed[0]?.message).toContain(`“article.txt” (source ${added?.seq})`);
    expect((await withCase(showHistory)).map(({ summary }) => summary)).toContain(
      "Source added: article.txt.",
    );
  });

  it("lists the other sources when the text of one is gone, and what was decided on that one", async () => {
    const [first] = await add(
      file("a.txt", ARTICLE),
      file("b.txt", "The union said that nobody was paid in May.\n"),
    );
    await withCase((open) => acceptClaims(open, { refs: [`${first?.seq}.C1`] }));
    rmSync(first?.intake.derivative?.folder ?? "", { recursive: true });
    const [gone, other] = await withCase((open) => listClaims(open));
    expect(gone?.problems.map(({ code }) => code)).toEqual(["sources/derivative-missing"]);
    expect(gone?.claims.map(({ status }) => status)).toEqual(["accepted"]);
    expect(other?.claims.length).toBeGreaterThan(0);
  });

  it("exports accepted claims as annotations that select their words, and as CSV that runs nothing", async () => {
    const [added] = await add(
      file("formula.txt", '=HYPERLINK("x") is what the board wrote, said Marta Velin.\n'),
    );
    await withCase((open) =>
      addMissedClaim(open, { source: added?.seq as number, quote: '=HYPERLINK("x")', edit: {} }),
    );
    const { state } = await withCase(refreshed);
    expect(claimsAsCsv(state, "safe")).toContain(`"'=HYPERLINK(""x"")"`);
    expect(claimsAsCsv(state, "verbatim")).toContain(`,"=HYPERLINK(""x"")"`);
    expect(JSON.stringify(claimsAsAnnotations(state))).toContain(
      `"type":"TextPositionSelector","end":15,"start":0`,
    );
  });
});
