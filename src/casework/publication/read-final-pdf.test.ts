import { describe, expect, it } from "vitest";
import { buildPdf } from "../../../test/fixtures/build-pdf.ts";
import { scanForLeaks } from "../../dossier/index.ts";
import { readFinalPdf } from "./read-final-pdf.ts";

const OTILIA = [{ owner: "act", words: [{ spellings: ["Brancaleón"], alone: true }] }];

describe("a PDF that is to go out", () => {
  it("is read as readers of PDF read it: its bytes number their letters as its font likes", async () => {
    const pages = [[{ text: "The witness is Otilia Brancaleón.", x: 50, y: 100 }]];
    const bytes = buildPdf({ pages, compress: true });
    const path = "data/dossier.pdf";
    expect(scanForLeaks([{ path, bytes }], OTILIA).leaks).toEqual([]);
    const texts = await readFinalPdf(path, bytes);
    expect(scanForLeaks([{ path, bytes, texts }], OTILIA).leaks[0]).toMatchObject({
      inside: "its text",
      words: "Brancaleón",
    });
  });
});
