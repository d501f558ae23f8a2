import type { NodeRow } from "../../../api/network/contract.ts";

/** Which part of a network is shown and what of it is pinned, as the address has it. */
export interface ShownPart {
  readonly only: string | undefined;
  readonly hide: string | undefined;
  readonly pins: string | undefined;
}

type Node = Pick<NodeRow, "id" | "handle" | "neighbours">;

export function handlesOf(said: string | undefined): readonly string[] {
  return said?.split(" ").filter((each) => each !== "") ?? [];
}

function said(handles: Iterable<string>): string | undefined {
  const all = [...new Set(handles)];
  return all.length === 0 ? undefined : all.join(" ");
}

/** One alone with nobody around it: what an expansion begins with. */
export function onlyThis(node: Node): ShownPart {
  return { only: node.handle, hide: undefined, pins: undefined };
}

/** Takes one out of sight. */
export function hidden(part: ShownPart, node: Node): ShownPart {
  if (part.only === undefined) return { ...part, hide: said([...handlesOf(part.hide), node.handle]) };
  const left = handlesOf(part.only).filter((each) => each !== node.handle);
  // Of nothing nobody could go on; the last one stays.
  return left.length === 0 ? part : { ...part, only: said(left) };
}

/** Brings the neighbours of one into sight. */
export function expanded(part: ShownPart, node: Node, all: readonly Node[]): ShownPart {
  const around = new Set(node.neighbours);
  const handles = all.filter(({ id }) => around.has(id)).map(({ handle }) => handle);
  const only = part.only === undefined ? undefined : said([...handlesOf(part.only), node.handle, ...handles]);
  return { ...part, only, hide: said(handlesOf(part.hide).filter((each) => !handles.includes(each))) };
}

/** Pins one where it lies, or lets it go again. */
export function pinned(
  part: ShownPart,
  node: Node,
  place: { readonly x: number; readonly y: number } | undefined,
): ShownPart {
  const pins = handlesOf(part.pins);
  const others = pins.filter((each) => !each.startsWith(`${node.handle}:`));
  if (others.length < pins.length || place === undefined) return { ...part, pins: said(others) };
  return { ...part, pins: said([...others, `${node.handle}:${place.x}:${place.y}`]) };
}
