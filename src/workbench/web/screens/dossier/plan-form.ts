import type { NewPlan, PublicationAnswer } from "../../../api/dossier/contract.ts";
import { LANGUAGES, type Say } from "../../messages/say.tsx";
import type { Ask, Said } from "./ask-dialog.tsx";
import { linesOf, orNothing } from "./lines.ts";

const STANDARDS = [
  "reasonable_suspicion",
  "reasonable_grounds",
  "balance_of_probabilities",
  "clear_and_convincing",
  "beyond_reasonable_doubt",
] as const;
const LANGUAGE_NAMES = { en: "English", es: "Español", uk: "Українська", ru: "Русский" } as const;
// data-model.md, section 9.
const SMALLEST_COUNT = 5;

/** What a plan says; findings first, for they are what a dossier is about. */
export function planAsks(say: Say, { findings }: PublicationAnswer): readonly Ask[] {
  return [
    {
      name: "findings",
      kind: "many",
      label: say("web.dossier.f.findings"),
      options: findings.map(({ id, handle, says }) => [id, `${handle}: ${says}`] as const),
    },
    { name: "title", kind: "text", label: say("web.dossier.f.titleOf") },
    { name: "question", kind: "area", label: say("web.dossier.f.question") },
    { name: "answer", kind: "area", label: say("web.dossier.f.answer") },
    {
      name: "language",
      kind: "select",
      label: say("web.dossier.f.language"),
      options: LANGUAGES.map((code) => [code, LANGUAGE_NAMES[code]] as const),
    },
    { name: "authors", kind: "area", label: say("web.dossier.f.authors") },
    { name: "licence", kind: "text", label: say("web.dossier.f.licence") },
    { name: "lawfulBasis", kind: "area", label: say("web.dossier.f.lawfulBasis"), isOptional: true },
    {
      name: "standard",
      kind: "select",
      label: say("web.dossier.f.standard"),
      options: [
        ["", say("web.dossier.f.noStandard")],
        ...STANDARDS.map((each) => [each, say(`web.dossier.standard.${each}`)] as const),
      ],
    },
    { name: "contact", kind: "text", label: say("web.dossier.f.contact"), isOptional: true },
    { name: "smallest", kind: "text", label: say("web.dossier.f.smallest"), isOptional: true },
  ];
}

export function planBefore({ plan, ...opened }: PublicationAnswer, person: string): Said {
  return {
    findings: (plan?.findings ?? []).join("\n"),
    title: plan?.title ?? opened.title,
    question: plan?.question ?? opened.question,
    answer: plan?.answer ?? "",
    language: plan?.language ?? "en",
    authors: (plan?.authors ?? [person]).join("\n"),
    licence: plan?.licence ?? "CC-BY-4.0",
    lawfulBasis: plan?.lawfulBasis ?? "",
    standard: plan?.standard ?? "",
    contact: plan?.contact ?? "",
    smallest: String(plan?.smallestCount ?? SMALLEST_COUNT),
  };
}

/** What is left empty stays as it was planned before. */
export function saidPlan(said: Said): NewPlan {
  const smallest = Number(said["smallest"]);
  const findings = linesOf(said["findings"]);
  return {
    title: orNothing(said["title"]),
    question: orNothing(said["question"]),
    answer: orNothing(said["answer"]),
    language: orNothing(said["language"]),
    authors: linesOf(said["authors"]),
    licence: orNothing(said["licence"]),
    lawfulBasis: orNothing(said["lawfulBasis"]),
    standard: orNothing(said["standard"]),
    contact: orNothing(said["contact"]),
    ...(Number.isInteger(smallest) && smallest > 0 && { smallestCount: smallest }),
    ...(findings.length > 0 && { findings }),
  };
}
