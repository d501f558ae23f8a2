import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type StoryCase, storyCase } from "../fixtures/story-case.ts";

let story: StoryCase;
beforeAll(() => {
  story = storyCase();
  story.claim(story.source("Daily Sea"), "It happened.");
  story.open.ledger.close();
});
afterAll(() => story.close());

async function careo(...argv: string[]) {
  let [out, err] = ["", ""];
  const terminal = { interactive: false, colour: false, columns: 80 };
  const code = await run(argv, {
    ...terminal,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err, json: () => JSON.parse(out) };
}

describe("the verbs of a story", () => {
  it("print one object each with its schema", async () => {
    const proposition = ["--text", "It happened.", "--kind", "existence", "--refuted-by", "records"];
    const added = await careo("propositions", "add", story.root, ...proposition, "--id", "P1", "--json");
    expect(added.json()).toMatchObject({ schema: "careo.proposition/1", handle: "P1" });
    const claim = String([...story.refresh().claims.values()][0]?.seq);
    const linked = await careo("link", "add", story.root, claim, "supports", "P1", "--why", "It says so");
    expect(linked).toMatchObject({ code: 0, out: expect.stringMatching(/^L1 made \(entry \d+\)\.\n$/) });
    const schemas = {
      propositions: "careo.propositions/1",
      link: "careo.links/1",
      narratives: "careo.narratives/1",
      tensions: "careo.tensions/1",
      searches: "careo.searches/1",
      replies: "careo.replies/1",
    };
    for (const [verb, schema] of Object.entries(schemas))
      expect((await careo(verb, "list", story.root, "--json")).json()).toMatchObject({ schema });
    expect((await careo("doubt", story.root, "--json")).json()).toMatchObject({
      schema: "careo.doubt/1",
      doubted: [],
    });
  });

  it("refuse an unknown action and an argument too many as wrong usage", async () => {
    expect(await careo("link", "cut", story.root)).toMatchObject({
      code: 2,
      err: expect.stringContaining("nothing that careo link does"),
    });
    expect((await careo("propositions", "list", story.root, "P1")).code).toBe(2);
    expect((await careo("narratives", "add", story.root, "--claim", "9")).code).toBe(2);
  });

  it("keep every line within the terminal", async () => {
    for (const argv of [["propositions", "show"], ["link", "list"], ["doubt"]]) {
      const { out } = await careo(...argv, story.root);
      expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    }
  });

  it("mark what falls with a retraction, and say how to see it", async () => {
    const source = String([...story.refresh().sources.values()][0]?.seq);
    const supposed = await careo("doubt", story.root, "--without", source);
    expect(supposed.out).toMatch(
      /^WHAT IF source \d+ Daily Sea\n[\s\S]*unsupported {2}claim[\s\S]*Nothing was written\.\n$/,
    );
    const done = await careo("retract", story.root, source, "--reason", "forged");
    expect(done.out).toMatch(/^source \d+ retracted \(withdrawn, entry \d+\)\. Nothing was removed\.\n$/);
    expect((await careo("retract", story.root, source, "--reason", "again")).code).toBe(1);
  });
});
