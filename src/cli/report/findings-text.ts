import type { ListedFinding } from "../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";

/** A finding: what was found, how likely, and on a line of its own how well grounded; the whole with all it rests on. */
export function findingText(finding: ListedFinding, whole: boolean, terminal: Terminal): string {
  const paint = painter(terminal);
  const put = (text: string) => wrap(safeForTerminal(text), terminal.columns, "      ", "    ");
  const { handle, verdict, saidAbout, likelihood, confidence, isStale, by } = finding;
  const lines = [
    paint("bold", wrap(safeForTerminal(`${handle}  ${verdict}`), terminal.columns, "    ", "")),
    ...(isStale
      ? [
          paint(
            "yellow",
            put(
              "STALE: something it was drawn from has changed since. Weigh anew, and reaffirm or change it.",
            ),
          ),
        ]
      : []),
    put(`about: ${saidAbout}`),
    ...(likelihood === undefined
      ? []
      : [put(`how likely: ${likelihood.band} (${percent(likelihood.low)} to ${percent(likelihood.high)})`)]),
    put(`how well grounded: ${confidence.level} confidence. ${confidence.why}`),
    ...(whole ? details(finding).map(put) : []),
    paint("dim", put(`found by ${by}`)),
  ];
  return `${lines.join("\n")}\n`;
}

function details(finding: ListedFinding): string[] {
  const { names, saidHypothesis, saidStandard, unknowns, inputsDigest } = finding;
  const row = (title: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`${title}: ${ids.map((id) => names[id] ?? id).join(", ")}`];
  return [
    ...(saidHypothesis === null ? [] : [`of: ${saidHypothesis}`]),
    ...(saidStandard === null ? [] : [`standard of proof: ${saidStandard}`]),
    ...row("supported by", finding.supports),
    ...row("contradicted by", finding.contradicts),
    ...row("undercut by", finding.undercuts),
    ...(unknowns.length === 0 ? [] : [`not known: ${unknowns.join("; ")}`]),
    ...row("hangs on", finding.linchpins),
    ...row("replies", finding.replies),
    `drawn from inputs ${inputsDigest.slice(0, 16)}…`,
  ];
}

function percent(share: string): string {
  const value = Number(share);
  if (value < 0.01) return "<1%";
  return value > 0.99 ? ">99%" : `${Math.round(value * 100)}%`;
}
