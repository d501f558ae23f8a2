import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Language, readSections } from "../text/index.ts";
import { type KnownName, protectedRanges, readNames } from "./index.ts";

function namesOf(text: string, language: Language = "en", known: readonly KnownName[] = []) {
  const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
  const sections = [...readSections({ text, blocks, language: () => language })];
  return sections
    .flatMap((section) => readNames(section, known))
    .map((found) => ({
      ...found,
      text: text.slice(found.start, found.end),
      roleText: found.role && text.slice(found.role.start, found.role.end),
    }));
}

/** "PER Ana Leko" for every name that is not a description. */
function tagged(text: string, language: Language = "en"): string[] {
  return namesOf(text, language)
    .filter((each) => each.form !== "description")
    .map((each) => `${each.tag} ${each.text}`);
}

describe("what the text says elsewhere", () => {
  it("makes a body of what it calls one", () => {
    expect(
      tagged("He sold it to Norrund Marine, a company owned by the state. Norrund Marine paid."),
    ).toEqual(["ORG Norrund Marine", "ORG Norrund Marine"]);
    expect(tagged("He met Ana Leko, a company director.")).toEqual(["PER Ana Leko"]);
    expect(tagged("Ayer la empresa Norrund Marina pagó.", "es")).toEqual(["ORG Norrund Marina"]);
  });

  it("makes a place of what is one elsewhere", () => {
    expect(tagged("They work in Rivena. The council of Rivena met. We know Rivena.")).toEqual([
      "LOC Rivena",
      "LOC Rivena",
      "LOC Rivena",
    ]);
    expect(tagged("Los barcos salieron de Rivena.", "es")).toEqual(["LOC Rivena"]);
  });
});

describe("bodies that belong to several", () => {
  it("keep the owners in their name", () => {
    expect(tagged("He joined the Rivena Dockers’ Union.")).toEqual(["ORG Rivena Dockers’ Union"]);
    expect(tagged("He works for the Ministry of Labour.")).toEqual(["ORG Ministry of Labour"]);
  });
});

describe("words that were said", () => {
  it.each<[Language, string]>([
    ["ru", "«Никто не продавал кран», — сказал Марен."],
    ["uk", "«Ніхто не продавав кран», — сказав Марен."],
  ])("are no name (%s)", (language, text) => {
    expect(tagged(text, language).filter((each) => each.startsWith("ORG"))).toEqual([]);
  });
});

describe("people", () => {
  it("are found by given names, titles, posts, particles and initials", () => {
    expect(tagged("Yesterday Ana Leko met Gen. Ilmar Tesk and J. K. Rowan.")).toEqual([
      "PER Ana Leko",
      "PER Gen. Ilmar Tesk",
      "PER J. K. Rowan",
    ]);
    expect(tagged("Ayer José de la Vega y la ministra Ana Ruiz hablaron.", "es")).toEqual([
      "PER José de la Vega",
      "PER Ana Ruiz",
    ]);
    expect(tagged("Вчера Анна Коврова и А. С. Тесков видели депутата Лекова.", "ru")).toEqual([
      "PER Анна Коврова",
      "PER А. С. Тесков",
      "PER Лекова",
    ]);
    expect(tagged("Учора Ганна Коврик і Остап Теськович бачили депутата Леченка.", "uk")).toEqual([
      "PER Ганна Коврик",
      "PER Остап Теськович",
      "PER Леченка",
    ]);
  });

  it("have the post that stands beside them as their role", () => {
    const roles = (text: string, language: Language) => namesOf(text, language).map((each) => each.roleText);
    expect(roles("Olga Leko, secretary of the Salt Council, spoke.", "en")).toContain(
      "secretary of the Salt Council",
    );
    expect(roles("Deputy Salt Minister Olga Leko spoke.", "en")).toEqual(["Deputy Salt Minister"]);
    expect(roles("Заявил министр соли Анна Коврова вчера.", "ru")).toContain("министр соли");
    expect(roles("Заявив голова ради Остап Коврик учора.", "uk")).toContain("голова ради");
    expect(roles("Lo dijo la ministra Ana Ruiz ayer.", "es")).toContain("ministra");
  });

  it("are known again by the family name alone, in any case, even first in a sentence", () => {
    expect(tagged("Он видел Анну Коврову. Ковровой не спалось.", "ru")).toEqual([
      "PER Анну Коврову",
      "PER Ковровой",
    ]);
    expect(tagged("Olga Ruins left. Ruins was tired.")).toEqual(["PER Olga Ruins", "PER Ruins"]);
  });
});

describe("bodies, documents and events", () => {
  it("are held together over small words by their head", () => {
    expect(tagged("He left the Ministry of Salt and Trade for the Assembly of the Harbour Watch.")).toEqual([
      "ORG Ministry of Salt and Trade",
      "ORG Assembly of the Harbour Watch",
    ]);
    expect(tagged("Dejó el Ministerio de Ciencia y Tecnología.", "es")).toEqual([
      "ORG Ministerio de Ciencia y Tecnología",
    ]);
    expect(tagged("Об этом сообщило Министерство морской торговли Исландии.", "ru")).toEqual([
      "ORG Министерство морской торговли Исландии",
      "LOC Исландии",
    ]);
    expect(tagged("Про це повідомило Міністерство морської торгівлі Ісландії.", "uk")).toEqual([
      "ORG Міністерство морської торгівлі Ісландії",
      "LOC Ісландії",
    ]);
  });

  it("are found in quotation marks behind a head", () => {
    expect(tagged("Об этом пишет газета «Утро Ривены».", "ru")).toEqual(["ORG газета «Утро Ривены»"]);
    expect(tagged("Угоду отримало ТОВ «Прибій».", "uk")).toEqual(["ORG ТОВ «Прибій»"]);
  });

  it("are told apart by the kind of their head", () => {
    expect(tagged("They signed the Salt and Trade Agreement (STA) after the Second Salt War.")).toEqual([
      "DOC Salt and Trade Agreement",
      "DOC STA",
      "EVENT Second Salt War",
    ]);
  });

  it("keep a place inside them as nested, not as a place of its own", () => {
    const names = namesOf("He joined the Club of Paris.");
    expect(names.map((each) => [each.text, each.tag, each.form])).toEqual([
      ["Club of Paris", "ORG", "name"],
      ["Paris", "LOC", "nested"],
    ]);
  });
});

describe("places", () => {
  it("are found in every case, and people's adjectives are not", () => {
    expect(tagged("Two Cuban boats left Cuba for the Russian coast, and Cubans cheered.")).toEqual([
      "LOC Cuba",
    ]);
    expect(tagged("Корабли шли из Исландии в Нью-Йорк мимо кубинских берегов.", "ru")).toEqual([
      "LOC Исландии",
      "LOC Нью-Йорк",
    ]);
    expect(tagged("Кораблі йшли з Ісландії до Києва повз кубинські береги.", "uk")).toEqual([
      "LOC Ісландії",
      "LOC Києва",
    ]);
    expect(tagged("Los barcos iban de Islandia a Nueva York.", "es")).toEqual([
      "LOC Islandia",
      "LOC Nueva York",
    ]);
  });
});

describe("capitals that say nothing", () => {
  it("begin a sentence, fill a heading or stand in a month", () => {
    expect(tagged("Boats left in March. The boats came back on Sept. 5.")).toEqual([]);
    expect(tagged("Лодки ушли. Никто не видел лодки.", "ru")).toEqual([]);
    expect(tagged("NOBODY COUNTED THE BOATS TODAY")).toEqual([]);
  });
});

describe("numbers inside names", () => {
  it("are protected from dates, but the age in a description is not", () => {
    const text = "Two 19-year-old citizens joined the 8th Brigade.";
    const ranges = protectedRanges(namesOf(text));
    expect(ranges.map((range) => text.slice(range.start, range.end))).toEqual(["8th Brigade"]);
  });

  it("belong to the name, so that they are no date and no amount", () => {
    expect(tagged("The 8th Brigade waited for the Second Front.")).toEqual([
      "ORG 8th Brigade",
      "ORG Second Front",
    ]);
    expect(tagged("Он живет на ул. 8 Марта, где стоит 8-я бригада.", "ru")).toEqual([
      "LOC ул. 8 Марта",
      "ORG 8-я бригада",
    ]);
    expect(tagged("Він живе на вул. 8 Березня.", "uk")).toEqual(["LOC вул. 8 Березня"]);
    expect(tagged("Vive en la calle 8 de Marzo.", "es")).toEqual(["LOC calle 8 de Marzo"]);
    expect(tagged("It changed after 9/11 for them.")).toEqual(["EVENT 9/11"]);
  });
});

describe("the case's own names", () => {
  it("come first, whatever the rules would say, and in other cases too", () => {
    const known: KnownName[] = [{ canonical: "Тихая Заводь", forms: [], tag: "ORG" }];
    expect(
      namesOf("Письмо из Тихой Заводи пришло.", "ru", known).map((each) => [each.text, each.tag, each.rule]),
    ).toEqual([["Тихой Заводи", "ORG", "ru.names.known"]]);
  });
});

describe("descriptions of people the text does not name", () => {
  const described = (text: string, language: Language = "en") =>
    namesOf(text, language)
      .filter((each) => each.form === "description")
      .map((each) => [each.text, each.rule.split(".").at(-1)]);

  it("are found by indefinite words, numbers and bare plurals", () => {
    expect(described("A high-ranking military official and two 19-year-old citizens left.")).toEqual([
      ["A high-ranking military official", "person-anonymous"],
      ["two 19-year-old citizens", "persons-anonymous"],
    ]);
    expect(described("Officials say that news outlets in the region reported it.")).toEqual([
      ["Officials", "persons-anonymous"],
      ["news outlets", "organisations-anonymous"],
    ]);
    expect(described("Dos testigos y un funcionario hablaron.", "es")).toEqual([
      ["Dos testigos", "persons-anonymous"],
      ["un funcionario", "person-anonymous"],
    ]);
    expect(described("Двое свидетелей и неназванный чиновник говорили.", "ru")).toEqual([
      ["Двое свидетелей", "persons-anonymous"],
      ["неназванный чиновник", "person-anonymous"],
    ]);
    expect(described("Двоє свідків і неназваний чиновник говорили.", "uk")).toEqual([
      ["Двоє свідків", "persons-anonymous"],
      ["неназваний чиновник", "person-anonymous"],
    ]);
  });

  it("are none where a name follows, or where they were spoken of before", () => {
    expect(described("A military officer Ilmar Tesk met the officials.")).toEqual([]);
  });
});

describe("any text", () => {
  it("gives names whose ranges lie inside their sentence, in order", () => {
    const words = fc.constantFrom(
      "Ana",
      "Leko",
      "of",
      "the",
      "Ministry",
      "«",
      "»",
      "8",
      "-",
      ".",
      "ул",
      "Москвы",
      "Марта",
      "двое",
      "свидетелей",
      "👩‍🚀",
      "(",
      "UN",
      ")",
      "and",
      "שלום",
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 30 }),
        fc.constantFrom<Language>("en", "es", "ru", "uk", "und"),
        (parts, language) => {
          const text = parts.join(" ");
          let before = 0;
          for (const found of namesOf(text, language)) {
            expect(found.start).toBeGreaterThanOrEqual(before);
            expect(found.end).toBeGreaterThan(found.start);
            expect(found.end).toBeLessThanOrEqual(text.length);
            before = found.start;
          }
        },
      ),
    );
  });
});
