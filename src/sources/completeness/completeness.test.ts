import { describe, expect, it } from "vitest";
import { buildWacz, buildWarc, httpAnswer } from "../../../test/fixtures/build-wacz.ts";
import { sha256 } from "../../base/index.ts";
import { readHtml } from "../formats/html/html.ts";
import { readWacz } from "../formats/wacz/index.ts";
import { LIMITS } from "../limits.ts";
import type { ReadSource } from "../read-frozen-text.ts";
import { captureForm, factsOfReading, measureCompleteness } from "./index.ts";
import { completenessItems } from "./items.generated.ts";

const URL_A = "https://port.example.org/news";

async function capture(parts: Parameters<typeof buildWarc>[0]): Promise<ReadSource> {
  const html =
    "<html><head><meta name='author' content='A. Berg'></head><body><p>The harbour was closed.</p></body></html>";
  const warc = buildWarc([{ url: URL_A, block: httpAnswer(html) }, ...parts]);
  const bytes = buildWacz({ warc, pages: [{ url: URL_A }], signed: "anonymous" });
  const context = { fileName: "a.wacz", mimeType: "application/wacz", limits: LIMITS, companions: [] };
  const { pages = [], cues = [], parts: found = [], ...text } = await readWacz(bytes, context, readHtml);
  const hash = sha256(bytes);
  return {
    sha256: hash,
    size: bytes.length,
    mimeType: "application/wacz",
    text,
    textSha256: hash,
    pages,
    cues,
    parts: found,
  };
}

const fullPage = { type: "resource", url: `urn:fullPage:${URL_A}`, contentType: "image/png", block: "png" };
const window = { ...fullPage, url: `urn:view:${URL_A}` };

describe("the completeness of a web capture", () => {
  it("has its minimum with address, HTML and a dated picture of the full page", async () => {
    const facts = factsOfReading(await capture([fullPage]));
    const { completeness, lines } = measureCompleteness("web", { ...facts, "obtained-by": "present" });
    expect(completeness).toBe("full");
    const held = lines.filter((line) => line.status === "present").map((line) => line.id);
    expect(held).toEqual(
      expect.arrayContaining(["url", "html", "full-page-image", "capture-seal", "obtained-at"]),
    );
  });

  it("does not take a picture of the window for one of the page", async () => {
    const facts = factsOfReading(await capture([window]));
    const measured = measureCompleteness("web", { ...facts, "obtained-by": "present" });
    expect(measured.completeness).toBe("partial");
    expect(measured.missing).toContain("full-page-image");
  });
});

describe("what a court would ask for", () => {
  it("is asked in whole sentences, and only where it applies", () => {
    const { lines, missing, completeness } = measureCompleteness("transcript", {});
    expect(completeness).toBe("failed");
    expect(missing).toEqual(expect.arrayContaining(["recording-kept", "checked-by-person", "obtained-by"]));
    expect(lines.find((line) => line.id === "html")?.status).toBe("not-applicable");
    for (const line of lines) expect(line.sentence).toMatch(/^\p{Lu}.*\.$/u);
  });

  it("tells what nobody recorded from what was looked for, what is not there, and what is withheld", () => {
    const sentence = (state?: "unknown" | "none" | "withheld"): string | undefined =>
      measureCompleteness("document", state ? { custody: state } : {}).lines.find(
        (line) => line.id === "custody",
      )?.sentence;
    const all = [sentence(), sentence("unknown"), sentence("none"), sentence("withheld")];
    expect(new Set(all).size).toBe(4);
    expect(all[0]).toBe("Nobody has recorded through whose hands it went before it came here.");
  });

  it("asks something of every form", () => {
    const forms = [
      "text/html",
      "application/pdf",
      "text/vtt",
      "image/png",
      "video/mp4",
      "message/rfc822",
      "x/y",
    ].map(captureForm);
    expect(new Set(forms).size).toBe(7);
    for (const form of forms)
      expect(
        completenessItems.filter((item) => item.level === "minimum" && item.forms.includes(form)).length,
      ).toBeGreaterThan(1);
  });
});
