import { describe, expect, it } from "vitest";
import type { Block } from "../../sources/index.ts";
import { readDocument } from "./read-document.ts";

function speakersOf(turns: readonly (readonly [speaker: string | undefined, text: string])[]): string[] {
  let text = "";
  const blocks = turns.map(([speaker, words]): Block => {
    const start = text.length;
    text += `${words}\n\n`;
    const place = speaker === undefined ? {} : { place: { speaker } };
    return { type: "body", start, end: start + words.length, main: true, ...place };
  });
  const hashes = { sha256: "0".repeat(64), textSha256: "0".repeat(64) };
  const audit = readDocument({
    ...hashes,
    text,
    extractor: "transcript/2",
    blocks,
    published: null,
    version: "0",
  });
  return audit.claims.map(
    (claim) => `${claim.speakerChain.map((link) => link.text ?? link.who).join(" > ")}: ${claim.text}`,
  );
}

describe("a transcript", () => {
  it("is spoken by whom the file names, turn by turn and to the end of each", () => {
    expect(
      speakersOf([
        ["Ana Leko", "Ana Leko: The ministry paid us in May 2023. The lists were drawn up in June."],
        ["quay 2", "quay 2: The ship left on 3 June."],
        [undefined, "The doors were locked."],
      ]),
    ).toEqual([
      "author > Ana Leko: The ministry paid us in May 2023",
      "author > Ana Leko: The lists were drawn up in June",
      "author > quay 2: The ship left on 3 June",
      "author: The doors were locked",
    ]);
  });

  it("keeps what a speaker says that others said", () => {
    expect(speakersOf([["Petar Sanko", "Petar Sanko: The mayor said that the boxes had left."]])).toContain(
      "author > Petar Sanko > The mayor: the boxes had left",
    );
  });
});
