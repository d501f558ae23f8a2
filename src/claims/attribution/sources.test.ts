import { describe, expect, it } from "vitest";
import { readNames } from "../names/index.ts";
import { readQuotations } from "../quotations/index.ts";
import { type Language, readSections } from "../text/index.ts";
import { readAttributions } from "./index.ts";

function read(text: string, language: Language, title = 0) {
  const blocks = [
    ...(title > 0 ? [{ type: "title" as const, start: 0, end: title, main: true }] : []),
    { type: "body" as const, start: title, end: text.length, main: true },
  ];
  return [...readSections({ text, blocks, language: () => language })].flatMap((section) =>
    readAttributions(section, { quotations: readQuotations(section), names: readNames(section) }),
  );
}

/** "source | cue | content" of every report. */
function reports(text: string, language: Language = "en"): string[] {
  const slice = (range: { start: number; end: number } | null) =>
    range ? text.slice(range.start, range.end) : "–";
  return read(text, language).map(
    ({ source, cue, content }) => `${slice(source)} | ${slice(cue)} | ${content.map(slice).join(" … ")}`,
  );
}

describe("the subject of a reporting verb in English", () => {
  it.each([
    [
      "past a time between subject and verb",
      "The council just this month announced it would pay.",
      "The council | announced | it would pay",
    ],
    [
      "with a relative clause that has no relative",
      "All the clerks I hired said the plan was clear.",
      "All the clerks I hired | said | the plan was clear",
    ],
    [
      "with an apposition of an apposition",
      "Ivo Brandt, the mayor of Rivena, one of the towns on the coast, said the dam was old.",
      "Ivo Brandt, the mayor of Rivena, one of the towns on the coast | said | the dam was old",
    ],
    [
      "with a name and a common noun behind one preposition",
      "Experts on Torvia and harbour safety said the test was sound.",
      "Experts on Torvia and harbour safety | said | the test was sound",
    ],
    [
      "with a participle before its noun",
      "An analysis by the Courier of newly filed reports shows donations hit two million.",
      "An analysis by the Courier of newly filed reports | shows | donations hit two million",
    ],
    [
      "with its owner behind",
      "A friend of his said the port was shut.",
      "A friend of his | said | the port was shut",
    ],
    [
      "inside a relative clause",
      "It ended a case in which Leko argued that the dam was safe.",
      "Leko | argued | that the dam was safe",
    ],
    [
      "behind a conjunction, not with the noun before it",
      "Dorn drew blame after he suggested that the sailors were weak.",
      "he | suggested | that the sailors were weak",
    ],
    [
      "with a verb between that is not of saying",
      "Leko generally backed the union, and said he did not support Dorn.",
      "Leko | said | he did not support Dorn",
    ],
    [
      "that is shortened into the verb",
      "He’s claiming that the fund is empty.",
      "He | ’s claiming | that the fund is empty",
    ],
  ])("is found %s", (_, text, report) => {
    expect(reports(text)).toContain(report);
  });

  it("is looked for in front of a participle, or behind its comma", () => {
    expect(reports("He pitched himself to voters by telling them that the fund was empty.")).toEqual([
      "He | telling | that the fund was empty",
    ]);
    expect(reports("After saying that the dam was old, Leko left.")).toEqual([
      "Leko | saying | that the dam was old",
    ]);
    expect(reports("Leko spoke out on Tuesday, arguing that the dam was old.")).toEqual([
      "Leko | arguing | that the dam was old",
    ]);
  });

  it("takes 'that' for a pronoun before a verb", () => {
    expect(reports("He said that would let the council build more.")).toEqual([
      "He | said | that would let the council build more",
    ]);
    expect(reports("The judge’s clerk rejected that argument.")).toEqual([
      "The judge’s clerk | rejected | that argument",
    ]);
  });
});

describe("words that look like reporting verbs", () => {
  it.each([
    "The Rivena Post was sold last year.",
    "The States of Torvia voted twice.",
    "Newly filed reports were lost.",
    "Patti Wonder sang at the gate.",
  ])("report nothing inside a name or behind a participle: %s", (text) => {
    expect(reports(text)).toEqual([]);
  });

  it("do not hide the one that reports", () => {
    expect(reports("“It is over,” White House press secretary Ana Leko said on Monday.")).toEqual([
      "White House press secretary Ana Leko | said | It is over",
    ]);
    expect(reports("British minister Theresa May said that the talks were over.")).toEqual([
      "British minister Theresa May | said | that the talks were over",
    ]);
  });

  it("are no verb where an article speaks", () => {
    expect(reports("“The gate was open,” the Times wrote.")).toEqual([
      "the Times | wrote | The gate was open",
    ]);
  });
});

describe("whose claim it is", () => {
  it.each<[Language, string, string]>([
    [
      "en",
      "The paper ran a note on Leko’s claim that the dam was safe.",
      "Leko | claim | that the dam was safe",
    ],
    [
      "en",
      "A video emerged, contradicting the harbour police’s claim that nobody ran.",
      "the harbour police | claim | that nobody ran",
    ],
    ["en", "Leko has voiced concern that the dam is old.", "Leko | has voiced concern | that the dam is old"],
    [
      "en",
      "Contrary to the council’s claims that the men left by choice, evidence has surfaced discrediting them.",
      "the council | claims | that the men left by choice",
    ],
    [
      "es",
      "La tesis del ministro de que el dique era seguro se cayó.",
      "ministro | tesis | que el dique era seguro se cayó",
    ],
    [
      "es",
      "El ministro defendió la tesis de que el dique era seguro.",
      "El ministro | defendió la tesis | que el dique era seguro",
    ],
    [
      "ru",
      "Следователь выдвинул версию о том, что завод подожгли.",
      "Следователь | выдвинул версию | что завод подожгли",
    ],
    [
      "ru",
      "Версия следователя о том, что завод подожгли, не подтвердилась.",
      "следователя | Версия | что завод подожгли",
    ],
    [
      "uk",
      "Слідчий висунув версію про те, що завод підпалили.",
      "Слідчий | висунув версію | що завод підпалили",
    ],
  ])("is told in %s: %s", (language, text, report) => {
    expect(reports(text, language)).toContain(report);
  });
});

describe("reports without anybody who reports", () => {
  it.each<[Language, string, string]>([
    ["en", "Evidence has surfaced discrediting those claims.", "discrediting those claims"],
    ["en", "The firm reportedly paid two million euros.", "The firm reportedly paid two million euros"],
    ["es", "Supuestamente la empresa pagó dos millones.", "la empresa pagó dos millones"],
    ["ru", "Завод якобы подожгли ночью.", "Завод якобы подожгли ночью"],
    ["uk", "Завод нібито підпалили вночі.", "Завод нібито підпалили вночі"],
  ])("keep the source open in %s: %s", (language, text, content) => {
    const [report] = read(text, language);
    expect(report?.source).toBeNull();
    expect(report?.content.map(({ start, end }) => text.slice(start, end))).toEqual([content]);
  });

  it("leave an adjective alone", () => {
    expect(reports("The allegedly stolen boat sank.")).toEqual([]);
    expect(reports("Его судили за якобы подлог.", "ru")).toEqual([]);
  });
});

describe("adjectives that report", () => {
  it.each<[Language, string, string]>([
    [
      "en",
      "The mayor is very confident the dam will hold.",
      "The mayor | is very confident | the dam will hold",
    ],
    ["en", "Leko was adamant that nobody signed.", "Leko | was adamant | that nobody signed"],
    ["en", "Leko has been critical of the plan.", "Leko | has been critical of | the plan"],
    [
      "es",
      "Leko está convencida de que el dique es seguro.",
      "Leko | está convencida | que el dique es seguro",
    ],
    ["ru", "Лекова уверена, что плотина цела.", "Лекова | уверена | что плотина цела"],
    ["uk", "Лекова впевнена, що гребля ціла.", "Лекова | впевнена | що гребля ціла"],
  ])("stand behind a form of 'be' in %s: %s", (language, text, report) => {
    expect(reports(text, language)).toEqual([report]);
  });

  it.each<[Language, string]>([
    ["en", "It is clear that the dam is old."],
    ["en", "Be sure that the gate is shut."],
    ["es", "Es seguro que el dique cede."],
    ["ru", "Я лично уверен, что плотина цела."],
  ])("need somebody else who feels so, in %s: %s", (language, text) => {
    expect(reports(text, language)).toEqual([]);
  });
});

describe("how far a report reaches", () => {
  it("ends where an English sentence sets something against it", () => {
    expect(reports("Leko said that the dam was safe, but the council closed it.")).toEqual([
      "Leko | said | that the dam was safe",
    ]);
  });

  it("goes on in the next quotation, over a long description of the speaker", () => {
    const text =
      "“It holds,” said Ana Leko, who led the harbour works under two mayors, taught at the school of engineers in Rivena " +
      "and has noted every crack in its wall since 1998. “It will hold tomorrow.”";
    expect(read(text, "en")[0]?.content.map(({ start, end }) => text.slice(start, end))).toEqual([
      "It holds",
      "It will hold tomorrow.",
    ]);
  });

  it("does not go on where somebody else begins to speak", () => {
    expect(reports("“It holds,” said Leko. Brandt shook his head: “It leaks.”")[0]).toBe(
      "Leko | said | It holds",
    );
  });
});

describe("what nobody says", () => {
  it.each([
    "The idea that nobody ran is old.",
    "His plan to build a dam is old.",
    "I want to see the dam.",
    "The clerk failed to show up.",
    "His recently revealed plan failed.",
    "They express themselves freely.",
  ])("is no report: %s", (text) => {
    expect(reports(text)).toEqual([]);
  });

  it("is a rumour all the same where the noun says so", () => {
    expect(reports("The rumour that nobody ran is old.")[0]).toMatch(/^– \| rumour \| that nobody ran/);
  });
});

describe("what a source is", () => {
  it.each<[Language, string, string, boolean]>([
    ["ru", "Министерство труда сообщило, что завод закрыт.", "named-organisation", false],
    ["uk", "Міністерство праці повідомило, що завод закрито.", "named-organisation", false],
    ["es", "El Ministerio de Trabajo dijo que hubo despidos.", "named-organisation", false],
    ["ru", "Чиновник сказал, что завод закрыт.", "anonymous-official", true],
    ["uk", "Чиновник сказав, що завод закрито.", "anonymous-official", true],
    ["es", "El funcionario afirmó que no hubo heridos.", "anonymous-official", true],
    ["es", "Un alto funcionario dijo que el puerto cerró.", "anonymous-official", true],
    ["en", "The official said the port was shut.", "anonymous-official", true],
    ["en", "The mayor said the port was shut.", "anonymous-official", false],
    ["ru", "Мэр сказал, что порт закрыт.", "anonymous-official", false],
    ["ru", "Глава управления сообщил, что завод закрыт.", "anonymous-official", false],
    ["en", "The driver said the road was icy.", "anonymous-individuals", true],
    ["en", "The drivers said the road was icy.", "anonymous-group", false],
    ["ru", "Водитель рассказал, что дорога обледенела.", "anonymous-individuals", true],
  ])("in %s: %s", (language, text, type, isOne) => {
    const [report] = read(text, language);
    expect([report?.sourceType, report?.onePerson ?? false]).toEqual([type, isOne]);
  });
});

describe("a name before a colon", () => {
  const title = (line: string, language: Language = "en") =>
    read(`${line}\n\nThe harbour was closed after the storm.`, language, line.length).map(({ source }) =>
      source ? line.slice(source.start, source.end) : null,
    );

  it.each<[Language, string, string]>([
    ["en", "Minister: the bridge is safe", "Minister"],
    ["en", "Ana Leko: the bridge is safe", "Ana Leko"],
    ["en", "Poll: dam is not wanted", "Poll"],
    ["en", "Dorn on Harbour Fire: ‘Nobody Called Us’", "Dorn"],
    ["ru", "Анна Лекова: мост безопасен", "Анна Лекова"],
    ["es", "Ministra: el puente es seguro", "Ministra"],
  ])("speaks in a %s headline: %s", (language, line, source) => {
    expect(title(line, language)).toEqual([source]);
  });

  it.each<[Language, string]>([
    ["en", "Harbour blaze: three men held"],
    ["en", "Rivena flood: mayor resigns"],
    ["en", "Stealth Over Health: Leko Was Taken Away"],
    ["en", "Next Steps: Council to Vote"],
    ["ru", "Пожар в порту: трое задержаны"],
    ["es", "Incendio en el puerto: tres detenidos"],
  ])("is a subject in another %s headline: %s", (language, line) => {
    expect(title(line, language)).toEqual([]);
  });
});
