import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  acceptActor,
  acceptClaims,
  acceptEvent,
  acceptRelations,
  addActor,
  addEvent,
  addPayment,
  addRate,
  addSources,
  editActor,
  editEvent,
  editPayment,
  findOrderClash,
  listActors,
  listClaims,
  listEvents,
  listPayments,
  type OpenCase,
  openCase,
  proposeActors,
  proposeEvents,
  proposePayments,
  proposeRelations,
  refreshed,
  showActor,
  startCase,
  totalPayments,
} from "../../src/casework/index.ts";

const ENGLISH = `Lists

14 November 2024

On 3 March 2024, the Ministry of Labour signed an agreement with Norrland Marine. Norrland Marine paid the Ministry of Labour 1.9 million euros in May 2024. Tomas Ardel met Ivo Brandt in June 2024.
`;
const RUSSIAN = `Подписи

2 декабря 2024

Министерство труда подписало соглашение с «Норрланд Марин» в апреле 2024 года. Министр Томас Ардел заявил, что не подписывал никаких соглашений. «Норрланд Марин» заплатила министерству около 2 млн евро.
`;

let folder: string;
let open: OpenCase;
/** Numbers of accepted claims by the beginning of their words. */
let claim: (words: string) => string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "careo-world-"));
  open = startCase({ root: join(folder, "case"), title: "Who sent them?", person: "Ana Leko" });
  writeFileSync(join(folder, "a.txt"), ENGLISH);
  writeFileSync(join(folder, "b.txt"), RUSSIAN);
  const paths = [join(folder, "a.txt"), join(folder, "b.txt")];
  for await (const { intake } of addSources(open, { paths })) expect(intake.problems).toEqual([]);
  again();
  // Sentences only: whether a heading or a dateline says something is for the reading to tell.
  const sentences = (await listClaims(open)).flatMap(({ claims }) =>
    claims.filter(({ words }) => words.length > 30),
  );
  await acceptClaims(open, { refs: sentences.map(({ ref }) => ref) });
  again();
  const taken = [...open.state.claims.values()].map(({ seq, entry }) => ({
    seq,
    words: open.state.passages.get(entry.claim.passages[0] ?? "")?.entry.passage.text ?? "",
  }));
  claim = (words) => {
    const found = taken.find((each) => each.words.startsWith(words));
    if (!found) throw new Error(`no claim ${words} in ${taken.map((each) => each.words).join(" | ")}`);
    return String(found.seq);
  };
});

afterEach(() => {
  open.ledger.close();
  rmSync(folder, { recursive: true });
});

function again(): void {
  open = refreshed(open);
}

function take(name: string, said: Partial<Parameters<typeof acceptActor>[1]> = {}) {
  const accepted = acceptActor(open, { name, ...said });
  again();
  return accepted;
}

describe("actors", () => {
  it("are proposed from accepted claims, spellings of one name in two scripts together", () => {
    const [most] = proposeActors(open.state);
    expect(most?.names.map(({ name, script }) => [name, script])).toEqual([
      ["Norrland Marine", "Latn"],
      ["Норрланд Марин", "Cyrl"],
    ]);
    expect(most?.claims).toHaveLength(4);
    expect(most?.sources).toHaveLength(2);
  });

  it("are taken in by a person with a name statement for each source, and are then no longer proposed", () => {
    const { handle, names } = take("Norrland Marine", { schema: "Company", handle: "norrland" });
    expect([handle, names]).toEqual(["norrland", ["Norrland Marine", "Норрланд Марин"]]);
    const from = [...open.state.things.statement.values()].map(({ thing }) => [thing.value, thing.lang]);
    expect(from).toEqual([
      ["Norrland Marine", "en"],
      ["Норрланд Марин", "ru"],
    ]);
    expect(proposeActors(open.state).flatMap(({ names: all }) => all.map(({ name }) => name))).not.toContain(
      "Норрланд Марин",
    );
    expect(showActor(open.state, "norrland").saidOf.every(({ isSaid }) => isSaid)).toBe(true);
  });

  it("may take in one spelling alone, and another later as the same actor", () => {
    take("Norrland Marine", { only: true, handle: "norrland" });
    const [again] = proposeActors(open.state).filter(({ names }) => names[0]?.name === "Норрланд Марин");
    expect(again?.known[0]).toMatchObject({ handle: "norrland", score: 1 });
    take("Норрланд Марин", { as: "norrland" });
    expect(listActors(open.state)).toHaveLength(1);
    expect(listActors(open.state)[0]?.names.map(({ script }) => script)).toEqual(["Latn", "Cyrl"]);
  });

  it("tell what they say from what others say of them", () => {
    take("Tomas Ardel", { schema: "Person", handle: "minister" });
    const { says, saidOf } = showActor(open.state, "minister");
    expect(says.map(({ words }) => words)).toEqual(["не подписывал никаких соглашений"]);
    expect(saidOf.map(({ words }) => words)).toEqual(["Tomas Ardel met Ivo Brandt in June 2024"]);
  });

  it("refuse a name that no accepted claim holds, and an edit of nothing", () => {
    expect(() => take("Nobody Known")).toThrow(/No accepted claim names “Nobody Known”/);
    addActor(open, { label: "Port office" });
    again();
    expect(() => editActor(open, "A1", {})).toThrow(/No change to A1/);
  });
});

describe("relations", () => {
  it("are proposed where the reading found them in accepted claims, and taken in between actors", async () => {
    const paid = claim("Norrland Marine paid");
    const proposed = await proposeRelations(open);
    expect(proposed.map(({ predicate }) => predicate)).toContain("paid");
    await expect(acceptRelations(open, { claim: paid })).rejects.toThrow(/is the name of no actor/);
    take("Norrland Marine", { handle: "norrland" });
    take("Ministry of Labour", { handle: "ministry" });
    await acceptRelations(open, { claim: paid });
    again();
    const [relation] = [...open.state.things.relation.values()];
    expect(relation?.thing).toMatchObject({ schema: "UnknownLink", role: "paid" });
    expect((await proposeRelations(open)).map(({ predicate }) => predicate)).not.toContain("paid");
  });
});

describe("events", () => {
  it("take the date that a claim gives, and keep contradictory ones side by side", () => {
    acceptEvent(open, claim("On 3 March"), { handle: "signing" });
    again();
    editEvent(open, "signing", { claims: [{ claim: claim("Министерство труда") }] });
    again();
    const [signing] = listEvents(open.state);
    expect(signing?.claims.map(({ date }) => date?.value)).toEqual(["2024-03-03", "2024-04"]);
    expect(signing?.differing).toHaveLength(2);
    expect(signing?.days).toEqual({ earliest: "2024-03-03", latest: "2024-04-30", from: "claims" });
    expect(signing?.origins).toBe(2);
    expect(proposeEvents(open.state).map(({ dates }) => dates[0]?.value)).toEqual(["2024-05", "2024-06"]);
  });

  it("stand in order of time, the undated ones behind", () => {
    addEvent(open, { label: "Later", date: { value: "2024-06", basis: "stated" } });
    addEvent(refreshed(open), { label: "No date" });
    addEvent(refreshed(open), { label: "Before May", date: { value: "../2024-04", basis: "inferred" } });
    again();
    expect(listEvents(open.state).map(({ label }) => label)).toEqual(["Before May", "Later", "No date"]);
  });

  it("find orders that claims state and that cannot all hold", () => {
    const on = claim("On 3 March");
    addEvent(open, { label: "Signing" });
    addEvent(refreshed(open), { label: "Meeting" });
    again();
    editEvent(open, "V2", { order: [{ relation: "before", event: "V1", claim: on }] });
    again();
    expect(findOrderClash(open.state)).toBeUndefined();
    editEvent(open, "V1", { order: [{ relation: "before", event: "V2", atLeastDays: 3, claim: on }] });
    again();
    expect(findOrderClash(open.state)).toMatchObject({ days: 4 });
  });

  it("refuse a date that is none, and then enter nothing", () => {
    const before = open.ledger.size;
    expect(() => addEvent(open, { label: "x", date: { value: "May 2024", basis: "stated" } })).toThrow(
      /"May 2024" is not a date/,
    );
    expect(open.ledger.size).toBe(before);
  });
});

describe("payments", () => {
  const pay = (said: Partial<Parameters<typeof addPayment>[1]>) => {
    const claims = [claim("Norrland Marine paid")];
    const added = addPayment(open, { paymentKind: "paid", currency: "EUR", claims, ...said });
    again();
    return added.handle;
  };

  it("reported by several claims count once", () => {
    const handle = pay({ amount: "1900000" });
    editPayment(open, handle, { claims: [claim("«Норрланд Марин»")] });
    again();
    const [payment] = listPayments(open.state);
    expect([payment?.claims.length, payment?.origins]).toEqual([2, 2]);
    expect(totalPayments(listPayments(open.state)).all).toMatchObject([
      { sum: "1900000", payments: [handle] },
    ]);
    expect(proposePayments(open.state)).toEqual([]);
  });

  it("show the sums of their claims beside the amount, and mark those that contradict it", () => {
    const sums = (amount: string, bound: "exact" | "about") => {
      const handle = pay({
        amount,
        bound,
        claims: [claim("Norrland Marine paid"), claim("«Норрланд Марин»")],
      });
      const payment = listPayments(open.state).find((each) => each.handle === handle);
      return payment?.claims.map(({ sums: all }) =>
        all.map(({ value, contradicts }) => [value, contradicts]),
      );
    };
    expect(sums("1900000", "exact")).toEqual([[["1900000", false]], [["2000000", false]]]);
    expect(sums("3000000", "about")).toEqual([[["1900000", true]], [["2000000", true]]]);
  });

  it("are added exactly, by kind and currency, unknown amounts counted apart", () => {
    for (const amount of ["0.1", "0.2", "123456789012345678.01"]) pay({ amount });
    pay({ amount: "5", bound: "about" });
    pay({});
    pay({ amount: "7", paymentKind: "promised" });
    pay({ amount: "9", currency: "USD" });
    const { all } = totalPayments(listPayments(open.state));
    expect(all.map(({ paymentKind, currency, sum }) => [paymentKind, currency, sum])).toEqual([
      ["paid", "EUR", "123456789012345683.31"],
      ["paid", "USD", "9"],
      ["promised", "EUR", "7"],
    ]);
    expect(all[0]).toMatchObject({ unknown: ["M5"], bounds: { about: 1 } });
  });

  it("are converted only by rates that were supplied, the nearest in time", () => {
    pay({ amount: "10", date: { value: "2024-05-03", basis: "stated" } });
    pay({ amount: "10" });
    const to = (rates: Parameters<typeof totalPayments>[1]) =>
      totalPayments(listPayments(open.state), rates).all[0]?.converted;
    expect(to({ to: "USD", rates: [] })).toMatchObject({ sum: undefined, notConverted: ["M1", "M2"] });
    for (const [rate, date] of [
      ["1.1", "2024-05-01"],
      ["1.2", "2024-07-01"],
    ] as const) {
      addRate(open, { from: "EUR", to: "USD", rate, date, source: "Central bank" });
      again();
    }
    const rates = [...open.state.things.rate.values()].map(({ thing }) => thing);
    expect(to({ to: "USD", rates })).toMatchObject({
      sum: "11",
      rates: [{ rate: "1.1", payments: ["M1"] }],
      notConverted: ["M2"],
    });
  });

  it("refuse what is no amount, no currency, or reported by nobody", () => {
    expect(() => pay({ amount: "1,9 million" })).toThrow(/"1,9 million" is not an amount/);
    expect(() => pay({ currency: "euro" })).toThrow(/"euro" is not a currency/);
    expect(() => pay({ claims: [] })).toThrow(/No claim reports it/);
    expect(() => addRate(open, { from: "EUR", to: "USD", rate: "0", date: "2024", source: "x" })).toThrow(
      /"0" is not a rate/,
    );
  });
});

it("survives reopening", () => {
  take("Norrland Marine", { handle: "norrland" });
  open.ledger.close();
  open = openCase(open.root, "write");
  expect(showActor(open.state, "norrland").names).toHaveLength(2);
});
