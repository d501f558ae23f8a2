import { describe, expect, it } from "vitest";
import { sha256 } from "../../base/index.ts";
import { readDocument } from "../assembly/index.ts";
import type { Language } from "../text/section.ts";

type Pack = Exclude<Language, "und">;

const BODY: Readonly<Record<Pack, string>> = {
  en: "The dam is old.",
  es: "El dique es viejo.",
  ru: "Плотина старая.",
  uk: "Гребля стара.",
};

/** The interests of a text whose note about the author is `bio`, as "kind: words". */
function ofNote(bio: string, language: Pack): string[] {
  return read(BODY[language], bio, language);
}

function ofBody(body: string, language: Pack): string[] {
  return read(body, "", language);
}

function ofFoot(foot: string, language: Pack): string[] {
  return read(BODY[language], foot, language, "boilerplate");
}

function read(body: string, bio: string, language: Pack, type: "bio" | "boilerplate" = "bio"): string[] {
  const text = bio === "" ? body : `${body}\n\n${bio}`;
  const first = [...body].length;
  const whole = [...text].length;
  const blocks = [
    { type: "body" as const, start: 0, end: first, main: true },
    ...(bio === "" ? [] : [{ type, start: first + 2, end: whole, main: true }]),
  ];
  const identity = { sha256: sha256(text), textSha256: sha256(text), extractor: "text/1", version: "0" };
  return readDocument({ text, ...identity, blocks, published: null, language }).interest.map(
    ({ kind, text: words }) => `${kind}: ${words}`,
  );
}

it.each<[language: Pack, note: string]>([
  ["en", "This work was funded by the Norrland Fund."],
  ["es", "Este reportaje fue financiado por el Fondo de Norlandia."],
  ["ru", "Материал подготовлен при поддержке Фонда Норландии."],
  ["uk", "Матеріал підготовлено за підтримки Фонду Норландії."],
])("the foot of a page discloses who paid for the work, %s", (language, note) => {
  expect(ofFoot(note, language)).toEqual([`funding: ${note}`]);
});

describe("a note about the author discloses", () => {
  it.each<[what: string, language: Pack, note: string, interest: string]>([
    ["membership", "en", "Ana Leko is a member of the Harbour Union.", "affiliation"],
    ["employment", "en", "Ana Leko works for Norrland Marine.", "affiliation"],
    ["ownership", "en", "Ana Leko owns shares in Norrland Marine.", "affiliation"],
    ["family", "en", "Ana Leko is married to the mayor of Rivena.", "affiliation"],
    ["funding", "en", "Her research was funded by Norrland Marine.", "funding"],
    ["a goal", "en", "Ana Leko campaigns for safe harbours.", "goal"],
    ["a life", "en", "Ana Leko was born in Rivena in 1965.", "biography"],
    [
      "a conflict",
      "en",
      "The union is suing the ministry over unpaid wages.",
      "personal-conflict-with-subject",
    ],
    ["membership", "es", "Ana Leko es miembro del Sindicato de Estibadores.", "affiliation"],
    ["employment", "es", "Ana Leko trabaja para Astilleros Norte.", "affiliation"],
    ["ownership", "es", "Ana Leko tiene acciones de Astilleros Norte.", "affiliation"],
    ["family", "es", "Ana Leko está casada con el alcalde de Rivena.", "affiliation"],
    ["funding", "es", "Su estudio fue financiado por Astilleros Norte.", "funding"],
    ["a life", "es", "Ana Leko nació en Rivena.", "biography"],
    ["a conflict", "es", "El sindicato ha demandado al ministerio.", "personal-conflict-with-subject"],
    ["membership", "ru", "Анна Лекова — член союза докеров.", "affiliation"],
    ["employment", "ru", "Анна Лекова работает в компании «Норд».", "affiliation"],
    ["ownership", "ru", "Анна Лекова владеет верфью.", "affiliation"],
    ["family", "ru", "Анна Лекова замужем за мэром.", "affiliation"],
    ["funding", "ru", "Исследование проведено при поддержке верфи.", "funding"],
    ["a life", "ru", "Анна Лекова родилась в Киеве.", "biography"],
    ["a conflict", "ru", "Союз судится с министерством.", "personal-conflict-with-subject"],
    ["membership", "uk", "Ганна Лекова — членкиня спілки докерів.", "affiliation"],
    ["employment", "uk", "Ганна Лекова працює в компанії «Норд».", "affiliation"],
    ["ownership", "uk", "Ганна Лекова володіє верф’ю.", "affiliation"],
    ["family", "uk", "Ганна Лекова заміжня за мером.", "affiliation"],
    ["funding", "uk", "Дослідження проведено за підтримки верфі.", "funding"],
    ["a life", "uk", "Ганна Лекова народилася в Києві.", "biography"],
    ["a conflict", "uk", "Спілка судиться з міністерством.", "personal-conflict-with-subject"],
  ])("%s (%s): %s", (_, language, note, kind) => {
    expect(ofNote(note, language)).toEqual([`${kind}: ${note.slice(0, -1)}`]);
  });
});

describe("an author who speaks of himself or herself", () => {
  it.each<[Pack, string, string]>([
    ["en", "I own shares in Norrland Marine.", "affiliation"],
    ["en", "My wife works for the harbour board.", "affiliation"],
    ["en", "They called me a liar.", "personal-conflict-with-subject"],
    ["en", "I met the dockers in Rivena.", "participant-in-events"],
    ["es", "Soy miembro del Sindicato de Estibadores.", "affiliation"],
    ["es", "Me llamaron traidora.", "personal-conflict-with-subject"],
    ["ru", "Я работаю в компании «Норд».", "affiliation"],
    ["ru", "Меня назвали предательницей.", "personal-conflict-with-subject"],
    ["uk", "Я працюю в компанії «Норд».", "affiliation"],
    ["uk", "Мене назвали зрадницею.", "personal-conflict-with-subject"],
  ])("discloses in the text (%s): %s", (language, body, kind) => {
    expect(ofBody(body, language).map((each) => each.split(":")[0])).toEqual([kind]);
  });
});

describe("one phrase", () => {
  it("discloses one thing where it says one", () => {
    expect(ofNote("Ana Leko writes about work at sea.", "en").map((each) => each.split(":")[0])).toEqual([
      "biography",
    ]);
  });
});

describe("nothing is disclosed", () => {
  it.each<[why: string, language: Pack, body: string]>([
    ["of somebody else", "en", "Ivo Brandt is a member of the Harbour Union."],
    ["of somebody else", "es", "Ivo Brandt es miembro del Sindicato de Estibadores."],
    ["of somebody else", "ru", "Иван Морев — член союза докеров."],
    ["of somebody else", "uk", "Іван Морев — член спілки докерів."],
    ["by somebody quoted", "en", "“I own shares in Norrland Marine,” said Ivo Brandt."],
    ["by somebody quoted", "es", "«Soy miembro del sindicato», dijo Ivo Brandt."],
    ["by somebody quoted", "ru", "«Я работаю в компании „Норд“», — сказал Иван Морев."],
    ["by a first person alone", "en", "I own a boat."],
    ["by a first person alone", "ru", "Я думаю о море."],
  ])("%s (%s): %s", (_, language, body) => {
    expect(ofBody(body, language)).toEqual([]);
  });
});
