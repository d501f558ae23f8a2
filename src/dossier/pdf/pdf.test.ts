import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../test/fixtures/published/sample-case.ts";
import { outlineAsMarkdown, outlineOf, readOutline } from "../outline/index.ts";
import { DOSSIER_LANGUAGES, type PublishedCase, publishedCase } from "../published/index.ts";
import { compilePdf, typstOf } from "./index.ts";
import { typstString, typstText } from "./typst-text.ts";

const { approvedAt } = sampleCase.publication;

const inLanguage = (language: (typeof DOSSIER_LANGUAGES)[number]): PublishedCase => ({
  ...sampleCase,
  publication: { ...sampleCase.publication, language },
});

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  // The reader keeps the bytes it is given.
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, " "));
}

/** A dossier whose one sentence of its own is these words. */
function sourceWith(words: string): string {
  const outline = outlineOf(sampleCase);
  const own = {
    key: "own-1",
    heading: "Own",
    blocks: [{ kind: "paragraph" as const, inlines: [{ kind: "text" as const, text: words }] }],
  };
  return typstOf(sampleCase, { ...outline, sections: [...outline.sections, own] });
}

describe("the PDF of a dossier", () => {
  it.each(DOSSIER_LANGUAGES)(
    "in %s is tagged PDF/UA-1, says its title and language, and has the time of approval",
    async (language) => {
      const published = inLanguage(language);
      const { value, problems } = await compilePdf(typstOf(published, outlineOf(published)), approvedAt);
      const raw = Buffer.from(value).toString("latin1");
      expect(raw).toContain("/MarkInfo");
      expect(raw).toMatch(new RegExp(`/Lang ?\\(${language}\\)`));
      expect(raw).toContain("pdfuaid:part>1<");
      expect(raw).toContain("(D:20310520090000Z)");
      expect(problems.map(({ code }) => code)).toEqual(["dossier/letters-not-shown"]);
      const pages = await pagesOf(value);
      expect(pages.length).toBeGreaterThan(8);
      expect(pages[0]).toContain("The steel cabinet of Ulmen");
    },
  );

  it("has each note at the foot of the page that first calls it, with the words, the capture, the hash and the entry", async () => {
    const pages = await pagesOf(
      (await compilePdf(typstOf(sampleCase, outlineOf(sampleCase)), approvedAt)).value,
    );
    const note =
      "an officer of the Harbour Office collected their passports on the quay and locked them in a steel cabinet";
    const found = pages.filter((page) =>
      page.includes(`“${note}” Deckhands say their passports were kept in the Harbour Office, paragraph 4`),
    );
    expect(found).toHaveLength(1);
    const page = (found[0] as string).replace(/[ \u2060]/g, "");
    expect(page).toContain("Captured:22March2031,17:40:05UTC.");
    expect(page).toContain(sampleCase.sources[1]?.text?.sha256);
    expect(page).toContain("Grades:BC2.Ledgerentries:#7.");
    expect(found[0]).toContain(
      "An officer of the Harbour Office collected passports of deckhands on the quay.",
    );
  });

  it("has the same bytes each time", async () => {
    const source = typstOf(sampleCase, outlineOf(sampleCase));
    const [first, second] = [await compilePdf(source, approvedAt), await compilePdf(source, approvedAt)];
    expect(Buffer.from(first.value).equals(Buffer.from(second.value))).toBe(true);
  });

  it("marks a sentence of fact that rests on nothing", async () => {
    const edited = outlineAsMarkdown(outlineOf(sampleCase)).replace(
      "\n![timeline]\n",
      "\nIt was grey.\n\n![timeline]\n",
    );
    const { value } = await compilePdf(
      typstOf(sampleCase, readOutline(edited, sampleCase).value),
      approvedAt,
    );
    expect((await pagesOf(value)).some((page) => page.includes("It was grey. rests on nothing"))).toBe(true);
  });

  it("spells out letters that no font has, and says which", async () => {
    const { value, problems } = await compilePdf(sourceWith("The seal reads 船舶 [~]."), approvedAt);
    expect(problems[0]?.message).toBe("No font has 舶 船 🙂; in the PDF they are spelt out by their number.");
    expect((await pagesOf(value)).some((page) => page.includes("The seal reads ⟨U+8239⟩⟨U+8236⟩"))).toBe(
      true,
    );
  });

  it("says what to install where the compiler is not", async () => {
    const absent = { importTypst: () => Promise.reject(new Error("Cannot find package")) };
    await expect(compilePdf("", approvedAt, undefined, absent)).rejects.toMatchObject({
      code: "dossier/no-typst",
      hint: expect.stringContaining("npm install @myriaddreamin/typst-ts-node-compiler@0.7.0"),
    });
  });

  it("says so where a source is no Typst", async () => {
    await expect(compilePdf("#let x = ", approvedAt)).rejects.toMatchObject({ code: "dossier/pdf-failed" });
  });
});

const VECTORS = [
  `#panic("out")`,
  `"; #panic("out"); "`,
  `"] #panic("out") [`,
  `\\" #panic("out")`,
  `\\`,
  `#read("/etc/hostname")`,
  `#import "@preview/example:0.1.0"`,
  `$ x $`,
  `*strong* _emph_ = heading`,
  `<label> @reference`,
  `/* comment */ // comment`,
  `#{ }`,
  `\u{202e}reversed`,
  `\u{0}nul`,
  `.len() (call) [content]`,
];

describe("text in Typst", () => {
  it("stays text, whatever it holds, in every field that takes free words", async () => {
    const hostile = structuredClone(sampleCase) as unknown as Record<string, unknown>;
    let fields = 0;
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, each] of Object.entries(value)) {
        const place = value as Record<string, unknown>;
        if (typeof each !== "string") {
          visit(each);
          continue;
        }
        place[key] = `${VECTORS[fields % VECTORS.length]} ${fields}`;
        if (publishedCase.safeParse(hostile).success) fields++;
        else place[key] = each;
      }
    };
    visit(hostile);
    expect(fields).toBeGreaterThan(300);
    const published = hostile as unknown as PublishedCase;
    const { value } = await compilePdf(typstOf(published, outlineOf(published)), approvedAt);
    const text = (await pagesOf(value)).join(" ").replace(/\s/g, "");
    for (const vector of [
      `#panic("out")`,
      `#read("/etc/hostname")`,
      "*strong*_emph_=heading",
      "⟨U+202E⟩reversed",
      "⟨U+0000⟩nul",
    ])
      expect(text).toContain(vector);
  });

  it("is a string literal, closed whatever is in it", () => {
    expect(typstString(`a"b\\c\n\u{0}\ud800`)).toBe(`"a\\"b\\\\c\\n⟨U+0000⟩⟨U+D800⟩"`);
    expect(typstText("x")).toBe('#"x";');
    expect(typstText("")).toBe("");
  });
});
