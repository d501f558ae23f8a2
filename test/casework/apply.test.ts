import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyCaseFile, findTensions, handleOf, openCase, verifyCase } from "../../src/casework/index.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-apply-"));
  mkdirSync(join(folder, "sources"));
  write(
    "sources/statement.txt",
    "Statement of the Ministry of the Sea.\n\nThe ministry signed no contract with Puerto Alto.\n",
  );
  write("sources/article.txt", "The Coast Daily.\n\nA former clerk said that he had seen the contract.\n");
  write("list.csv", "id,name\n1,Ана Леко\n2,Борис Тане\n");
});

afterEach(() => rmSync(folder, { recursive: true }));

const CASE = `careo: case/1
case: { title: Who sent the men?, by: Ana Leko }
sources:
  statement: { file: sources/statement.txt, kind: statement, publisher: Ministry of the Sea, published: 2021-04-02 }
  article: { file: sources/article.txt, kind: article }
tables:
  people: { file: list.csv, map: { name: name }, key: id }
actors:
  ministry: { label: Ministry of the Sea, schema: PublicBody }
claims:
  c-denial:
    source: statement
    quote: The ministry signed no contract with Puerto Alto.
    polarity: denies
    by: [ { who: named, actor: ministry } ]
    quantities: [ { words: "1.50 of them", value: 1.50, unit: contracts, population: signed } ]
  c-seen: { source: article, quote: he had seen the contract, basis: saw }
propositions:
  P1: { text: The ministry signed a contract., kind: responsibility, refuted-by: an archive without one }
links:
  - { from: c-denial, to: P1, kind: rebuts, why: it denies it }
matches:
  k1: { left: { table: people, row: "1" }, right: { table: people, row: "2" }, judgement: not-same, reason: other names }
groups:
  g: { question: Who sent them?, exclusive: true, exhaustive: true }
hypotheses:
  H1: { group: g, text: The ministry., kind: primary }
evidence:
  E1: { summary: A clerk says he saw it., kind: direct, claims: [c-seen], matches: [k1] }
ratings:
  - { of: E1, hypothesis: H1, by: Boris Tane, why: fits, likelihood: { fact: 0.9, hit: 0.60, false-report: 0.1 } }
`;

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

async function apply(text: string, name = "case.yaml") {
  write(name, text);
  return applyCaseFile({ file: join(folder, name), root: join(folder, "case") });
}

function open() {
  const opened = openCase(join(folder, "case"), "read");
  opened.ledger.close();
  return opened;
}

describe("a case file", () => {
  it("fills a case that it starts, tied to exact words, and the case verifies", async () => {
    const { problems, written } = await apply(CASE);
    expect([problems, written]).toEqual([[], true]);
    const { state } = open();
    const claim = [...state.claims.values()].find(({ entry }) => entry.claim.polarity === "denies")?.entry
      .claim;
    expect(state.passages.get(claim?.passages[0] ?? "")?.entry.passage.text).toBe(
      "The ministry signed no contract with Puerto Alto.",
    );
    expect(handleOf(state, claim?.id as string)).toBe("c-denial");
    expect(verifyCase(join(folder, "case")).integrity).toBe("ok");
  });

  it("keeps figures as they are written, and names the rater who is not the one who applies it", async () => {
    await apply(CASE);
    const { state } = open();
    const [rating] = [...state.things.assessment.values()];
    expect(rating?.thing.cell?.likelihood).toMatchObject({ given: "report", hit: { value: "0.60" } });
    expect(state.agents.get(rating?.thing.rater as string)?.name).toBe("Boris Tane");
    const [quantity] = [...state.claims.values()].flatMap(({ entry }) => entry.claim.about.quantities);
    expect(quantity).toMatchObject({ value: "1.50", population: "signed" });
  });

  it("changes nothing when it is applied twice", async () => {
    await apply(CASE);
    const { size } = open().ledger;
    const { counts } = await apply(CASE);
    expect(open().ledger.size).toBe(size);
    expect(Object.values(counts).flatMap(({ entered, changed }) => [entered, changed])).toEqual(
      Object.values(counts).flatMap(() => [0, 0]),
    );
  });

  it("enters what was changed as later entries, and leaves alone what it no longer mentions", async () => {
    await apply(CASE);
    const { counts } = await apply(
      CASE.replace("kind: responsibility", "kind: existence")
        .replace("basis: saw", "basis: was-told")
        .replace("published: 2021-04-02", "published: 2021-04-03")
        .replace(/links:[\s\S]*?matches:/, "matches:"),
    );
    expect(counts).toMatchObject({
      propositions: { changed: 1 },
      claims: { changed: 1, "as it was": 1 },
      sources: { changed: 1, "as it was": 1 },
    });
    const { state } = open();
    expect(state.things.link.size).toBe(1);
    expect(state.superseded.size).toBe(1);
    expect([...state.sources.values()].map(({ entry }) => entry.source.publishedAt?.value)).toContain(
      "2021-04-03",
    );
  });

  it("may be Markdown with the same in yaml blocks, and its lines keep their numbers", async () => {
    const [head, tail] = CASE.split("propositions:") as [string, string];
    const markdown = `# The case\n\n\`\`\`yaml\n${head}\`\`\`\n\nWhat is disputed:\n\n\`\`\`yaml\npropositions:${tail}\`\`\`\n`;
    expect((await apply(markdown, "case.md")).problems).toEqual([]);
    const { problems } = await apply(markdown.replace("kind: rebuts", "kind: rebut"), "case.md");
    const line = markdown.split("\n").findIndex((each) => each.includes("kind: rebuts")) + 1;
    expect(problems.map(({ where }) => where?.split(":").slice(0, 2).join(":"))).toEqual([`case.md:${line}`]);
  });
});

describe("a case file with something wrong", () => {
  const wrong = async (change: (text: string) => string) => {
    const { problems, written } = await apply(change(CASE));
    expect(written).toBe(false);
    return problems.map(({ where, message }) => `${where} ${message}`);
  };

  it.each([
    [
      "a name of nothing",
      (text: string) => text.replace("to: P1", "to: P7"),
      /case.yaml:21:\d+ links.0.to: The case has no proposition or claim or link "P7"/,
    ],
    [
      "a name of something else",
      (text: string) => text.replace("holder", "holder").replace("claims: [c-seen]", "claims: [P1]"),
      /"P1" is a proposition of this file, and a claim is asked for/,
    ],
    [
      "a word that is none of the list",
      (text: string) => text.replace("polarity: denies", "polarity: deny"),
      /case.yaml:14:\d+ claims.c-denial.polarity: "deny" is none of affirms, denies, unclear/,
    ],
    [
      "a field that is not known",
      (text: string) => text.replace("basis: saw", "bases: saw"),
      /claims.c-seen.bases: "bases" is not known here; there are source, quote/,
    ],
    [
      "words that are not in the source",
      (text: string) => text.replace("quote: he had seen", "quote: she had seen"),
      /claims.c-seen.quote: Source article does not hold exactly these words/,
    ],
    [
      "a file that is not there",
      (text: string) => text.replace("sources/article.txt", "sources/gone.txt"),
      /sources.article.file: there is no file /,
    ],
    [
      "a column that is not there",
      (text: string) => text.replace("map: { name: name }", "map: { nome: name }"),
      /tables.people: .*nome/,
    ],
    [
      "a row that is not there",
      (text: string) => text.replace('row: "2"', 'row: "9"'),
      /matches.k1.right.row: list.csv has no row "9"/,
    ],
    [
      "a share above one",
      (text: string) => text.replace("fact: 0.9", "fact: 1.9"),
      /ratings.0.likelihood.fact: "1.9" is not a number from 0 to 1/,
    ],
    [
      "one name for two things",
      (text: string) => text.replace("evidence:\n  E1", "evidence:\n  P1"),
      /"P1" is the name of something else in this file/,
    ],
    ["a line that is not YAML", (text: string) => text.replace("actors:", "actors: ["), /case.yaml:\d+:\d+ /],
    [
      "no format",
      (text: string) => text.replace("careo: case/1\n", ""),
      /begin it with the line "careo: case\/1"/,
    ],
    [
      "priors that do not sum",
      (text: string) =>
        text.replace(
          "kind: primary }",
          "kind: primary, prior: { value: 0.6, low: 0.5, high: 0.7, basis: a guess } }",
        ),
      /hypotheses.H1: the priors of g sum to 0.6, not to 1/,
    ],
    [
      "sources in a circle",
      (text: string) =>
        text
          .replace("kind: article }", "kind: article, copy-of: statement }")
          .replace("published: 2021-04-02 }", "published: 2021-04-02, copy-of: article }"),
      /sources.statement: these come from one another in a circle: statement → article → statement/,
    ],
    [
      "links in a circle",
      (text: string) =>
        text.replace(
          "links:\n",
          "links:\n  - { from: c-seen, to: c-denial, kind: undercuts, why: x }\n  - { from: c-denial, to: c-seen, kind: undercuts, why: y }\n",
        ),
      /links.0: something would come to bear on itself: c-seen → c-denial → c-seen/,
    ],
    [
      "links on links in a circle",
      (text: string) =>
        text.replace(
          "links:\n",
          "links:\n  - { id: L1, from: c-seen, to: L2, kind: undercuts, why: x }\n  - { id: L2, from: c-seen, to: L1, kind: undercuts, why: y }\n",
        ),
      /links.0: something would come to bear on itself: L1 → L2 → L1/,
    ],
    [
      "two ratings of one rater on one item",
      (text: string) =>
        `${text}  - { of: E1, hypothesis: H1, by: Boris Tane, why: does not fit, consistency: II }\n`,
      /ratings.1: the file speaks of the same thing in ratings.0; make one line of the two/,
    ],
    [
      "one name twice in a section",
      (text: string) => text.replace("evidence:\n", "evidence:\n  E1: { summary: Another., kind: direct }\n"),
      /E1 stands here a second time/,
    ],
    ["a section that is not known", (text: string) => `${text}claim: {}\n`, /there is no section "claim"/],
  ])("says where, and enters nothing: %s", async (_, change, said) => {
    expect((await wrong(change)).join("\n")).toMatch(said);
    expect(() => open()).toThrow(/There is no careo.json/);
  });

  it("says all that is wrong at once, from the top", async () => {
    const said = await wrong((text) =>
      text
        .replace("kind: article", "kind: gossip")
        .replace("to: P1", "to: P7")
        .replace("kind: direct", "kind: sure"),
    );
    expect(said.map((each) => each.split(" ")[1])).toEqual([
      "sources.article.kind:",
      "links.0.to:",
      "evidence.E1.kind:",
    ]);
  });

  it("leaves out a finding that the record does not bear, and says why", async () => {
    const finding =
      "findings:\n  F1: { about: P1, verdict: It signed., confidence: { level: high, why: sure }, supports: [c-seen] }\n";
    const { problems, written, counts } = await apply(CASE + finding);
    expect(written).toBe(true);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/findings.F1: Confidence cannot be high; low at most: one origin bears on it/),
    ]);
    expect(counts["findings"]).toBeUndefined();
    const second = await apply(CASE + finding.replace("level: high", "level: low"));
    expect([second.problems, second.counts["findings"]]).toEqual([
      [],
      { entered: 1, changed: 0, "as it was": 0 },
    ]);
    expect(
      (await apply(CASE + finding.replace("level: high", "level: low"))).counts["findings"],
    ).toMatchObject({ "as it was": 1 });
  });

  it("keeps what is said of a tension that the case has, and tells of one that it has not", async () => {
    const both = CASE.replace(
      "  - { from: c-denial",
      "  - { from: c-seen, to: P1, kind: supports, why: he saw it }\n  - { from: c-denial",
    )
      .replace("polarity: denies", "polarity: denies\n    certainty: CT-")
      .replace("basis: saw }", "basis: saw, polarity: affirms, certainty: CT+ }");
    const said = (rule: string) =>
      `tensions: [ { rule: ${rule}, between: [c-seen, c-denial], status: explained, why: two texts } ]\n`;
    const first = await apply(both + said("negation"));
    expect([first.problems, first.counts["tensions"]]).toEqual([
      [],
      { entered: 1, changed: 0, "as it was": 0 },
    ]);
    expect(findTensions(open().state).map(({ status, why }) => [status, why])).toEqual([
      ["explained", "two texts"],
    ]);
    expect((await apply(both + said("negation"))).counts["tensions"]).toMatchObject({ "as it was": 1 });
    const { problems } = await apply(both + said("dates"));
    expect(problems.map(({ message }) => message)).toEqual([
      "tensions.0: no tension is found of dates between c-seen, c-denial.",
    ]);
  });

  it("refuses another file under the name of a source that is kept", async () => {
    await apply(CASE);
    const { size } = open().ledger;
    write("sources/article.txt", "Another text.\n\nhe had seen the contract\n");
    const { problems } = await apply(CASE);
    expect(problems.map(({ message }) => message)).toEqual([
      "sources.article.file: the case holds other bytes under this name. Give the new version a name of its own.",
    ]);
    expect(open().ledger.size).toBe(size);
  });

  it("is refused with the line where it is not UTF-8, whatever the letters might be", async () => {
    const bytes = Buffer.concat([
      Buffer.from("careo: case/1\ncase: { title: "),
      Buffer.from([0xcf, 0xf0, 0xe8]),
      Buffer.from(", by: Ana Leko }\n"),
    ]);
    writeFileSync(join(folder, "case.yaml"), bytes);
    const input = { file: join(folder, "case.yaml"), root: join(folder, "case") };
    const { problems, written } = await applyCaseFile(input);
    expect([written, problems.map(({ where }) => where)]).toEqual([false, ["case.yaml:2:1"]]);
    expect(problems[0]?.message).toMatch(/not UTF-8/);
    expect(() => open()).toThrow(/There is no careo.json/);
  });

  it("does not unfold a file that is built like a bomb", async () => {
    const bomb = ["a: &a [x,x,x,x,x,x,x,x,x,x]"];
    for (let at = 0; at < 8; at++) {
      const [here, next] = [String.fromCharCode(97 + at), String.fromCharCode(98 + at)];
      bomb.push(`${next}: &${next} [${Array.from({ length: 10 }, () => `*${here}`).join(",")}]`);
    }
    expect((await wrong(() => bomb.join("\n"))).join()).toMatch(/cannot be unfolded/);
  });
});
