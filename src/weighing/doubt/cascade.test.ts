import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDoubt, type Resting } from "./cascade.ts";

const rests = (id: string, ...on: string[]): Resting => ({ id, on: on.map((each) => ({ id: each })) });
const withdrawn = (id: string): Resting => ({ id, on: [], withdrawn: true });

describe("the cascade of doubt", () => {
  it("marks nothing while everything stands", () => {
    expect(findDoubt([rests("capture"), rests("passage", "capture"), rests("claim", "passage")])).toEqual([]);
  });

  it("leaves without support what rested on one source, and weakens what has another", () => {
    const found = findDoubt([
      withdrawn("capture"),
      rests("other"),
      rests("claim", "capture"),
      rests("event", "claim", "other"),
      { ...rests("finding", "event"), judgement: true },
    ]);
    expect(found).toEqual([
      { id: "capture", status: "withdrawn", through: [] },
      { id: "claim", status: "unsupported", through: ["capture"] },
      { id: "event", status: "weakened", through: ["claim"] },
      { id: "finding", status: "stale", through: ["event"] },
    ]);
  });

  it("leaves without support what lost a part it cannot do without", () => {
    const claim = { id: "claim", on: [{ id: "original" }, { id: "translation", required: true }] };
    const found = findDoubt([rests("original"), withdrawn("translation"), claim]);
    expect(found.at(-1)).toEqual({ id: "claim", status: "unsupported", through: ["translation"] });
  });

  it("ends on circles", () => {
    const found = findDoubt([withdrawn("x"), rests("a", "b", "x"), rests("b", "a")]);
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      ["x", "withdrawn"],
      ["a", "weakened"],
      ["b", "weakened"],
    ]);
  });

  it("says what is wrong with a support that is not there", () => {
    expect(() => findDoubt([rests("claim", "lost")])).toThrow("claim rests on lost, which is not there");
  });

  it("goes when its cause goes, and never improves by a further retraction", () => {
    const graphs = fc.array(fc.tuple(fc.array(fc.nat(30), { maxLength: 3 }), fc.boolean()), {
      minLength: 1,
      maxLength: 25,
    });
    const order = ["sound", "weakened", "stale", "unsupported", "withdrawn"];
    fc.assert(
      fc.property(graphs, fc.nat(30), (graph, also) => {
        const resting = graph.map(
          ([on, bad], at): Resting => ({
            ...rests(`n${at}`, ...new Set(on.map((each) => `n${each % graph.length}`))),
            withdrawn: bad,
          }),
        );
        const sound = resting.map((each) => ({ ...each, withdrawn: false }));
        expect(findDoubt(sound)).toEqual([]);
        const more = resting.map((each, at) =>
          at === also % graph.length ? { ...each, withdrawn: true } : each,
        );
        const before = new Map(findDoubt(resting).map(({ id, status }) => [id, status as string]));
        const after = new Map(findDoubt(more).map(({ id, status }) => [id, status as string]));
        for (const { id } of resting)
          expect(order.indexOf(after.get(id) ?? "sound")).toBeGreaterThanOrEqual(
            order.indexOf(before.get(id) ?? "sound"),
          );
      }),
    );
  });
});
