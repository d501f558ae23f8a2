import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  declareOrigin,
  judgeProposedOrigin,
  listOrigins,
  originsOf,
  proposeOrigins,
} from "../../../src/casework/index.ts";
import { startTextCase, type TextCase } from "../../fixtures/case-of-texts.ts";

let texts: TextCase;
beforeEach(() => {
  texts = startTextCase();
});
afterEach(() => texts.throwAway());

const proposed = async (basis?: string) => {
  const { proposals } = await proposeOrigins(texts.open);
  return proposals.filter((each) => basis === undefined || each.basis === basis);
};

// Forty-odd words that nobody says twice by chance.
const STORY = [
  "Three barges left the northern basin of Rivena before dawn with their lamps covered and forty men lying under tarpaulins,",
  "while the harbour master stood on the mole with two officials of the port company and counted them aloud from a list",
  "that he later burned in a bucket behind the customs shed.",
].join(" ");

describe("citations", () => {
  it("are proposed where a text names another source of the case, root what is cited", async () => {
    const lantern = await texts.addText("lantern.txt", "A clerk watched the minister sign the contract.\n");
    const beacon = await texts.addText(
      "beacon.txt",
      "According to the Lantern, a clerk watched the minister sign.\n",
    );
    const [found, ...others] = await proposed("cites");
    expect(found).toMatchObject({
      members: [beacon, lantern].sort(),
      root: lantern,
      measure: "names “lantern”",
    });
    expect(others).toEqual([]);
  });

  it("are proposed for a hyperlink of a saved page", async () => {
    const page = (body: string, url: string) =>
      `<html><head><link rel="canonical" href="${url}"></head><body><article><p>${body}</p></article></body></html>`;
    const cited = await texts.addText(
      "a.html",
      page("The basin of Rivena was empty at noon that day.", "https://lantern.example/basin"),
    );
    const { state } = texts.open;
    const source = state.sources.get(cited)?.entry.source;
    texts.open.ledger.append({
      kind: "source.added",
      by: "agt_x",
      source: { ...source, sourceUrl: "https://lantern.example/basin" },
    } as never);
    texts.refresh();
    const citing = await texts.addText(
      "b.html",
      page(
        'It was empty, <a href="https://www.lantern.example/basin/?ref=1">as was reported</a> before.',
        "https://b.example/x",
      ),
    );
    expect(await proposed("cites")).toMatchObject([
      { root: cited, members: [cited, citing].sort(), measure: "links to lantern.example/basin" },
    ]);
  });

  it("in a circle have no root, and count once when accepted", async () => {
    await texts.addText("lantern.txt", "According to the Beacon, a clerk watched the minister sign.\n");
    await texts.addText("beacon.txt", "According to the Lantern, a clerk watched the minister sign.\n");
    const [circle, ...others] = await proposed("cites");
    expect(circle).toMatchObject({ root: "unknown", measure: "a circle of 2" });
    expect(circle?.rootWhy).toMatch(/a circle has no first/);
    expect(others).toEqual([]);
    await judgeProposedOrigin(texts.open, circle?.ref as string, "accepted", { why: "they do" });
    const { state } = texts.refresh();
    expect(originsOf(state).judged.map(({ members }) => members.length)).toEqual([2]);
  });
});

describe("shared text", () => {
  it("is proposed with its figures and its run, root the earlier", async () => {
    const first = await texts.addText(
      "lantern.txt",
      `${STORY} The Lantern asked for a comment.\n`,
      "2024-03-01",
    );
    await texts.addText("beacon.txt", `Our own reporter writes. ${STORY}\n`, "2024-03-05");
    await texts.addText(
      "gazette.txt",
      "Nothing of the sort was seen by anybody on the quay at all.\n",
      "2024-03-02",
    );
    expect(await proposed("same-text")).toMatchObject([
      {
        root: first,
        measure: expect.stringMatching(/^containment \d\.\d\d, resemblance \d\.\d\d, longest run 5\d words$/),
      },
    ]);
  });

  it("has no known root where nobody knows when it was published", async () => {
    await texts.addText("lantern.txt", STORY);
    await texts.addText("beacon.txt", `${STORY} Later.`);
    expect((await proposed("same-text"))[0]?.root).toBe("unknown");
  });
});

describe("press releases", () => {
  const release = `PRESS RELEASE\n\nThe port company says: “Our barges carried nothing but timber and rope that night.”\n`;

  it("are the root of what repeats their quotations", async () => {
    const root = await texts.addText("company.txt", release);
    await texts.addText(
      "beacon.txt",
      "The company told us that “our barges carried nothing but timber and rope that night”.\n",
    );
    await texts.addText("gazette.txt", "The company would not say what its barges carried.\n");
    expect(await proposed("press-release")).toMatchObject([
      { root, measure: expect.stringMatching(/a quotation verbatim/) },
    ]);
  });
});

describe("one speech", () => {
  it("quoted twice is one origin of what it says, and leaves the sources apart", async () => {
    const quote = "we counted forty men under the tarpaulins that night";
    const claims = [];
    for (const name of ["lantern", "beacon"]) {
      const source = await texts.addText(
        `${name}.txt`,
        `Marta Velin said: “${quote}”. The ${name} was there.\n`,
      );
      claims.push(await texts.addClaim(source, quote));
    }
    const found = await proposed("same-utterance");
    expect(found).toMatchObject([
      { members: [...claims].sort(), measure: "9 words alike", crossLanguage: false },
    ]);
    await judgeProposedOrigin(texts.open, found[0]?.ref as string, "accepted", { why: "one speech" });
    const origins = originsOf(texts.refresh().state);
    expect(origins.count(claims)).toBe(1);
  });
});

describe("across languages", () => {
  it("the same names, figures and dates in order are proposed, and marked so", async () => {
    await texts.addText(
      "lantern.txt",
      "On 3 March 2024 Marta Velin met Oleg Marin in Rivena. Velin paid 4,000 dollars. On 5 March 2024 Marin sent 17 men to Orsk. Velin took 250 dollars.\n",
    );
    await texts.addText(
      "faro.txt",
      "El 3 de marzo de 2024 Marta Velin se reunió con Oleg Marin en Rivena. Velin pagó 4.000 dólares. El 5 de marzo de 2024 Marin envió 17 hombres a Orsk. Velin recibió 250 dólares.\n",
    );
    const found = await proposed("same-text");
    expect(found).toMatchObject([{ crossLanguage: true }]);
    expect(found[0]?.measure).toMatch(/in the same order/);
  });
});

describe("one uncommon figure", () => {
  it("that two share where most have another is proposed as copied, with its rarity", async () => {
    const [proposition] = texts.record({
      noun: "proposition",
      thing: { text: "Forty men were carried.", propositionKind: "quantity", refutedBy: "a list" },
    });
    const sources: string[] = [];
    for (const [name, count] of [
      ["a", 40],
      ["b", 40],
      ["c", 40],
      ["d", 47],
      ["e", 47],
    ] as const) {
      const source = await texts.addText(
        `paper-${name}.txt`,
        `Paper ${name} writes that ${count} men were carried.\n`,
      );
      sources.push(source);
      const claim = await texts.addClaim(source, `${count} men were carried`);
      const { state, ledger } = texts.open;
      const kept = state.claims.get(claim)?.entry;
      const quantities = [
        { words: String(count), value: String(count), unit: "men", currency: null, bound: "exact" },
      ];
      const about = { ...kept?.claim.about, quantities };
      const id = `clm_${(sources.length + 100).toString(16).padStart(32, "0")}`;
      ledger.append({
        kind: "claim.stated",
        by: "agt_x",
        claim: { ...kept?.claim, id, about, proposition: proposition?.id },
        origin: kept?.origin,
        supersedes: claim,
      } as never);
      texts.refresh();
    }
    expect(await proposed("same-error")).toMatchObject([
      {
        members: sources.slice(3).sort(),
        measure: "40 per cent of sources have “47”, about 3 to 1 for copying",
      },
    ]);
  });
});

describe("a judgement of an origin", () => {
  it("goes into the ledger with its measure, and the proposal is not made again, accepted or refused", async () => {
    await texts.addText("lantern.txt", STORY, "2024-03-01");
    await texts.addText("beacon.txt", `${STORY} Later.`, "2024-03-05");
    const [found] = await proposed("same-text");
    await judgeProposedOrigin(texts.open, found?.ref as string, "refused", { why: "both print a leaflet" });
    texts.refresh();
    expect(await proposed("same-text")).toEqual([]);
    expect(listOrigins(texts.open.state)).toMatchObject([{ decision: "refused", measure: found?.measure }]);
    expect(originsOf(texts.open.state).judged).toEqual([]);
    await expect(
      judgeProposedOrigin(texts.open, found?.ref as string, "accepted", { why: "x" }),
    ).rejects.toThrow(/No shared origin .* is proposed/);
  });

  it("may be declared of members that nothing was found of, and of one that has access of its own", async () => {
    const ids = [
      await texts.addText("a.txt", "A text of one.\n"),
      await texts.addText("b.txt", "Another text.\n"),
    ];
    await declareOrigin(texts.open, ids, {
      why: "one owner",
      root: ids[0],
      rho: "0.5",
      rhoWhy: "two reporters",
    });
    texts.refresh();
    expect(listOrigins(texts.open.state)).toMatchObject([
      { basis: "declared", root: ids[0], rho: { value: "0.5" }, saidRoot: "a.txt" },
    ]);
    await expect(declareOrigin(texts.open, ids, { why: "x", rho: "0.5" })).rejects.toThrow(/has no reason/);
    await expect(declareOrigin(texts.open, ids, { why: "x", root: "99" })).rejects.toThrow(
      /no claim or source/,
    );
    await expect(declareOrigin(texts.open, [], { why: "x" })).rejects.toThrow(/no members/);
  });
});
