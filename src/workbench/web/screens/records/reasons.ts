import type { FieldAnswer, JudgementName, PairAnswer } from "../../../api/matches/contract.ts";
import type { Say } from "../../messages/say.tsx";
import { fieldName } from "./field-name.ts";
import { lineWords } from "./line-words.ts";

/** Fields that are ticked before anybody has unticked one: those whose evidence speaks for the same person. */
export function tickedAtFirst({ fields }: PairAnswer): ReadonlySet<string> {
  return new Set(fields.filter(({ lines, weight }) => lines.length > 0 && weight > 0).map(({ key }) => key));
}

/** Lines of the evidence that the ticked fields hold. */
export function linesOf({ fields }: PairAnswer, ticked: ReadonlySet<string>): number[] {
  return fields.filter(({ key }) => ticked.has(key)).flatMap(({ lines }) => lines);
}

/**
 * Why a pair is what somebody says it is: what they wrote, else the ticked fields for the same person, the fields that speak
 * against for another. Undefined where that gives nothing to say.
 */
export function reasonFor(
  say: Say,
  pair: PairAnswer,
  judgement: JudgementName,
  { written, ticked }: { readonly written: string; readonly ticked: ReadonlySet<string> },
): string | undefined {
  const own = written.trim();
  if (judgement === "positive") {
    const fields = pair.fields
      .filter(({ key }) => ticked.has(key))
      .map((field) => fieldWords(say, pair, field));
    if (fields.length === 0) return own === "" ? undefined : own;
    const said = say("web.records.reason.same", { fields: fields.join("; ") });
    return own === "" ? said : `${own} — ${said}`;
  }
  if (own !== "") return own;
  if (judgement === "unsure") return say("web.records.reason.unsure");
  const against = pair.fields.filter(({ lines, weight }) => lines.length > 0 && weight < 0);
  if (against.length === 0) return say("web.records.reason.differentBare");
  return say("web.records.reason.different", {
    fields: against.map((field) => fieldWords(say, pair, field)).join("; "),
  });
}

function fieldWords(say: Say, pair: PairAnswer, field: FieldAnswer): string {
  const lines = field.lines.map((at) => pair.lines[at]).filter((line) => line !== undefined);
  const said = lines
    .filter(({ feature }) => field.key !== "name" || feature === "name")
    .map((line) => {
      const words = [line.left, line.right].filter((word) => word !== null).join(" = ");
      return words === "" ? lineWords(say, line) : words;
    });
  return `${fieldName(say, field.key)}${said.length === 0 ? "" : ` (${said.join(", ")})`}`;
}
