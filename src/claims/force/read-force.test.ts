import { describe, expect, it } from "vitest";
import type { FoundAttribution } from "../found.ts";
import type { Language, Section } from "../text/section.ts";
import type { Range } from "../text/token.ts";
import { readTokens } from "../text/tokens.ts";
import { readForce } from "./read-force.ts";

function sectionOf(text: string, language: Language): Section {
  const sentence = { index: 0, paragraph: 1, block: "body", language, start: 0, end: text.length } as const;
  return { text, sentences: [{ ...sentence, tokens: readTokens(text) }] };
}

/** What was found, as text, for one sentence. */
function read(text: string, language: Language = "en", attributions: readonly FoundAttribution[] = []) {
  const force = readForce(sectionOf(text, language), { attributions, quotations: [] });
  const slice = (range: Range) => text.slice(range.start, range.end);
  return {
    ...force,
    kinds: force.kinds.get(0) ?? [],
    hedged: force.hedges.map((hedge) => [slice(hedge), slice(hedge.scope)]),
    denied: force.negations.map((negation) => [slice(negation), slice(negation.scope)]),
    conditional: force.conditions.map((each) => [slice(each), slice(each.consequence), each.counterfactual]),
    given: force.presuppositions.map(slice),
    loaded: force.boosters.map(slice),
    leaning: force.weasels.map((weasel) => [slice(weasel), weasel.kind]),
  };
}

function reporting(text: string, source: string, cue: string, content: string): FoundAttribution {
  const find = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  return {
    sentence: 0,
    rule: "test",
    source: find(source),
    cue: find(cue),
    content: [find(content)],
    kind: "indirect",
    sourceType: "named-person",
    authorStance: "neutral",
    quotations: [],
  };
}

describe("readForce", () => {
  it("says nothing about a language without a pack", () => {
    const force = read("Forsan naves non venerunt.", "und");
    expect(force.hedges).toEqual([]);
    expect(force.kinds).toEqual([]);
  });

  it("does not take the month of May for a hedge", () => {
    expect(read("The convoy left on May 5 and returned in May.").hedges).toEqual([]);
    expect(read("May 5 was a Friday.").hedges).toEqual([]);
    expect(read("The convoy may return.").hedged).toEqual([["may", "The convoy may return"]]);
  });

  it("grades may as possible, probably as probable, allegedly as uncommitted", () => {
    const degrees = ["The tug may sink.", "The tug probably sank.", "The tug allegedly sank."];
    expect(degrees.map((text) => read(text).hedges[0]?.degree)).toEqual(["PS", "PR", "U"]);
  });
});

describe("the reach of a hedge", () => {
  it("ends with the clause", () => {
    expect(read("The crew may have slept, but the pilot rang twice.").hedged).toEqual([
      ["may have", "The crew may have slept"],
    ]);
  });

  it("takes in both sides of a parenthesis", () => {
    expect(read("Паром, вероятно, вышел ночью.", "ru").hedged).toEqual([
      ["вероятно", "Паром, вероятно, вышел ночью"],
    ]);
  });

  it("stays inside reported words", () => {
    const text = "Ana Leko said the pier might fall.";
    const said = reporting(text, "Ana Leko", "said", "the pier might fall");
    expect(read(text, "en", [said]).hedged).toEqual([["might", "the pier might fall"]]);
  });

  it("takes the future seen from the past for no hedge, and the rumour conditional of Spanish for one", () => {
    const text = "Ana Leko said the pier would close.";
    expect(read(text, "en", [reporting(text, "Ana Leko", "said", "the pier would close")]).hedges).toEqual(
      [],
    );
    expect(read("El barco habría salido ayer.", "es").hedges[0]?.rule).toBe("es.hedges.rumour-conditional");
    expect(read("Si pagaran, el barco habría salido ayer.", "es").hedges.map((each) => each.kind)).toEqual([
      "counterfactual-condition",
      "conditional-modal",
    ]);
  });
});

describe("denials", () => {
  it.each([
    ["en", "The guard did not open the gate.", "not"],
    ["es", "No firmó nadie el acta.", "No"],
    ["es", "Nunca firmó nada.", "Nunca"],
    ["ru", "Никто не подписал договор.", "Никто"],
    ["ru", "Он никогда ничего не подписывал.", "никогда"],
    ["uk", "Ніхто не підписав угоди.", "Ніхто"],
    ["uk", "Він ніколи нічого не підписував.", "ніколи"],
  ] as const)("counts one in %s: %s", (language, text, cue) => {
    expect(read(text, language).denied.map(([word]) => word)).toEqual([cue]);
  });

  it.each([
    ["en", "Not only the mayor but the whole council knew."],
    ["es", "No sólo el alcalde lo sabía."],
    ["ru", "Не только мэр знал об этом."],
    ["ru", "Он не мог не знать об этом."],
    ["uk", "Не лише мер знав про це."],
  ] as const)("finds none in %s: %s", (language, text) => {
    expect(read(text, language).negations).toEqual([]);
  });

  it("reaches to the end of its clause and no further", () => {
    expect(read("The guard did not open the gate, because the pier was closed.").denied).toEqual([
      ["not", "The guard did not open the gate"],
    ]);
    expect(read("The clerk denied the loan and they left.").denied).toEqual([["denied", "the loan"]]);
  });

  it("marks a denial that concerns a few words only", () => {
    expect(read("She left without her papers.").negations[0]?.reach).toBe("phrase");
    expect(read("Salió sin papeles.", "es").negations[0]?.reach).toBe("phrase");
    expect(read("She did not leave.").negations[0]?.reach).toBeUndefined();
  });
});

describe("conditions", () => {
  it.each([
    ["en", "If the dam breaks, the valley floods.", "If the dam breaks", "the valley floods", false],
    ["en", "The valley floods if the dam breaks.", "if the dam breaks", "The valley floods", false],
    [
      "en",
      "Had the crew called, the tug would have come.",
      "Had the crew called",
      "the tug would have come",
      true,
    ],
    ["en", "Without the loans, the bank would fall.", "Without the loans", "the bank would fall", true],
    ["es", "A menos que paguen, el puerto cierra.", "A menos que paguen", "el puerto cierra", false],
    ["es", "Si llamaran, el barco vendría.", "Si llamaran", "el barco vendría", true],
    ["ru", "Если бы они звали, мы бы пришли.", "Если бы они звали", "мы бы пришли", true],
    ["ru", "Если плотина рухнет, долину зальет.", "Если плотина рухнет", "долину зальет", false],
    ["uk", "Якби вони кликали, ми б прийшли.", "Якби вони кликали", "ми б прийшли", true],
  ] as const)("in %s: %s", (language, text, condition, consequence, counterfactual) => {
    expect(read(text, language).conditional).toEqual([[condition, consequence, counterfactual]]);
    expect(read(text, language).kinds).toContain("conditional-claim");
  });

  it.each([
    ["en", "He asked if the dam was safe."],
    ["en", "She moved as if nothing had happened."],
    ["en", "Without his papers he left."],
    ["es", "Caminaba como si nada."],
    ["es", "Si bien llovía, salieron."],
  ] as const)("finds none in %s: %s", (language, text) => {
    expect(read(text, language).conditions).toEqual([]);
  });
});

describe("questions", () => {
  it.each([
    ["en", "Can there be any doubt about the plan?"],
    ["en", "Who would believe that?"],
    ["es", "¿Acaso alguien lo duda?"],
    ["ru", "Разве кто-то сомневается?"],
    ["ru", "Неужели это случайность?"],
    ["uk", "Хіба хтось сумнівається?"],
    ["uk", "Невже це випадковість?"],
  ] as const)("asserts nothing with a rhetorical one in %s: %s", (language, text) => {
    const force = read(text, language);
    expect(force.kinds).toEqual(["rhetorical-question"]);
    expect(force.hedges.map((hedge) => [hedge.kind, hedge.start, hedge.end])).toEqual([
      ["rhetorical-question", 0, text.length],
    ]);
  });

  it("tells a real one from it, and a quoted one from both", () => {
    expect(read("When did the ferry leave?").kinds).toEqual(["question"]);
    expect(read("“Who signed?” the clerk asked his deputy twice.").kinds).not.toContain("question");
  });
});

describe("what is taken for granted", () => {
  it.each([
    ["en", "Despite her visits, the clerk signed nothing.", "her visits"],
    ["en", "The council has hardly hidden its debts.", "its debts"],
    ["en", "The bank is covering up its losses.", "its losses"],
    ["en", "Nobody regrets that the pier burned.", "the pier burned"],
    ["en", "The gate opened after the guards left the yard.", "the guards left the yard"],
    ["es", "A pesar de sus visitas, no firmó.", "sus visitas"],
    ["ru", "Несмотря на ее визиты, он молчал.", "ее визиты"],
    ["uk", "Попри її візити, він мовчав.", "її візити"],
  ] as const)("in %s: %s", (language, text, given) => {
    expect(read(text, language).given).toContain(given);
  });

  it("takes the hour after which something happened for no event", () => {
    expect(read("The gate opened after midnight.").given).toEqual([]);
  });
});

describe("kinds of sentence", () => {
  it.each([
    ["en", "The council signed the lease in 2019.", ["fact-claim"]],
    ["en", "We believe the ledger is forged.", ["opinion"]],
    ["en", "The council will sell the pier next year.", ["prediction"]],
    ["en", "It is high time that the council answered.", ["call-to-action"]],
    ["en", "It makes no sense to pay twice.", ["evaluation"]],
    ["en", "The ledger was empty; therefore the loan was never paid.", ["inference"]],
    ["en", "The author is a retired pilot.", ["author-bio"]],
    ["es", "El consejo firmó el contrato en 2019.", ["fact-claim"]],
    ["es", "Hay que cerrar el puerto.", ["call-to-action"]],
    ["es", "Creo que el libro es falso.", ["opinion"]],
    ["ru", "Совет подписал договор в 2019 году.", ["fact-claim"]],
    ["ru", "Пора закрыть этот порт.", ["call-to-action"]],
    ["ru", "На мой взгляд, список подделан.", ["opinion"]],
    ["uk", "Рада підписала угоду в 2019 році.", ["fact-claim"]],
    ["uk", "Судно перевозитиме зерно до осені.", ["prediction"]],
    ["uk", "Про автора: пілот на пенсії.", ["author-bio"]],
  ] as const)("in %s: %s", (language, text, kinds) => {
    expect(read(text, language).kinds).toEqual(kinds);
  });

  it("calls a sentence reported that only passes on what somebody said", () => {
    const text = "Ana Leko said the pier was closed.";
    expect(read(text, "en", [reporting(text, "Ana Leko", "said", "the pier was closed")]).kinds).toEqual([
      "reported-claim",
    ]);
  });

  it("takes a birth for a note about the author only where the article ends", () => {
    const paragraphs = [
      "One ferry left Rivena.",
      "Two came back.",
      "Nobody signed.",
      "Leko was born in Ostry in 1960.",
    ];
    let text = "";
    const sentences = paragraphs.map((paragraph, index) => {
      const start = text.length;
      text += `${paragraph}\n`;
      return { index, paragraph: index + 1, start, end: start + paragraph.length };
    });
    const section: Section = {
      text,
      sentences: sentences.map((each) => ({
        ...each,
        block: "body",
        language: "en",
        tokens: readTokens(text, each.start, each.end),
      })),
    };
    expect(readForce(section, { attributions: [], quotations: [] }).kinds.get(3)).toEqual(["author-bio"]);
    expect(read("Leko was born in Ostry in 1960.").kinds).toEqual(["fact-claim"]);
  });
});

describe("weasels and loaded words", () => {
  it.each([
    ["en", "Evidence has surfaced of a second list.", "agentless-evidence"],
    ["en", "Various sources have confirmed the sale.", "anonymous-source"],
    ["en", "Everyone knows who signed.", "appeal-to-common-knowledge"],
    ["es", "Trascendió que el puerto cierra.", "agentless-evidence"],
    ["ru", "Стало известно о второй продаже.", "agentless-evidence"],
    ["uk", "Всім відомо, хто підписав.", "appeal-to-common-knowledge"],
  ] as const)("in %s: %s", (language, text, kind) => {
    expect(read(text, language).leaning.map((each) => each[1])).toContain(kind);
  });

  it("marks the same words whoever is spoken of", () => {
    const of = (name: string) => read(`The ${name} regime and its mercenaries spread propaganda.`).loaded;
    expect(of("northern")).toEqual(["regime", "mercenaries", "propaganda"]);
    expect(of("southern")).toEqual(of("northern"));
  });

  it("leaves a mode of working alone", () => {
    expect(read("Прибор работает в режиме ожидания.", "ru").loaded).toEqual([]);
  });
});
