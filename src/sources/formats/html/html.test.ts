import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeText } from "../../../../test/fixtures/encode.ts";
import { sliceCodePoints } from "../../../base/index.ts";
import { LIMITS } from "../../limits.ts";
import type { FormatResult } from "../format.ts";
import { readHtml, readPage } from "./html.ts";

function typed(result: FormatResult): [string, string, boolean][] {
  return result.blocks.map((block) => [
    block.type,
    sliceCodePoints(result.text, block.start, block.end),
    block.main,
  ]);
}

function find(result: FormatResult, words: string): { type: string; main: boolean } | undefined {
  const found = typed(result).find(([, text]) => text.includes(words));
  return found && { type: found[0], main: found[2] };
}

const PARAGRAPH =
  "The harbour of Rivena was closed on Tuesday after the port authority found that forty crates had left without papers, and two officers were questioned until the evening.";

const PAGE = `<!DOCTYPE html>
<html lang="en"><head><title>Harbour of Rivena closed - The Rivena Post</title>
<meta property="og:title" content="Harbour of Rivena closed">
<meta property="article:published_time" content="2023-09-05T23:30:00-04:00">
<link rel="canonical" href="https://post.example/harbour">
<script>document.write("<p>Written by script</p>")</script>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Harbour of Rivena closed",
"datePublished":"2023-09-05","author":[{"@type":"Person","name":"Ana Leko"}],"publisher":{"name":"The Rivena Post"}}]}</script>
</head><body class="has-sidebar menu-open">
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
<main><article>
<h1>Harbour of Rivena closed</h1>
<p class="article-byline">By <a rel="author" href="/ana">Ana Leko</a></p>
<time datetime="2023-09-05">5 September 2023</time>
<figure><img src="https://evil.example/beacon.png" alt="Cranes" onerror="alert(1)"><figcaption>Cranes at dusk. Photo: Ivo Maretić</figcaption></figure>
<p>${PARAGRAPH}</p>
<p>“Nobody&nbsp;signed,” said <b>Mar</b>ta&#x20;Oyel&eacute;.<br>She then   left &amp; <a href="https://source.example/doc">did not return 🚢</a>.</p>
<p style="display: none">Hidden paragraph</p><div hidden>Hidden too</div>
<table><tr><th>Crate</th><th>Weight</th></tr><tr><td>A&nbsp;1</td><td>40 kg</td></tr></table>
<footer>Ana Leko is paid by the Harbour Union.</footer>
</article>
<aside><p>Marta Oyelé sat on the board of the port until 2021.</p></aside>
<aside class="more"><ul><li><a href="/1">Ten best beaches</a></li><li><a href="/2">Weather</a></li></ul></aside>
<div class="author-bio">Ana Leko reports on ports.</div>
</main>
<div class="related-posts"><h2>Read more</h2><p class="byline">By Someone Else</p></div>
<footer><p>Funded by the Rivena Shipping Council.</p></footer>
<noscript>Turn on JavaScript</noscript><template><p>Spare</p></template>
</body></html>`;

describe("a saved page", () => {
  const result = readPage(PAGE, "page.html");

  it("is read whole: article, notes on authors, captions, asides and footers, in the order of the source", () => {
    expect(typed(result)).toEqual([
      ["boilerplate", "Home", false],
      ["boilerplate", "World", false],
      ["title", "Harbour of Rivena closed", true],
      ["byline", "By Ana Leko", true],
      ["dateline", "5 September 2023", true],
      ["caption", "Cranes at dusk. Photo: Ivo Maretić", true],
      ["body", PARAGRAPH, true],
      ["body", "“Nobody\u00a0signed,” said Marta Oyelé.\nShe then left & did not return 🚢.", true],
      ["body", "Crate\tWeight", true],
      ["body", "A\u00a01\t40 kg", true],
      ["body", "Ana Leko is paid by the Harbour Union.", false],
      ["body", "Marta Oyelé sat on the board of the port until 2021.", false],
      ["related", "Ten best beaches", false],
      ["related", "Weather", false],
      ["bio", "Ana Leko reports on ports.", false],
      ["related", "Read more", false],
      ["related", "By Someone Else", false],
      ["boilerplate", "Funded by the Rivena Shipping Council.", false],
    ]);
  });

  it("shows nothing that is not shown, and counts it", () => {
    for (const absent of ["script", "Hidden", "JavaScript", "Spare", "alert"])
      expect(result.text).not.toContain(absent);
    expect(result.problems).toMatchObject([
      { code: "sources/hidden-text", message: expect.stringContaining("2 elements with 26 characters") },
    ]);
    expect(result.metadata).toContainEqual({ witness: "not-shown", name: "script", value: "2" });
    expect(result.metadata).toContainEqual({ witness: "not-shown", name: "template", value: "1" });
  });

  it("keeps each witness apart", () => {
    for (const [witness, name, value] of [
      ["json-ld", "author", "Ana Leko"],
      ["json-ld", "publisher", "The Rivena Post"],
      ["opengraph", "og:title", "Harbour of Rivena closed"],
      ["html", "canonical", "https://post.example/harbour"],
      ["html", "language", "en"],
      ["byline", "text", "By Ana Leko"],
    ])
      expect(result.metadata).toContainEqual({ witness, name, value });
  });

  it("takes the day of publication where it was written, not in UTC", () => {
    expect(result.published).toEqual({ value: "2023-09-05", basis: "metadata" });
  });

  it("keeps links with their place in the text", () => {
    const link = result.metadata.find((each) => each.value === "https://source.example/doc");
    const [start = 0, end = 0] = (link?.name ?? "").split("-").map(Number);
    expect(sliceCodePoints(result.text, start, end)).toBe("did not return 🚢");
  });
});

describe("the note on an author", () => {
  const body = `<p>${PARAGRAPH}</p>`.repeat(6);
  it.each(["p", "div", "aside", "footer", "section", "address"])(
    "is read in <%s>, in and after the article",
    (tag) => {
      const note = `<${tag}>Ana Leko is a member of the Harbour Union, which paid for this trip.</${tag}>`;
      for (const html of [`<article>${body}${note}</article>`, `<article>${body}</article>${note}`]) {
        const result = readPage(`<html><body>${html}</body></html>`, "page.html");
        expect(result.text).toContain("Ana Leko is a member of the Harbour Union, which paid for this trip.");
      }
    },
  );
});

describe("a page that states its encoding", () => {
  it.each([
    ["windows-1251", "windows-1251"],
    ["koi8-r", "KOI8-R"],
    ["utf-8", "utf-8"],
    ["utf-16le", "utf-16"],
  ])("is read in %s", async (encoding, declared) => {
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${declared}"></head><p>Порт закрыт</p>`;
    const text = encoding.startsWith("utf-16") ? `\ufeff${html}` : html;
    const context = { fileName: "page.html", mimeType: "text/html", limits: LIMITS, companions: [] };
    const result = await readHtml(encodeText(text, encoding), context);
    expect(result.text).toBe("Порт закрыт\n");
    expect(result.problems).toEqual([]);
  });
});

describe("a page that is not as it should be", () => {
  it.each([
    ["no html element", "<p>One<p>Two", ["One", "Two"]],
    ["an unclosed head", "<html><head><title>T</title><p>One</p>", ["One"]],
    ["text after its end", "<html><body><p>One</p></body></html>Two", ["One", "Two"]],
    ["bare text", "One <b>two</b>", ["One two"]],
    [
      "layout tables",
      "<table><tr><td><p>One</p></td><td><table><tr><td>Two</td><td>three</td></tr></table></td></tr></table>",
      ["One", "Two\tthree"],
    ],
    ["preformatted text", "<pre>a\n  b</pre>", ["a\n  b"]],
    ["stray entities", "<p>a &lt;b&gt; &bogus; &#0; c</p>", ["a <b> &bogus; \ufffd c"]],
  ])("is read with %s", (_, html, texts) => {
    expect(typed(readPage(html, "page.html")).map(([, text]) => text)).toEqual(texts);
  });

  it("says that it shows nothing", () => {
    const { problems, text } = readPage(
      "<html><body><div id=root></div><script>x</script></body></html>",
      "app.html",
    );
    expect(text).toBe("");
    expect(problems).toMatchObject([{ code: "sources/empty" }]);
  });

  it("may be nested as deep as it likes", () => {
    const deep = `${"<div>".repeat(20_000)}deep${"</div>".repeat(20_000)}`;
    expect(readPage(deep, "page.html").text).toBe("deep\n");
  });

  it("reports dates that disagree, and metadata that is broken", () => {
    const html = `<html><head><meta name="date" content="2021-01-02"><meta property="article:published_time" content="2022-01-02T10:00:00Z">
      <script type="application/ld+json">{oops</script></head><body><p>x</p></body></html>`;
    const result = readPage(html, "page.html");
    expect(result.published).toEqual({ value: "2022-01-02", basis: "metadata" });
    expect(result.problems.map((each) => each.code)).toEqual([
      "sources/bad-metadata",
      "sources/dates-disagree",
    ]);
  });

  it("never gives out a lone surrogate, an overlapping block or a block beyond the text", () => {
    const bits = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class=nav>",
      "</div>",
      "<a href=x>",
      "</a>",
      "<td>",
      "<tr>",
      "<table>",
      "</table>",
      "<br>",
      "🙂",
      "и\u0306",
      " \n",
      "&#xD83D;",
      "&nbsp;",
      "text",
      "<aside>",
      "<h1>",
      "<time>",
      "<!--",
      "-->",
      "<svg><text>",
      "<input type=submit value=Go>",
      "<",
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (pieces) => {
        const result = readPage(pieces.join(""), "page.html");
        let last = 0;
        for (const block of result.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last);
          expect(block.end).toBeGreaterThan(block.start);
          last = block.end;
        }
        expect([...result.text].length).toBeGreaterThanOrEqual(last);
        expect(result.text).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it("keeps the mask off menus that wrap no article, wherever their names say so", () => {
    const result = readPage(
      `<html><body><div class="cookie-consent">We use cookies.</div><article><p>${PARAGRAPH}</p></article></body></html>`,
      "page.html",
    );
    expect(find(result, "cookies")).toEqual({ type: "boilerplate", main: false });
    expect(find(result, "harbour of Rivena")).toEqual({ type: "body", main: true });
  });
});
