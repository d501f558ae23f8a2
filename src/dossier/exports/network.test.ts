import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../test/fixtures/published/sample-case.ts";
import { escapeXml, networkOf } from "./network.ts";

const xml = networkOf(sampleCase);
const ids = (name: string, text = xml) =>
  [...text.matchAll(new RegExp(`<${name} id="([^"]+)"`, "g"))].map(([, id]) => id);

describe("the network", () => {
  it("has actors and events as nodes; relations, payments with two ends and taking part as edges", () => {
    expect(ids("node")).toEqual(["A0001", "A0002", "A0003", "A0004", "A0005", "V0001", "V0002"]);
    expect(ids("edge")).toEqual(["R0001", "R0002", "M0001", "V0001:1", "V0002:1", "V0002:2"]);
  });

  it("says what is owed as owed, and about how much", () => {
    const edge = xml.slice(xml.indexOf('<edge id="M0001"'), xml.indexOf('<edge id="V0001:1"'));
    for (const [name, value] of [
      ["schema", "owed"],
      ["amount", "4250.50"],
      ["bound", "about"],
      ["currency", "MVD"],
      ["date", "2031-03"],
    ])
      expect(edge).toContain(`<attvalue for="${name}" value="${value}"/>`);
  });

  it("says where a direction means nothing", () => {
    const edge = xml.slice(xml.indexOf('<edge id="R0002"'), xml.indexOf('<edge id="M0001"'));
    expect(edge).toContain('<attvalue for="directed" value="false"/>');
    expect(xml).not.toContain("undirected");
  });

  it("keeps an end that is not shown, and says so", () => {
    const fewer = { ...sampleCase, actors: sampleCase.actors.filter(({ id }) => id !== "A0003") };
    const text = networkOf(fewer);
    expect(ids("node", text)).toContain("A0003");
    expect(text).toContain('<node id="A0003" label="withheld">');
  });

  it("escapes what would end an attribute, and what XML cannot hold", () => {
    expect(escapeXml('a"<b>&\n\u0001\ud800')).toBe("a&quot;&lt;b&gt;&amp;&#10;\ufffd\ufffd");
    expect(escapeXml("Ольга 🧭")).toBe("Ольга 🧭");
  });
});
