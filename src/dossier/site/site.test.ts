import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../test/fixtures/published/sample-case.ts";
import { sampleFiles } from "../../../test/fixtures/published/sample-texts.ts";
import { outlineAsMarkdown, outlineOf, readOutline } from "../outline/index.ts";
import { DOSSIER_LANGUAGES, type PublishedCase, type PublishedClaim } from "../published/index.ts";
import { siteOf } from "./index.ts";
import { markText } from "./marks.ts";

const texts = new Map(
  sampleCase.sources.flatMap(({ id, text }) =>
    text === undefined ? [] : [[id, sampleFiles[text.path] ?? ""]],
  ),
);

type Pages = ReadonlyMap<string, string>;

function pagesOf(published: PublishedCase, outline = outlineOf(published), given = texts): Pages {
  const files = siteOf(published, outline, { texts: given });
  return new Map(files.map(({ path, content }) => [path, new TextDecoder().decode(content as Uint8Array)]));
}

const pages = pagesOf(sampleCase);
const index = pages.get("index.html") as string;
const html = [...pages].filter(([path]) => path.endsWith(".html"));

/** The one note of a thing. */
function noteOf(id: string, page = index): string {
  const start = page.indexOf(`id="n-${id}"`);
  expect(start).toBeGreaterThan(0);
  return page.slice(start, page.indexOf("</article>", start));
}

describe("the site of a dossier", () => {
  it("is one page, a page for each source, and a file for each figure", () => {
    expect([...pages.keys()]).toEqual([
      "index.html",
      ...sampleCase.sources.map(({ id }) => `sources/${id}/index.html`),
      ...[
        "ratings-G0001",
        "answers-G0001",
        "ratings-G0002",
        "timeline",
        "network",
        "money-MVD",
        "map",
        "matches",
      ].map((name) => `figures/${name}.svg`),
    ]);
  });

  it.each(html)(
    "%s holds no script, no style attribute, no handler, and a policy that allows its own style alone",
    (_, page) => {
      expect(page).not.toMatch(/<script|<img|<iframe|<link|<form|<object| style=| on[a-z]+=|javascript:/i);
      const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
      const hash = createHash("sha256").update(style).digest("base64");
      expect(page).toContain(
        `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
      );
      expect(style).not.toMatch(/url\(|@import|http/);
    },
  );

  it("leads nowhere outside: every link goes to a place that is there, or to a file of the bundle", () => {
    const inBundle = new Set(["../VERIFY.txt", "../verify.html", ...Object.keys(sampleFiles)]);
    const broken: string[] = [];
    for (const [path, page] of html) {
      for (const [, href = ""] of page.matchAll(/ href="([^"]*)"/g)) {
        const [file = "", hash] = href.split("#");
        const target =
          file === "" ? path : new URL(file, `file:///data/${path}`).pathname.replace(/^\/data\//, "");
        if (inBundle.has(file) || inBundle.has(target)) continue;
        const there = pages.get(target);
        if (there === undefined || (hash !== undefined && !there.includes(`id="${hash}"`)))
          broken.push(`${path}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it("uses every address once a page", () => {
    for (const [, page] of html) {
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });

  it("opens for a claim its passage, source, capture, hash, chain, grade and ledger entry, and leads back", () => {
    const note = noteOf("C0002");
    for (const expected of [
      "an officer of the Harbour Office collected their passports",
      "three deckhands of the herring fleet",
      "Ulmen Courier",
      "Deckhands say their passports were kept",
      "22 March 2031, 17:40:05 UTC",
      sampleCase.sources[1]?.original?.sha256 ?? "",
      "probably true",
      "#7",
      'href="sources/S0002/index.html#p-C0002-1"',
    ])
      expect(note).toContain(expected);
    const back = [...note.matchAll(/href="#(r\d+-\d+)"/g)].map(([, id]) => id);
    expect(back.length).toBeGreaterThan(0);
    for (const id of back) expect(index).toContain(`id="${id}"`);
  });

  it("gives a thing one number wherever it is cited", () => {
    const numbers = new Map<string, Set<string>>();
    for (const [, id = "", number = ""] of index.matchAll(/href="#n-([A-Z]\d+)" aria-label="[^"]*">(\d+)</g))
      numbers.set(id, (numbers.get(id) ?? new Set()).add(number));
    expect(numbers.size).toBeGreaterThan(20);
    for (const [id, seen] of numbers) {
      expect([...seen]).toHaveLength(1);
      expect(noteOf(id)).toContain(`<span class="number">${[...seen][0]}</span>`);
    }
  });

  it("says near the top what it is, what it does not prove and how to check it", () => {
    const top = index.slice(index.indexOf("<body>"), index.indexOf('class="s-question"'));
    expect(top).toContain("8 statements from 7 sources");
    expect(top).toContain("12 things were left out or hidden, and are counted.");
    expect(top).toContain('<a href="../VERIFY.txt">VERIFY.txt</a>');
    expect(top).toContain("What it does not prove");
  });

  it("puts what changed first of all", () => {
    expect(index.indexOf('id="s-changes"')).toBeLessThan(index.indexOf('id="s-question"'));
  });

  it.each(DOSSIER_LANGUAGES)("in %s says so, and marks what the program wrote as English", (language) => {
    const page = pagesOf({ ...sampleCase, publication: { ...sampleCase.publication, language } }).get(
      "index.html",
    );
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(
      '<bdi lang="en">Nobody searched for what speaks against it in the files of the owners.</bdi>',
    );
    expect(page).toContain('lang="uk" dir="auto"');
  });

  it("marks a sentence of fact that rests on nothing, and one that the authors call their own", () => {
    const edited = outlineAsMarkdown(outlineOf(sampleCase)).replace(
      "\n![timeline]\n",
      "\nIt was grey. That matters to us. [~] It is so. [#4711]\n\n![timeline]\n",
    );
    const page = pagesOf(sampleCase, readOutline(edited, sampleCase).value).get("index.html") ?? "";
    expect(page).toContain(
      '<span class="uncited"><bdi>It was grey.</bdi> <span class="flag">rests on nothing</span></span>',
    );
    expect(page).toContain(
      '<span class="ours"><bdi>That matters to us.</bdi> <span class="flag">the authors</span></span>',
    );
    expect(page).toContain("[#4711] names nothing here");
    expect(index).not.toContain(
      '<section class="s-timeline" id="s-timeline"><h2><bdi>Timeline</bdi></h2>\n<p>',
    );
  });

  it("shows doubt and the four absences each in a form and a word of its own", () => {
    const method = index.slice(index.indexOf('id="s-method"'), index.indexOf('id="s-limits"'));
    const forms = [...method.matchAll(/class="tag t-(\w+)"><span class="sign" aria-hidden="true">(.)</gu)];
    const names = forms.map(([, form]) => form);
    expect(names).toEqual([
      "weakened",
      "unsupported",
      "withdrawn",
      "stale",
      "missing",
      "unknown",
      "none",
      "withheld",
    ]);
    expect(new Set(forms.map(([, , sign]) => sign)).size).toBe(8);
  });

  it("counts what is withheld, with method and reason, and shows a small number as a box", () => {
    const limits = index.slice(index.indexOf('id="s-limits"'), index.indexOf('id="sources"'));
    for (const said of ["Would point at a witness.", "taken out", "Nothing was decided for them.", "persons"])
      expect(limits).toContain(said);
    expect(index).toContain(
      '<span class="tag t-withheld"><span class="sign" aria-hidden="true">■</span>known, not shown</span>',
    );
  });
});

const claim = (id: string, ranges: readonly (readonly [number, number])[], text: string): PublishedClaim => {
  const points = [...text];
  return {
    ...(sampleCase.claims[0] as PublishedClaim),
    id,
    citations: ranges.map(([start, end]) => ({
      ...(sampleCase.claims[0] as PublishedClaim).citations[0],
      source: "S0001",
      textSha256: "0".repeat(64),
      lang: "en",
      quote: { exact: points.slice(start, end).join(""), prefix: "", suffix: "" },
      position: { start, end },
    })),
  };
};

describe("the marks on a text", () => {
  it("cut it at every edge of a claim, lose no letter, and say of each piece whose it is", () => {
    const letters = fc.string({
      unit: fc.constantFrom("a", "б", "🚢", "e\u0301", " ", "\n", "\r\n", "\n\n"),
      minLength: 1,
      maxLength: 80,
    });
    const spots = fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 6 });
    fc.assert(
      fc.property(letters, spots, (text, pairs) => {
        const length = [...text].length;
        const ranges = pairs
          .map(([a, b]) => [Math.min(a, b) % length, Math.max(a, b) % length] as const)
          .filter(([start, end]) => start < end);
        const claims = ranges.map((range, at) => claim(`C${String(at).padStart(4, "0")}`, [range], text));
        const { blocks, broken } = markText(text, claims, "S0001");
        expect(broken).toEqual([]);
        const points = [...text];
        for (const piece of blocks.flatMap(({ pieces }) => pieces)) {
          const here = [...piece.text].length;
          expect(points.slice(piece.from, piece.from + here).join("")).toBe(piece.text);
          const covering = ranges.flatMap(([start, end], at) =>
            start <= piece.from && piece.from + here <= end ? [`C${String(at).padStart(4, "0")}`] : [],
          );
          expect([...piece.claims].sort()).toEqual(covering);
        }
        const kept = blocks.map(({ pieces }) => pieces.map(({ text: part }) => part).join("")).join("");
        expect(kept.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it("list a passage whose words do not stand where they should, and never move it", () => {
    const text = "The office keeps no passports.";
    const moved = claim("C0001", [[4, 10]], "The house keeps no passports.");
    expect(markText(text, [moved], "S0001").broken.map((passage) => passage.claim.id)).toEqual(["C0001"]);
  });
});

describe("the page of a source", () => {
  const page = (text: string, claims: readonly PublishedClaim[], source = "S0001") => {
    const published = { ...sampleCase, claims: [...sampleCase.claims.slice(1), ...claims] };
    return (
      pagesOf(published, outlineOf(published), new Map([[source, text]])).get(
        `sources/${source}/index.html`,
      ) ?? ""
    );
  };

  it("nests no mark in another, numbers each claim where it begins, and doubles the line where claims overlap", () => {
    const text = "The office keeps no passports of deckhands.";
    const shown = page(text, [claim("C0901", [[0, 20]], text), claim("C0902", [[11, 29]], text)]);
    const marked = shown.slice(shown.indexOf('<article id="text">'), shown.indexOf("</article>"));
    expect(marked).not.toMatch(/<mark[^>]*>(?:(?!<\/mark>)[\s\S])*<mark/);
    expect(
      [...marked.matchAll(/data-from="(\d+)" data-claims="([^"]*)"( class="several")?/g)].map((each) =>
        each.slice(1),
      ),
    ).toEqual([
      ["0", "C0901", undefined],
      ["11", "C0901 C0902", ' class="several"'],
      ["20", "C0902", undefined],
    ]);
    expect(marked).toContain('id="p-C0901-1" href="#c-C0901"');
    expect(marked).toContain('id="p-C0902-1" href="#c-C0902"');
  });

  it("writes a carriage return that parsing would turn into a line feed", () => {
    expect(page("One.\r\nTwo.", [])).toContain("One.&#13;\nTwo.");
  });

  it("shows what was taken out of a redacted text as a box of one width, and an ellipsis of an original as it is", () => {
    expect(page("Before […] after.", [], "S0003")).toContain(
      'Before <span class="redacted" role="img" aria-label="hidden"></span> after.',
    );
    expect(page("Before […] after.", [], "S0001")).toContain("Before […] after.");
  });

  it("shows the words that are cited where the text is not published, and nothing more", () => {
    const bare = pagesOf(sampleCase, outlineOf(sampleCase), new Map()).get("sources/S0003/index.html") ?? "";
    expect(bare).toContain("The text of this source is not published; only the words that are cited.");
    expect(bare).toContain("Офіцер зібрав наші паспорти");
    expect(bare).not.toContain("Я приїхав");
    expect(bare).toContain('id="p-C0003-1"');
  });
});
