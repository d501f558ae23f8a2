/**
 * Weighs two aligned names of organisations, ships and other things. As for people, but that an extra word of its own makes
 * another body: Norvig Bank and Norvig Bank Trust. Constants as in person-weight.ts.
 */
import type { Alignment } from "./align.ts";
import type { ComparedWord } from "./compared-word.ts";
import { agreementLines, STRONG, strongest, type WeightLine } from "./name-weight.ts";

const CONFLICT = -14;
const EXTRA = -11;
/** Company, group, holding: left out at will. */
const EXTRA_VAGUE = -0.7;

export function organisationWeight(alignment: Alignment): WeightLine[] {
  const { leftOver, rightOver } = alignment;
  const lines = agreementLines(alignment.pairs, [...leftOver, ...rightOver]);
  const own = { left: leftOver.filter(tells), right: rightOver.filter(tells) };
  if (strongest(own.left) > 0 && strongest(own.right) > 0)
    lines.push({ feature: "conflict", ...own, weight: CONFLICT });
  else if (own.left.length + own.right.length > 0) lines.push({ feature: "extra", ...own, weight: EXTRA });
  const vague = { left: leftOver.filter(isVague), right: rightOver.filter(isVague) };
  const count = vague.left.length + vague.right.length;
  if (count > 0) lines.push({ feature: "extra", ...vague, weight: EXTRA_VAGUE * count });
  return lines;
}

function tells(word: ComparedWord): boolean {
  return word.weight >= STRONG;
}

function isVague(word: ComparedWord): boolean {
  return word.kind === "vague" && word.weight < STRONG;
}
