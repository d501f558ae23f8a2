import { CareoError } from "../../base/index.ts";
import { findClaims } from "../find-claims.ts";
import type { OpenCase } from "../open-case.ts";
import { type Referable, resolveHandle } from "../things/index.ts";

/**
 * The id of what a person typed: a name, an id, a number, or a claim as `careo claims list` prints it, 4.C12.
 *
 * @throws CareoError casework/no-such-thing, casework/no-such-claim; casework/not-taken-in for a proposal that nobody accepted
 */
export async function findThing(open: OpenCase, text: string, among: readonly Referable[]): Promise<string> {
  if (!among.includes("claim") || !/^\d+\.C\d+$/.test(text)) return resolveHandle(open.state, text, among);
  const [found] = await findClaims(open, [text]);
  const claim = found?.listed.claim;
  if (claim !== undefined) return claim.id;
  throw new CareoError("casework/not-taken-in", `${text} is a proposal that nobody took into the case.`, {
    hint: `First “careo claims accept CASE ${text}”.`,
  });
}
