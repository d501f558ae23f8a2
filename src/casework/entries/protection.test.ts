import { describe, expect, it } from "vitest";
import { NOUNS } from "./entities.ts";
import { PROTECTION_ENTRY_KINDS } from "./protection.ts";
import { PUBLICATION_ENTRY_KINDS } from "./publication.ts";

const ID = (prefix: string) => `${prefix}_${"1".repeat(32)}`;
const ENVELOPE = { at: "2024-05-01T00:00:00Z", by: ID("agt") };
const check = (kind: string, value: object) =>
  (
    ({ ...PROTECTION_ENTRY_KINDS, ...PUBLICATION_ENTRY_KINDS })[kind] as {
      safeParse: (value: unknown) => { success: boolean };
    }
  ).safeParse({ kind, ...ENVELOPE, ...value }).success;

const redaction = {
  id: ID("red"),
  target: { source: ID("src"), exact: "Peña Honda" },
  method: "remove",
  reasonCode: "safety",
  decidedBy: [ID("agt")],
};

describe("entries about people and publications", () => {
  it("are each of one kind, private or publishable, and every one holds a thing with a name", () => {
    const kinds = new Set(Object.values(NOUNS).map(({ kind }) => kind));
    for (const kind of [...Object.keys(PROTECTION_ENTRY_KINDS), ...Object.keys(PUBLICATION_ENTRY_KINDS)])
      expect(kinds).toContain(kind);
    const both = Object.keys(PROTECTION_ENTRY_KINDS).filter((kind) =>
      Object.hasOwn(PUBLICATION_ENTRY_KINDS, kind),
    );
    expect(both).toEqual([]);
  });

  it("refuse a redaction that does not say what stands there, or whose pseudonym", () => {
    expect(check("redaction.decided", { redaction })).toBe(true);
    expect(check("redaction.decided", { redaction: { ...redaction, method: "generalise" } })).toBe(false);
    expect(check("redaction.decided", { redaction: { ...redaction, method: "pseudonym" } })).toBe(false);
    expect(check("redaction.decided", { redaction: { ...redaction, instead: "a town" } })).toBe(false);
  });

  it("refuse a risk decision that nobody made, and a field they do not know", () => {
    const risk = {
      id: ID("rsk"),
      about: ID("act"),
      roles: [],
      threats: [],
      publish: "code",
      fields: [],
      decidedBy: [ID("agt")],
    };
    expect(check("risk.decided", { risk })).toBe(true);
    expect(check("risk.decided", { risk: { ...risk, decidedBy: [] } })).toBe(false);
    expect(check("risk.decided", { risk: { ...risk, note: "x" } })).toBe(false);
    expect(check("risk.decided", { risk: { ...risk, publish: "all" } })).toBe(false);
  });

  it("refuse an approval without a digest", () => {
    const approval = { id: ID("apr"), publication: ID("pub"), version: 1, digest: "0".repeat(64) };
    expect(check("publication.approved", { approval })).toBe(true);
    expect(check("publication.approved", { approval: { ...approval, digest: "all of it" } })).toBe(false);
  });
});
