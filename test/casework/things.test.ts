import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { NewThing, OpenCase } from "../../src/casework/index.ts";
import {
  openCase,
  recordThings,
  refreshed,
  resolveHandle,
  showHistory,
  startCase,
  undoEntry,
} from "../../src/casework/index.ts";

let folder: string;
let open: OpenCase;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-things-"));
  open = startCase({ root: join(folder, "case"), title: "Who sent them?", person: "Ana Leko" });
});

afterEach(() => {
  open.ledger.close();
  rmSync(folder, { recursive: true });
});

const denial: NewThing<"proposition"> = {
  noun: "proposition",
  thing: {
    text: "No ministry signed anything.",
    propositionKind: "responsibility",
    refutedBy: "a signed contract",
  },
};

function record(...things: NewThing[]) {
  const recorded = recordThings(open, things, {});
  open = refreshed(open);
  return recorded;
}

describe("things of a case", () => {
  it("are called by a letter and a number unless somebody names them", () => {
    const [first, second] = record(denial, { ...denial, handle: "no-contract" });
    expect([first?.handle, second?.handle]).toEqual(["P1", "no-contract"]);
    expect(resolveHandle(open.state, "no-contract", ["proposition"])).toBe(second?.id);
  });

  it("are changed by a later entry, which can be undone", () => {
    const [made] = record(denial);
    const id = made?.id as string;
    const text = "No ministry signed a contract.";
    const [changed] = record({ ...denial, thing: { ...denial.thing, id, text }, reason: "narrower" });
    expect(open.state.things.proposition.get(id)?.thing.text).toBe(text);
    undoEntry(open, { seq: changed?.seq as number, reason: "too narrow" });
    open = refreshed(open);
    expect(open.state.things.proposition.get(id)?.thing.text).toBe("No ministry signed anything.");
  });

  it("are not entered again when nothing changed", () => {
    const [made] = record({ ...denial, handle: "P1" });
    const before = open.ledger.size;
    const [again] = record({ ...denial, handle: "P1", thing: { ...denial.thing, id: made?.id as string } });
    expect(again).toEqual({ id: made?.id, handle: "P1", seq: undefined });
    expect(open.ledger.size).toBe(before);
  });

  it("refuse a reference to nothing, and then enter nothing at all", () => {
    const before = open.ledger.size;
    const nobody = `act_${"0".repeat(32)}`;
    const story: NewThing<"narrative"> = {
      noun: "narrative",
      thing: { holder: nobody, title: "The ring", propositions: [], versions: [] },
    };
    expect(() => recordThings(open, [denial, story], {})).toThrow(
      /narrative, holder: nothing in the case is act_0/,
    );
    expect(open.ledger.size).toBe(before);
  });

  it("may refer to one another within one batch", () => {
    const holder = `act_${"1".repeat(32)}`;
    const [actor] = record(
      {
        noun: "actor",
        thing: { id: holder, schema: "PublicBody", label: "Ministry of the Sea", protected: false },
      },
      { noun: "narrative", thing: { holder, title: "The ring", propositions: [], versions: [] } },
    );
    expect(open.state.things.narrative.size).toBe(1);
    expect(actor?.handle).toBe("A1");
  });

  it("say who else has a name, and what a name is of", () => {
    record({ ...denial, handle: "P1" });
    expect(() => record({ ...denial, handle: "P1" })).toThrow(/Something else in the case is called P1/);
    expect(() => resolveHandle(open.state, "P1", ["hypothesis"])).toThrow(
      /"P1" is a proposition, not a hypothesis/,
    );
    expect(() => resolveHandle(open.state, "P9", ["proposition"])).toThrow(
      /The case has no proposition "P9"/,
    );
  });

  it("stand in the history as sentences, and survive reopening", () => {
    record(denial);
    expect(
      showHistory(open)
        .map(({ summary }) => summary)
        .slice(-2),
    ).toEqual(["Proposition entered: No ministry signed anything. (responsibility)", "Called P1."]);
    open.ledger.close();
    open = openCase(open.root, "write");
    expect([...open.state.things.proposition.values()].map(({ thing }) => thing.text)).toEqual([
      denial.thing.text,
    ]);
  });
});
