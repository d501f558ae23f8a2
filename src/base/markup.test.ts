import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, html } from "./markup.ts";

describe("markup", () => {
  it("escapes every value that is not markup itself", () => {
    const name = `<img src=x onerror="alert('1')">&`;
    expect(html`<b title="${name}">${name}</b>`.html).not.toMatch(/<img|="alert|&(?!lt|gt|quot|#39|amp)/);
    expect(html`<i>${html`<b>x</b>`}</i>`.html).toBe("<i><b>x</b></i>");
  });

  it("lets no text open a tag or leave an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });

  it("keeps a carriage return, which parsing would make a line feed", () => {
    expect(escapeHtml("a\r\nb")).toBe("a&#13;\nb");
  });

  it("spells out characters that turn the reading round", () => {
    expect(escapeHtml("abc\u202edef\u0007")).toBe("abc⟨U+202E⟩def⟨U+0007⟩");
  });
});
