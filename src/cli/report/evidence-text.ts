import type { ListedEvidence, ListedRating } from "../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { rangeText } from "./hypotheses-text.ts";
import { counted } from "./words.ts";

/** An item of evidence: what it says, what it rests on, whose it is, and who rated it how. */
export function evidenceText(item: ListedEvidence, whole: boolean, terminal: Terminal): string {
  const paint = painter(terminal);
  const put = (text: string) => wrap(safeForTerminal(text), terminal.columns, "      ", "    ");
  const origins = item.origins.map(({ said }) => said).join("; ");
  const lines = [
    paint(
      "bold",
      wrap(
        safeForTerminal(`${item.handle}  ${item.summary} (${item.evidenceKind})`),
        terminal.columns,
        "    ",
        "",
      ),
    ),
    ...item.restsOn.map(({ said }) => put(`rests on ${said}`)),
    put(`${counted(item.origins.length, "origin")}: ${origins}`),
    ...(item.unweighable === undefined ? [] : [put(`not to be weighed: ${item.unweighable}`)]),
    ...(whole ? item.ratings.map((each) => put(ratingText(each))) : [put(ratersText(item.ratings))]),
    ...(item.hidden === 0
      ? []
      : [
          paint(
            "dim",
            put(`${counted(item.hidden, "rating")} by others not shown until you have rated the same`),
          ),
        ]),
  ];
  return `${lines.join("\n")}\n`;
}

function ratersText(ratings: readonly ListedRating[]): string {
  const raters = [...new Set(ratings.map(({ rater }) => rater))];
  return raters.length === 0 ? "not rated" : `rated by ${raters.join(", ")}`;
}

function ratingText({
  handle,
  rater,
  blind,
  hypothesis,
  consistency,
  relevance,
  likelihood,
  why,
}: ListedRating): string {
  const parts = [
    ...(consistency === null ? [] : [consistency]),
    ...(relevance === null ? [] : [`relevance ${relevance}`]),
    ...(likelihood === null || likelihood === undefined ? [] : [likelihoodText(likelihood)]),
  ];
  return `${handle}  under ${hypothesis}: ${parts.join(", ")}, by ${rater}${blind ? " (blind)" : ""}: ${why}`;
}

function likelihoodText(likelihood: NonNullable<ListedRating["likelihood"]>): string {
  if (likelihood.given === "direct") return `likelihood ${rangeText(likelihood.value)}`;
  if (likelihood.given === "absence")
    return `trace ${rangeText(likelihood.trace)}, found if there ${rangeText(likelihood.detection)}`;
  const { fact, hit, falseReport } = likelihood;
  return `fact ${rangeText(fact)}, told if so ${rangeText(hit)}, told if not ${rangeText(falseReport)}`;
}
