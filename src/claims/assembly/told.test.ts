import { describe, expect, it } from "vitest";
import type { Claim } from "../audit.ts";
import type { Language } from "../text/section.ts";
import { readDocument } from "./index.ts";

const NO_HASH = "0".repeat(64) as Parameters<typeof readDocument>[0]["sha256"];

function claims(text: string, language: Exclude<Language, "und"> = "en"): Claim[] {
  return [
    ...readDocument({
      text,
      sha256: NO_HASH,
      textSha256: NO_HASH,
      extractor: "text/1",
      blocks: [{ type: "body", start: 0, end: [...text].length, main: true }],
      published: null,
      version: "0",
      language,
    }).claims,
  ];
}

const told = (text: string, language?: Exclude<Language, "und">) =>
  claims(text, language).map((claim) => `${claim.speakerChain.at(-1)?.who}: ${claim.text}`);

describe("what is only spoken of", () => {
  it.each([
    "Leko spoke of hundreds of boats.",
    "He wrote about work at sea.",
    "She refused to sign.",
    "Leko denied those.",
  ])("is no claim of its own; that it was spoken of is one: %s", (text) => {
    expect(told(text)).toEqual([`author: ${text.slice(0, -1)}`]);
    expect(claims(text)[0]?.role).toBe("reporting-event");
  });

  it("is a claim where the verb says that it was so", () => {
    expect(told("Police announced the arrest of a man.")).toEqual(["anonymous-group: the arrest of a man"]);
  });

  it("holds for refusals in other languages", () => {
    expect(told("Ana se negó a firmar.", "es")).toEqual(["author: Ana se negó a firmar"]);
    expect(told("Лекова отказалась подписать договор.", "ru")).toEqual([
      "author: Лекова отказалась подписать договор",
    ]);
    expect(told("Лекова відмовилася підписати договір.", "uk")).toEqual([
      "author: Лекова відмовилася підписати договір",
    ]);
  });
});

describe("the frame of a report", () => {
  it("is no event where it only names who is followed", () => {
    expect(told("According to its statement of 12 November 2021, the port was closed.")).toEqual([
      "named: the port was closed",
    ]);
  });

  it("is no claim where it is a name before a colon", () => {
    expect(told("Ana Leko: We never signed it.")).toEqual(["named: We never signed it"]);
  });
});

describe("hearsay", () => {
  it("stands with nobody, and in one piece", () => {
    expect(told("The firm reportedly paid two million euros.")).toEqual([
      "unspecified: The firm reportedly paid two million euros",
    ]);
    expect(claims("The firm allegedly paid two million euros.")[0]?.authorStance).toBe("distances");
  });

  it("does not belong to the speaker of the clause before", () => {
    const text =
      "Contrary to the council’s claims that the men left by choice, evidence has surfaced discrediting them.";
    expect(told(text)).toContain("unspecified: discrediting them");
  });
});

describe("a condition", () => {
  it.each<[Exclude<Language, "und">, string, string]>([
    ["en", "If the quay is not reopened, the dockers will strike.", "author: the dockers will strike"],
    ["en", "The dockers will strike if the quay is not reopened.", "author: The dockers will strike"],
    [
      "es",
      "Si la grúa no regresa, los estibadores irán a la huelga.",
      "author: los estibadores irán a la huelga",
    ],
    ["ru", "Если кран не вернут, докеры объявят забастовку.", "author: докеры объявят забастовку"],
    ["uk", "Якщо кран не повернуть, докери оголосять страйк.", "author: докери оголосять страйк"],
  ])("is stated by nobody (%s): %s", (language, text, claim) => {
    expect(told(text, language)).toEqual([claim]);
    expect(claims(text, language)[0]?.force).toBe("conditional");
  });

  it("leaves standing what it says in passing of somebody", () => {
    expect(told("Without the funds that go to it, the club would collapse.")).toEqual([
      "author: the funds that go to it",
      "author: the club would collapse",
    ]);
    expect(told("If the men who sold the crane pay, the port will open.")).toEqual([
      "author: the port will open",
    ]);
  });
});

describe("what is taken for granted", () => {
  it("does not run into the verb that the sentence goes on with", () => {
    const text = "A war that has brought ruin not seen since the Great Flood shows why harbours matter.";
    expect(told(text)).not.toContain("author: the Great Flood shows");
  });

  it("keeps its article", () => {
    const text =
      "The board of the port, which met in Rivena in May, is hiding the closure of the northern quay.";
    expect(told(text)).toContain("author: the closure of the northern quay");
  });
});

describe("a question", () => {
  it.each(["Who paid for the ships?", "Can anyone still believe them?"])(
    "is asserted by nobody: %s",
    (text) => {
      expect(claims(text)[0]).toMatchObject({ force: "rhetorical", authorStance: "hedged" });
    },
  );
});

describe("blame and labels", () => {
  it("are given, not reported as true", () => {
    expect(told("The council blamed the fire on two sailors.")).toEqual([
      "author: The council blamed the fire on two sailors",
    ]);
    expect(told("They have labelled me a liar.")).toEqual(["author: They have labelled me a liar"]);
    expect(claims("They have labelled me a liar.")[0]?.role).toBe("reporting-event");
  });
});

describe("the date of a report", () => {
  it("is no age", () => {
    const [report] = claims("On 3 May 2022, a 19-year-old sailor told the Rivena Courier that he was paid.");
    expect(report?.dateMeaning?.map(({ relation }) => relation)).toEqual(["reported-on", "at"]);
  });
});

describe("a pronoun that speaks", () => {
  it("may be whom its number allows", () => {
    const text = "A clerk said that it rained. Two brothers said that it snowed. They said that they left.";
    const others = claims(text).at(-1)?.otherSpeakers;
    expect(others?.map((link) => link.text)).toEqual(["Two brothers"]);
  });
});

describe("a verb of refusal inside a relative clause", () => {
  it("gives way to the verb of the sentence", () => {
    expect(told("They said that those who refused to work were locked up.")).toContain(
      "unspecified: those who refused to work",
    );
  });
});

describe("a demonstrative that opens a sentence", () => {
  it("stays with its noun", () => {
    expect(told("That account is hard to believe.")).toEqual(["author: That account is hard to believe"]);
  });
});

describe("a promise", () => {
  it("has no content in whom it was made to", () => {
    expect(told("Despite its promises to the dockers, the port was closed.")).toEqual([
      "author: Despite its promises to the dockers",
      "author: the port was closed",
    ]);
  });
});
