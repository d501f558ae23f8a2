import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findReader } from "../../src/sources/formats/index.ts";
import { LIMITS, readFrozenText } from "../../src/sources/index.ts";
import { buildDocx, paragraph } from "../fixtures/build-docx.ts";

const MAIL =
  "From: a@x.example\r\nMessage-ID: <1>\r\nSubject: Порт\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nText 🚢\r\n--b\r\nContent-Disposition: attachment; filename=a.bin\r\nContent-Type: application/octet-stream\r\n\r\n\u0001\u0002\r\n--b--\r\n";

describe("a reader in its capped process", () => {
  it.each<[string, string | Uint8Array]>([
    [
      "page.html",
      '<html><head><script type=\'application/ld+json\'>{"@type":"Article","headline":"x"}</script></head><body><h1>Порт 🚢</h1><p>Closed.</p></body></html>',
    ],
    ["mail.eml", MAIL],
    ["letter.docx", buildDocx({ body: paragraph("Порт 🚢") + paragraph("Closed.") })],
    ["note.md", "# Порт\n\nClosed *today* 🚢.\n"],
  ])("gives exactly what it gives outside: %s", async (name, content) => {
    const path = join(await mkdtemp(join(tmpdir(), "careo-child-")), name);
    await writeFile(path, content);
    const { text, parts, pages, mimeType } = await readFrozenText(path);
    const load = findReader(mimeType);
    const context = { fileName: name, mimeType, limits: LIMITS, companions: [name] };
    const outside = await (await load?.())?.(Buffer.from(content), context);
    expect(text.text.length).toBeGreaterThan(5);
    expect({ ...text, parts: parts.map(withNumbers), pages }).toEqual({
      ...outside,
      parts: (outside?.parts ?? []).map(withNumbers),
      pages: outside?.pages ?? [],
    });
  });
});

function withNumbers(part: { readonly bytes: Uint8Array }): object {
  return { ...part, bytes: [...part.bytes] };
}
