import type { MessageKey, Say } from "../../messages/index.ts";
import { LIKELIHOOD_ROWS } from "../../weighing/index.ts";

/**
 * A word of the scale of ICD 203 in the language of the dossier, or the two that an interval reaches into (`unlikely to
 * likely`); a word of another scale as it stands.
 */
export function likelihoodWord(band: string, say: Say): string {
  const [low = "", high, ...more] = band.split(" to ");
  if (more.length > 0 || !isOfScale(low) || (high !== undefined && !isOfScale(high))) return band;
  const first = say(keyOf(low));
  return high === undefined ? first : say("dossier.likelihood.span", { low: first, high: say(keyOf(high)) });
}

function isOfScale(word: string): boolean {
  return LIKELIHOOD_ROWS.some(({ likely, probable }) => word === likely || word === probable);
}

type WordKey = Exclude<Extract<MessageKey, `dossier.likelihood.${string}`>, "dossier.likelihood.span">;

function keyOf(word: string): WordKey {
  return `dossier.likelihood.${word.replaceAll(" ", "-")}` as WordKey;
}
