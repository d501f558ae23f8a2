import { CareoError } from "../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import { CODING_SCHEMES, type CodingScheme } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Coding } from "../entries/tests.ts";
import type { OpenCase } from "../open-case.ts";
import { originsOf } from "../rivals/index.ts";
import { currentId, handleOf, type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { type ClaimBrief, claimBriefs } from "../world/claim-brief.ts";

export interface SaidCitation {
  readonly scheme: string;
  /** `means/deception`, or `deception` where only one part has it. */
  readonly element: string;
  readonly side: "for" | "against";
  readonly claims: readonly string[];
  readonly note?: string | undefined;
  readonly person?: string | undefined;
}

/** Cites claims for or against an element of a scheme. A claim cited on one side leaves the other. Never a verdict. */
export function citeForElement(
  open: OpenCase,
  { scheme, element, side, claims, note, person }: SaidCitation,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const { id: name } = getScheme(scheme);
  const path = getElement(name, element);
  const cited = claims.map((each) => resolveHandle(open.state, each, ["claim"]));
  if (cited.length === 0)
    throw new CareoError("casework/bad-test", `Nothing is cited ${side} ${path}.`, {
      hint: "Name accepted claims behind the element.",
    });
  const known = [...open.state.things.coding.values()].find(
    ({ thing }) => thing.scheme === name && thing.element === path,
  )?.thing;
  const others = (which: "for" | "against") =>
    (known?.[which] ?? []).map((id) => currentId(open.state, id)).filter((id) => !cited.includes(id));
  const thing = {
    ...(known === undefined ? {} : { id: known.id }),
    scheme: name,
    element: path,
    for: [...others("for"), ...(side === "for" ? cited : [])],
    against: [...others("against"), ...(side === "against" ? cited : [])],
    ...(note === undefined ? (known?.note === undefined ? {} : { note: known.note }) : { note }),
  };
  return recordThings(open, [{ noun: "coding", thing }], { person }, effects)[0] as RecordedThing;
}

export interface NamedScheme extends CodingScheme {
  readonly id: string;
}

export function listSchemes(): NamedScheme[] {
  return Object.entries(CODING_SCHEMES).map(([id, scheme]) => ({ id, ...scheme }));
}

/** Throws `casework/no-such-thing`. */
export function getScheme(said: string): NamedScheme {
  const found = listSchemes().find(({ id }) => id === said.toLowerCase());
  if (found) return found;
  throw new CareoError("casework/no-such-thing", `There is no coding scheme "${said}".`, {
    hint: `There are ${listSchemes()
      .map(({ id }) => id)
      .join(", ")}.`,
  });
}

function getElement(scheme: string, said: string): string {
  const all = Object.entries(CODING_SCHEMES[scheme]?.parts ?? {}).flatMap(([part, { elements }]) =>
    Object.keys(elements).map((element) => `${part}/${element}`),
  );
  const found = all.filter((path) => path === said || path.split("/")[1] === said);
  if (found.length === 1) return found[0] as string;
  throw new CareoError("casework/no-such-thing", `Scheme ${scheme} has no element "${said}".`, {
    hint: `It has ${all.join(", ")}.`,
  });
}

export interface CodedElement {
  readonly element: string;
  readonly says: string;
  readonly handle: string | undefined;
  readonly for: readonly ClaimBrief[];
  readonly against: readonly ClaimBrief[];
  /** Origins behind each side. */
  readonly origins: { readonly for: number; readonly against: number };
  readonly note: string | undefined;
}

/** The table of a scheme for the case: each element with what is cited, and those with nothing. It computes no verdict. */
export interface CodedScheme extends Omit<NamedScheme, "parts"> {
  readonly parts: readonly {
    readonly part: string;
    readonly needs: string;
    readonly elements: readonly CodedElement[];
  }[];
}

export function showScheme(state: CaseState, said: string): CodedScheme {
  const { id, title, from, notes, parts } = getScheme(said);
  const brief = claimBriefs(state);
  const origins = originsOf(state);
  const codings = new Map<string, Coding>(
    [...state.things.coding.values()]
      .filter(({ thing }) => thing.scheme === id)
      .map(({ thing }) => [thing.element, thing]),
  );
  return {
    id,
    title,
    from,
    notes,
    parts: Object.entries(parts).map(([part, { needs, elements }]) => ({
      part,
      needs,
      elements: Object.entries(elements).map(([element, says]) => {
        const coding = codings.get(`${part}/${element}`);
        const [pro, contra] = [coding?.for ?? [], coding?.against ?? []];
        return {
          element: `${part}/${element}`,
          says,
          handle: coding && handleOf(state, coding.id),
          for: pro.map(brief),
          against: contra.map(brief),
          origins: { for: origins.count(pro), against: origins.count(contra) },
          note: coding?.note,
        };
      }),
    })),
  };
}
