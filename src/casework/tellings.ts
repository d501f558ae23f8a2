import type { Claim } from "../claims/index.ts";

/**
 * "Two brothers said in a video posted on 21 August that …": an audit has the telling as one claim and what was told as others. By
 * what was told, the telling that it came by; nothing where the text tells no more than who said so.
 */
export function tellingsOf(claims: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const tellings = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.role !== "reporting-event") continue;
    const list = tellings.get(claim.sentence);
    if (list) list.push(claim);
    else tellings.set(claim.sentence, [claim]);
  }
  const told = new Map<Claim, Claim>();
  for (const claim of claims) {
    const telling = tellings.get(claim.sentence)?.find((each) => tells(each, claim));
    if (telling) told.set(claim, telling);
  }
  return told;
}

/** Whose words a claim is stands within the telling, and the telling is one link shorter. */
function tells(telling: Claim, claim: Claim): boolean {
  const source = claim.speakerChain.at(-1);
  if (source?.start === undefined || source.end === undefined) return false;
  return (
    claim !== telling &&
    claim.speakerChain.length === telling.speakerChain.length + 1 &&
    telling.start <= source.start &&
    source.end <= telling.end
  );
}
