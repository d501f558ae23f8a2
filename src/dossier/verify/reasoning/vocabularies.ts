/** Step 8: codes are those of the scales, and a dossier declares one standard of proof. */
import { CODING_SCHEMES, SCALES } from "../../../weighing/index.ts";
import type { PublishedCase } from "../../published/index.ts";
import { type BundleCheck, checker, faultsOr } from "../report/index.ts";

const CHECK = checker(8, "vocabularies", "reasoning");
const STANDARD = checker(8, "standard of proof", "reasoning");

/** FactBank (data-model.md, section 5). */
const CERTAINTIES = ["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu"];
const DOUBTS = ["sound", "weakened", "unsupported", "withdrawn", "stale"];

export function vocabularyChecks(published: PublishedCase): BundleCheck[] {
  const { sources, claims, evidence, events, relations, payments, codings } = published;
  const faults = [
    ...sources.flatMap(({ id, reliability }) =>
      unknown(
        id,
        "a reliability",
        reliability.map(({ grade }) => grade),
        Object.keys(SCALES.reliability),
      ),
    ),
    ...claims.flatMap(({ id, credibility, certainty }) => [
      ...unknown(
        id,
        "a credibility",
        credibility.map(({ grade }) => grade),
        Object.keys(SCALES.credibility),
      ),
      ...unknown(id, "a certainty", [certainty], CERTAINTIES),
    ]),
    ...[...claims, ...evidence, ...events, ...relations, ...payments].flatMap(({ id, doubt }) =>
      unknown(id, "a status of doubt", [doubt], DOUBTS),
    ),
    ...codings.flatMap(({ scheme, element }) => unknown(scheme, "an element", [element], elementsOf(scheme))),
  ].map((message) => CHECK.failed(message, "data/claims.json"));
  return [
    ...faultsOr(faults, CHECK, "Grades, certainties and codes are those of their scales."),
    ...standardChecks(published),
  ];
}

function unknown(id: string, what: string, said: readonly string[], known: readonly string[]): string[] {
  return said
    .filter((each) => !known.includes(each))
    .map((each) => `${id} has ${what} that is none: “${each}”.`);
}

function elementsOf(scheme: string): readonly string[] {
  return Object.entries(CODING_SCHEMES[scheme]?.parts ?? {}).flatMap(([part, { elements }]) =>
    Object.keys(elements).map((element) => `${part}/${element}`),
  );
}

/** A reader who is told of one standard must not be shown a finding by a lower one. */
function standardChecks({ publication, findings }: PublishedCase): BundleCheck[] {
  const { standard } = publication;
  const own = findings.filter((finding) => finding.standard !== undefined);
  if (standard === undefined && own.length === 0)
    return [STANDARD.ok("No standard of proof is declared, and none is used.")];
  if (standard === undefined || !Object.hasOwn(SCALES.standard, standard))
    return [
      STANDARD.failed(
        `The dossier declares ${standard === undefined ? "no standard" : `“${standard}”, which is none`}, and findings name one.`,
      ),
    ];
  const others = own.filter((finding) => finding.standard !== standard);
  return others.length === 0
    ? [STANDARD.ok(`One standard of proof is declared and used: ${SCALES.standard[standard]}.`)]
    : others.map(({ id, standard: other }) =>
        STANDARD.failed(`${id} is by “${other}” and the dossier declares “${standard}”.`, "data/claims.json"),
      );
}
