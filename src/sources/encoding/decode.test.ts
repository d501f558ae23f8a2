import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeText } from "../../../test/fixtures/encode.ts";
import { decodeText } from "./decode.ts";
import { scanUtf8 } from "./utf8.ts";

const RUSSIAN =
  "Министр Орлов заявил, что «никто не подписывал» договор о поставке. Позже он отказался отвечать.";
const UKRAINIAN = "Речниця Лесняк сказала, що її відділ нічого не знає про цю угоду; свідки кажуть інше.";
const SPANISH = "El señor Peñalba negó haber firmado: «¿Quién lo dice?», preguntó la mañana del miércoles.";

const cases: [string, string][] = [
  ["windows-1251", RUSSIAN],
  ["windows-1251", UKRAINIAN],
  ["koi8-r", "Министр Орлов заявил, что никто не подписывал договор о поставке."],
  ["koi8-u", "Речниця Лесняк сказала, що її відділ нічого не знає про цю угоду."],
  ["ibm866", "Министр Орлов заявил, что никто не подписывал договор о поставке."],
  ["iso-8859-5", "Министр Орлов заявил, что никто не подписывал договор о поставке."],
  ["windows-1252", SPANISH],
  ["windows-1252", "The ministry’s spokesman said “nobody signed” — and left for the café."],
  ["utf-16le", RUSSIAN],
  ["utf-16be", RUSSIAN],
  ["utf-16le", "Nobody signed, said Ana Leko."],
  ["utf-16be", SPANISH],
];

describe("decoding a text that does not state its encoding", () => {
  it.each(cases)("reads %s and says that it guessed: %s", (encoding, text) => {
    const { value, problems } = decodeText(encodeText(text, encoding));
    expect(value).toMatchObject({ text, encoding });
    expect(problems.map((each) => each.code)).toEqual(
      value.basis === "guessed" ? ["sources/encoding-guessed"] : [],
    );
    expect(value.basis).toBe("guessed" as const);
  });

  it.each([
    ["windows-1251", "Привет"],
    ["koi8-r", "Доброе утро"],
    ["ibm866", "Ответ получен"],
    ["windows-1252", "año"],
    ["windows-1252", "Peña, Málaga"],
  ])("needs no more than a word: %s %s", (encoding, text) => {
    expect(decodeText(encodeText(text, encoding)).value.text).toBe(text);
  });

  it("does not take capitals for another alphabet's small letters", () => {
    const text = "СПРАВКА О СУДИМОСТИ. Выдана Орлову И. П.";
    for (const encoding of ["windows-1251", "koi8-r", "ibm866"])
      expect(decodeText(encodeText(text, encoding)).value).toMatchObject({ text, encoding });
  });
});

describe("windows-1252", () => {
  it("has its curly quotation marks on every version of Node", () => {
    expect(decodeText(Buffer.from("934e6f9420962069749273206120613161f16f", "hex")).value.text).toBe(
      "“No” – it’s a a1año",
    );
  });
});

describe("decoding a text that states its encoding", () => {
  it.each(["utf-8", "utf-16le", "utf-16be"])(
    "takes the signature of %s off and keeps the rest",
    (encoding) => {
      const { value, problems } = decodeText(encodeText("\ufeffLine one\r\nЛинія два 🙂\r", encoding));
      expect(value).toEqual({ text: "Line one\r\nЛинія два 🙂\r", encoding, basis: "signature" });
      expect(problems).toEqual([]);
    },
  );

  it("believes a declaration that the bytes allow", () => {
    const { value, problems } = decodeText(encodeText("Ответ", "koi8-r"), "KOI8-R");
    expect(value).toMatchObject({ text: "Ответ", basis: "declared" });
    expect(problems).toEqual([]);
  });

  it("does not believe one that the bytes contradict, and says so", () => {
    const { value, problems } = decodeText(Buffer.from("Ответ получен"), "windows-1251");
    expect(value).toMatchObject({ text: "Ответ получен", encoding: "utf-8" });
    expect(problems[0]?.message).toContain("windows-1251");
  });
});

describe("bytes that are no characters", () => {
  it("are marked one for one and reported with their place", () => {
    const bytes = Buffer.concat([
      Buffer.from("Ана сказала «нет»"),
      Buffer.from([0xff]),
      Buffer.from(" и ушла."),
    ]);
    const { value, problems } = decodeText(bytes);
    expect(value.text).toBe("Ана сказала «нет»\ufffd и ушла.");
    expect(problems).toMatchObject([{ code: "sources/invalid-bytes", where: "byte 32" }]);
  });

  it("are counted as the decoder counts them, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const marks = [...new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)];
        const own = scanUtf8(bytes).invalid.length;
        const written = countWritten(bytes);
        expect(own).toBe(marks.filter((mark) => mark === "\ufffd").length - written);
      }),
    );
  });

  it("are found in UTF-16 too", () => {
    const bytes = Buffer.concat([
      encodeText("\ufeffab", "utf-16le"),
      Buffer.from([0x00, 0xd8, 0x63, 0x00, 0x64]),
    ]);
    const { value, problems } = decodeText(bytes);
    expect(value.text).toBe("ab\ufffdc\ufffd");
    expect(problems).toMatchObject([{ where: "byte 6, byte 10" }]);
  });
});

/** How often U+FFFD itself is written out in the bytes. */
function countWritten(bytes: Uint8Array): number {
  return Buffer.from(bytes).toString("latin1").split("\u00ef\u00bf\u00bd").length - 1;
}
