import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Language, readSections } from "../text/index.ts";
import { readQuotations } from "./index.ts";

function quotationsOf(text: string, language: Language = "en") {
  const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
  const sections = [...readSections({ text, blocks, language: () => language })];
  return sections.flatMap(readQuotations).map((found) => ({
    text: text.slice(found.start, found.end),
    inner: text.slice(found.inner.start, found.inner.end),
    function: found.function,
    depth: found.depth,
    closed: found.closed,
    sentence: found.sentence,
  }));
}

const inners = (text: string, language: Language = "en") =>
  quotationsOf(text, language).map((each) => each.inner);
const functions = (text: string, language: Language = "en") =>
  quotationsOf(text, language).map((each) => [each.inner, each.function]);

describe("pairing quotation marks", () => {
  it("reads the pairs of the four languages, nested ones inside", () => {
    expect(inners("“He told me ‘never’ twice,” said Ana Leko.")).toEqual([
      "He told me ‘never’ twice,",
      "never",
    ]);
    expect(inners("Dijo: «Leí “Mar y sal” ayer».", "es")).toEqual(["Leí “Mar y sal” ayer", "Mar y sal"]);
    expect(inners("Он сказал: «Я читал „Море и соль“ вчера».", "ru")).toEqual([
      "Я читал „Море и соль“ вчера",
      "Море и соль",
    ]);
    expect(inners('Він сказав: "Я нічого не бачив".', "uk")).toEqual(["Я нічого не бачив"]);
  });

  it("closes two « with one » where the text does", () => {
    expect(inners("Директор ООО «Завод «Прибой» уехал.", "ru")).toEqual(["Завод «Прибой", "Прибой"]);
    expect(inners("Директор ООО «Завод «Прибой»» уехал.", "ru")).toEqual(["Завод «Прибой»", "Прибой"]);
  });

  it("tells an apostrophe, a plural possessive and an inch from a quotation mark", () => {
    expect(inners("The soldiers’ boots weren't new in the '90s.")).toEqual([]);
    expect(inners("‘The soldiers’ boots were old,’ said Ana Leko.")).toEqual([
      "The soldiers’ boots were old,",
    ]);
    expect(inners("'Nobody's boat left,' said Leko.")).toEqual(["Nobody's boat left,"]);
    expect(inners('A 24" gun and a 12" one.')).toEqual([]);
    expect(inners("Комп'ютер п’яти сім'ям.", "uk")).toEqual([]);
  });

  it("reads a mark that is never closed to the end of its paragraph, and says that it is open", () => {
    expect(quotationsOf("Leko said: “Nobody signed.\n\nThe boats left.")[0]).toMatchObject({
      inner: "Nobody signed.",
      closed: false,
    });
  });

  it("goes on over paragraphs that begin with the mark again", () => {
    const text = "Leko said: “Nobody signed.\n\n“Nobody will.”\n\nThe boats left “at once”.";
    expect(quotationsOf(text).map((each) => [each.inner, each.closed])).toEqual([
      ["Nobody signed.\n\n“Nobody will.", true],
      ["at once", true],
    ]);
  });
});

describe("dash dialogue", () => {
  it("reads the Spanish raya without the author's words", () => {
    expect(inners("—Nadie firmó —dijo Leko—. Nadie firmará.", "es")).toEqual([
      "Nadie firmó",
      "Nadie firmará.",
    ]);
  });

  it("reads the Russian and Ukrainian dash without the author's words", () => {
    expect(inners("— Никто не подписал, — сказал Ковров. — Никто не подпишет.", "ru")).toEqual([
      "Никто не подписал,",
      "Никто не подпишет.",
    ]);
    expect(inners("— Хто підписав? — запитав Коврик.\n— Ніхто.", "uk")).toEqual(["Хто підписав?", "Ніхто."]);
  });

  it("does not take a list for speech", () => {
    expect(inners("— лодки;\n— сети;\n— весла.", "ru")).toEqual([]);
    expect(inners("— барки.\n— мережі.", "uk")).toEqual([]);
  });

  it("cuts the author's words out of a quotation in marks", () => {
    expect(inners("«Никто не подписал, — сказал Ковров. — Никто не подпишет».", "ru")).toEqual([
      "Никто не подписал,",
      "Никто не подпишет",
    ]);
  });
});

describe("what a quotation is doing", () => {
  it("is speech where a whole sentence is somebody's", () => {
    expect(functions("“Nobody signed,” said Ana Leko.")).toEqual([["Nobody signed,", "direct"]]);
    expect(functions("Leko dijo: «Nadie firmó».", "es")).toEqual([["Nadie firmó", "direct"]]);
    expect(functions("«Никто не подписал», — сказал Ковров.", "ru")).toEqual([
      ["Никто не подписал", "direct"],
    ]);
    expect(functions("«Ніхто не підписав», – заявив Коврик.", "uk")).toEqual([
      ["Ніхто не підписав", "direct"],
    ]);
  });

  it("is a part of speech, or a term, where a few words are lifted out", () => {
    expect(functions("Leko spoke of “threats from the north” and “bad weather” in Rivena.")).toEqual([
      ["threats from the north", "partial-quote"],
      ["bad weather", "partial-quote-or-term"],
    ]);
    expect(functions("Он отметил «явные угрозы с севера» в докладе.", "ru")).toEqual([
      ["явные угрозы с севера", "partial-quote"],
    ]);
  });

  it("holds words away where the author does", () => {
    expect(functions("They came under the guise of “repairing boats.”")).toEqual([
      ["repairing boats.", "scare-quote"],
    ]);
    expect(functions("Так называемые «добровольцы» уехали.", "ru")).toEqual([["добровольцы", "scare-quote"]]);
    expect(functions("Так звані «добровольці» поїхали.", "uk")).toEqual([["добровольці", "scare-quote"]]);
    expect(functions("Los llamados «voluntarios» se fueron.", "es")).toEqual([
      ["voluntarios", "scare-quote"],
    ]);
  });

  it("is a title for works, operations and bodies: not speech", () => {
    expect(functions("Газета «Утро Ривены» и ООО «Прибой» молчат.", "ru")).toEqual([
      ["Утро Ривены", "title"],
      ["Прибой", "title"],
    ]);
    expect(functions("ТОВ «Прибій» та операція «Сіль» відомі.", "uk")).toEqual([
      ["Прибій", "title"],
      ["Сіль", "title"],
    ]);
    expect(functions("He filmed “The Salt of Rivena” there.")).toEqual([["The Salt of Rivena", "title"]]);
    expect(functions("El libro «La sal» salió.", "es")).toEqual([["La sal", "title"]]);
  });

  it("is a term where a word is spoken of", () => {
    expect(functions("He used the word “harbour” often.")).toEqual([["harbour", "term"]]);
  });
});

describe("any text", () => {
  it("gives ranges that lie inside it, inner inside outer, in order", () => {
    const messy = fc.array(
      fc.constantFrom(
        ..."«»„“”‘’\"'—-.,!? \n".split(""),
        "слово ",
        "Word ",
        "—Sí ",
        " — сказал он. — ",
        "👩‍🚀",
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(messy, fc.constantFrom<Language>("en", "es", "ru", "uk", "und"), (parts, language) => {
        const text = parts.join("");
        const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
        let before = 0;
        for (const section of readSections({ text, blocks, language: () => language })) {
          for (const found of readQuotations(section)) {
            expect(found.start).toBeGreaterThanOrEqual(before);
            expect(found.inner.start).toBeGreaterThanOrEqual(found.start);
            expect(found.inner.end).toBeGreaterThanOrEqual(found.inner.start);
            expect(found.end).toBeGreaterThanOrEqual(found.inner.end);
            expect(found.end).toBeLessThanOrEqual(text.length);
            before = found.start;
          }
        }
      }),
    );
  });
});

describe("marks of typewriters", () => {
  it("reads two apostrophes, grave accents and commas as one mark", () => {
    expect(inners("''Nobody signed,'' said Ana Leko. ``Nobody will,'' she added.")).toEqual([
      "Nobody signed,",
      "Nobody will,",
    ]);
    expect(inners(",,Ніхто не підписав”, – сказав Коврик.", "uk")).toEqual(["Ніхто не підписав"]);
  });

  it("takes a nickname for a term and the capitals of a heading for nothing", () => {
    expect(functions('The mayor, Roman "Salt" Tesk, left.')).toEqual([["Salt", "term"]]);
    expect(functions("Leko Calls Tesk ‘A Disgrace’ Over Boats")).toEqual([
      ["A Disgrace", "partial-quote-or-term"],
    ]);
  });
});
