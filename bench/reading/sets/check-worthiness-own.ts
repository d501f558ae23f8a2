/**
 * Our own invented debate lines: does the score rank what a checker would look at above talk? ClaimBuster is not on the machine
 * of every developer; its published feature analysis is what the weights were set from.
 */
import { readFileSync } from "node:fs";
import {
  checkFeatures,
  checkWorthiness,
  forceBySentence,
  readForce,
} from "../../../src/claims/force/index.ts";
import type { Language } from "../../../src/claims/text/section.ts";
import type { MeasuredRow } from "../row.ts";
import { sectionOf } from "../section-of.ts";

export const needs: readonly string[] = [];

export function measure(): readonly MeasuredRow[] {
  return (["en", "es", "ru", "uk"] as const).map((language) => {
    const scores = readLines(language).map(({ worth, text }) => ({ worth, score: scoreOf(text, language) }));
    const ours = areaUnderCurve(scores);
    return {
      benchmark: `own check-worthiness ${language}`,
      metric: "AUC",
      n: scores.length,
      ours,
      interval: hanley(
        ours,
        scores.filter((each) => each.worth).length,
        scores.filter((each) => !each.worth).length,
      ),
      peers: "draft on ClaimBuster .841",
    };
  });
}

function readLines(language: Language): { worth: boolean; text: string }[] {
  const file = readFileSync(new URL(`../own/check-worthiness-${language}.txt`, import.meta.url), "utf8");
  const lines = file.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => ({ worth: line.startsWith("+"), text: line.slice(2) }));
}

function scoreOf(text: string, language: Language): number {
  const section = sectionOf(text, language);
  const [sentence] = section.sentences;
  if (sentence === undefined) return 0;
  const force = forceBySentence(readForce(section, { attributions: [], quotations: [] }))(0);
  return checkWorthiness(checkFeatures(sentence, sentence, force)).score;
}

/** The share of pairs in which the line worth checking scores higher; ties count half. */
function areaUnderCurve(scores: readonly { worth: boolean; score: number }[]): number {
  const [yes, no] = [scores.filter((each) => each.worth), scores.filter((each) => !each.worth)];
  let won = 0;
  for (const a of yes) for (const b of no) won += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return won / (yes.length * no.length);
}

/** 95 % interval of an area under the curve (Hanley and McNeil 1982). */
function hanley(area: number, yes: number, no: number): [number, number] {
  const q1 = area / (2 - area);
  const q2 = (2 * area * area) / (1 + area);
  const variance =
    (area * (1 - area) + (yes - 1) * (q1 - area ** 2) + (no - 1) * (q2 - area ** 2)) / (yes * no);
  const half = 1.959964 * Math.sqrt(Math.max(0, variance));
  return [Math.max(0, area - half), Math.min(1, area + half)];
}
