import type { MatchDocument, MatchedCandidate, MatchedQuery } from "../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { evidenceLines } from "./match-lines.ts";
import { counted } from "./words.ts";

/** What a person reads first: each entry that has candidates, best first, with what spoke for and against each. */
export function matchAsText(document: MatchDocument, terminal: Terminal): string {
  const found = document.queries.filter(({ candidates }) => candidates.length > 0);
  return [...found.map((query) => queryText(query, terminal)), summary(document, terminal)].join("\n");
}

function queryText(
  { query, candidates, margin, noMatchProbability }: MatchedQuery,
  terminal: Terminal,
): string {
  const paint = painter(terminal);
  const lead = margin === null ? "" : `, ${margin.toFixed(1)} bits before the next`;
  const head = `${paint("bold", safeForTerminal(query.name))}  (${safeForTerminal(query.id)})`;
  const none = `   not in the table: ${percent(noMatchProbability)}${lead}\n`;
  const shown = candidates.filter(({ band, rank }) => band !== "weak" || rank === 1).slice(0, SHOWN);
  const hidden = candidates.length - shown.length;
  const rest = hidden > 0 ? `   and ${hidden} weaker; --json has them all\n` : "";
  return `${head}\n${none}${shown.map((each) => candidateText(each, terminal)).join("")}${rest}`;
}

const SHOWN = 5;

function candidateText(candidate: MatchedCandidate, terminal: Terminal): string {
  const { rank, record, otherRows, score, probability, band, tieGroup, explanation } = candidate;
  const paint = painter(terminal);
  const rows =
    otherRows.length === 0 ? "" : ` and ${counted(otherRows.length, "more row")} of the same person`;
  const tie = tieGroup === null ? "" : `, tied in group ${tieGroup}`;
  const colour = band === "strong" ? "green" : band === "weak" ? "dim" : "yellow";
  const head = `   ${rank}. ${paint(colour, band)}${tie}  ${percent(probability)}  ${score.toFixed(1)} bits  row ${safeForTerminal(record.id)}${rows}\n`;
  return (
    head +
    evidenceLines(explanation)
      .map((line) => `      ${line}\n`)
      .join("")
  );
}

function summary({ run, queries }: MatchDocument, terminal: Terminal): string {
  const paint = painter(terminal);
  const withBand = (band: string) => queries.filter(({ candidates }) => candidates[0]?.band === band).length;
  const { chance, decoys } = run;
  const lines = [
    `${counted(run.left.rows, "entry", "entries")} against ${counted(run.right.rows, "row")} (${counted(run.right.persons, "person", "people")}): ` +
      `${withBand("strong")} strong, ${withBand("possible")} possible, ${withBand("tie")} tied, ` +
      `${queries.filter(({ status }) => status === "none").length} none, ${run.left.unusable} unusable.`,
    chanceText(chance),
    decoys ? decoyText(decoys) : "No decoys were run: the chance figure is unchecked (--decoys N).",
    run.audit
      ? `Audit of ${run.audit.sampled}: ${run.audit.missed} of ${run.audit.pairs} pairs missed by the lanes.`
      : "No audit was made: how many pairs the lanes lost is not known (--audit N).",
    ...run.truncated
      .slice(0, 3)
      .map(({ query, lane, kept, total }) => `Cut: ${query ?? ""} lane ${lane}, ${kept} of ${total} kept.`),
  ];
  const wrapped = lines.map((line) => paint("dim", wrap(safeForTerminal(line), terminal.columns, "  ", "")));
  return `${wrapped.join("\n")}\n`;
}

function chanceText({ observed, expectedNames, low, high, p }: MatchDocument["run"]["chance"]): string {
  const expected = expectedNames < 0.005 ? "fewer than 0.01" : expectedNames.toFixed(2);
  const found = counted(observed, "entry has", "entries have");
  return `${found} a candidate worth a look; by chance alone ${expected} would (${low} to ${high} in 95 of 100 such runs, so many or more with p ${smallText(p)}).`;
}

function decoyText({ lists, mean, sd, most, p }: NonNullable<MatchDocument["run"]["decoys"]>): string {
  return `${counted(lists, "decoy")} with the names recombined: ${mean.toFixed(2)} on average (SD ${sd.toFixed(2)}, at most ${most}), p ${smallText(p)}.`;
}

function smallText(p: number): string {
  return p < 0.001 ? "< 0.001" : p.toFixed(3);
}

function percent(share: number): string {
  if (share > 0.995) return "> 99 %";
  return share < 0.005 ? "< 1 %" : `${Math.round(share * 100)} %`;
}
