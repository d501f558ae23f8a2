import { describe, expect, it } from "vitest";
import { readColumn } from "./column-hints.ts";
import { findMojibake } from "./mojibake.ts";
import { romanise } from "./romanise.ts";
import { fitSchemes } from "./scheme-detection.ts";

// Invented people; the words are common names.
const RUSSIAN =
  "Эрнандес Хорхе Гильермо Муньос Йоандри Юнейси Даями Сьенфуэгос Хавьер Кастильо Ибаньес Рейес Чавес Сантьяго Щукин Жуков Цветков Юрьев Яна Мария Наталья Ольга Тимофеев Егоров Ершова Хабибуллин".split(
    " ",
  );
const SPANISH =
  "Hernández Jorge Guillermo Muñoz Yoandri Yuneisy Dayamí Cienfuegos Javier Castillo Ibáñez Reyes Chávez Santiago Quintana Gómez Llanes Vázquez Caridad Miguel Ana Luis".split(
    " ",
  );
const UKRAINIAN =
  "Ернандес Хорхе Гільєрмо Муньос Діас Гарсія Рейєс Сьєнфуегос Лопес Перес Родрігес Шевченко Коваль Юрій Олена Наталія Ганна Андрій Тетяна Їжакевич".split(
    " ",
  );

describe("what a column shows", () => {
  it.each(["icao_doc_9303", "gost_779", "gost_779_alt", "mvd_310_fr", "bgn_pcgn", "telegram"])(
    "finds %s among the schemes a column fits",
    (scheme) => {
      const words = RUSSIAN.map((word) => romanise(word, scheme).toLowerCase());
      const fits = fitSchemes(words);
      const best = fits[0]?.fit ?? 0;
      expect(fits.find((each) => each.scheme === scheme)?.fit).toBeGreaterThanOrEqual(best - 0.005);
    },
  );
  it("tells schemes with other letters apart", () => {
    const words = RUSSIAN.map((word) => romanise(word, "icao_doc_9303").toLowerCase());
    const fitOf = (scheme: string) => fitSchemes(words).find((each) => each.scheme === scheme)?.fit ?? 0;
    expect(fitOf("icao_doc_9303") - fitOf("gost_779")).toBeGreaterThan(0.1);
    expect(fitOf("icao_doc_9303") - fitOf("mvd_310_fr")).toBeGreaterThan(0.05);
  });
  it("takes Spanish for Spanish, with no scheme", () => {
    expect(readColumn(SPANISH).hints).toEqual({ scripts: ["latin"], language: "es" });
  });
  it("tells Ukrainian from Russian", () => {
    expect(readColumn(UKRAINIAN).hints.language).toBe("uk");
    expect(readColumn(RUSSIAN).hints.language).toBe("ru");
  });
});

describe("letters decoded with the wrong table", () => {
  it.each([
    ["utf-8", "windows-1251"],
    ["windows-1251", "windows-1252"],
    ["koi8-r", "windows-1251"],
  ] as const)("repairs %s read as %s when the whole column improves", (right, wrong) => {
    const broken = RUSSIAN.map((word) => new TextDecoder(wrong).decode(encode(word, right)));
    const found = findMojibake(broken);
    expect(found?.name).toBe(`${right} read as ${wrong}`);
    expect(broken.map((word) => found?.repair(word))).toEqual(RUSSIAN);
  });
  it.each([
    ["Russian", RUSSIAN],
    ["Spanish", SPANISH],
    ["Ukrainian", UKRAINIAN],
  ])("leaves a sound column of %s alone", (_, words) => {
    expect(findMojibake(words)).toBeUndefined();
  });
});

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 63);
}
