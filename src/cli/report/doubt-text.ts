import type { Doubted, SaidNode, ShownDoubt, ThingDoubt } from "../../casework/index.ts";
import { painter, type Style, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { counted } from "./words.ts";

const COLOUR: Readonly<Record<ThingDoubt["status"], Style>> = {
  sound: "green",
  weakened: "yellow",
  stale: "yellow",
  unsupported: "red",
  withdrawn: "red",
};

/** Everything in doubt, under what was withdrawn. Captures, texts and passages are steps on the way, and --json has them. */
export function doubtText({ doubted, of }: ShownDoubt, isSupposed: boolean, terminal: Terminal): string {
  const shown = doubted.filter(({ isPlumbing, status }) => !isPlumbing || status === "withdrawn");
  if (shown.length === 0) {
    const sound = isSupposed ? "Nothing rests on it." : `All ${of} things of the case are sound.`;
    return `${sound}\n`;
  }
  const roots = shown.filter(({ status }) => status === "withdrawn");
  const under = (root: Doubted) =>
    shown.filter(({ chain, status }) => status !== "withdrawn" && chain[0]?.id === root.id);
  const stray = shown.filter(
    ({ status, chain }) => status !== "withdrawn" && !roots.some(({ id }) => id === chain[0]?.id),
  );
  return [
    ...roots.map((root) => rootText(root, under(root), terminal)),
    ...(stray.length === 0 ? [] : [stray.map((each) => doubtedLine(each, terminal)).join("\n")]),
    summary(shown, isSupposed),
    "",
  ].join("\n");
}

function rootText(root: Doubted, under: readonly Doubted[], terminal: Terminal): string {
  const paint = painter(terminal);
  const { withdrawal } = root;
  const how = withdrawal === null ? "withdrawn" : withdrawal.kind;
  const entry = withdrawal?.seq === undefined ? "" : ` (entry ${withdrawal.seq})`;
  const line = (text: string) => wrap(safeForTerminal(text), terminal.columns, "    ", "  ");
  return [
    wrap(`${paint(COLOUR.withdrawn, how.toUpperCase())}  ${named(root)}`, terminal.columns, "    ", ""),
    ...(withdrawal === null ? [] : [line(`${withdrawal.reason}${entry}`)]),
    ...under.map((each) => doubtedLine(each, terminal)),
    ...(under.length === 0 ? [line("nothing rests on it")] : []),
    "",
  ].join("\n");
}

function doubtedLine(doubted: Doubted, terminal: Terminal): string {
  const status = painter(terminal)(COLOUR[doubted.status], doubted.status.padEnd(11));
  const way = doubted.chain.slice(1, -1).filter(({ isPlumbing }) => !isPlumbing);
  const through = way.length === 0 ? "" : ` (through ${way.map(brief).join(" → ")})`;
  return wrap(
    `${named(doubted)}${safeForTerminal(through)}`,
    terminal.columns,
    " ".repeat(15),
    `  ${status}  `,
  );
}

function summary(shown: readonly Doubted[], isSupposed: boolean): string {
  const count = (status: Doubted["status"]) => shown.filter((each) => each.status === status).length;
  const parts = (["unsupported", "weakened", "stale"] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${status}`);
  const said = parts.length === 0 ? "nothing else" : parts.join(", ");
  return isSupposed
    ? `Without it: ${said}. Nothing was written.`
    : `${counted(count("withdrawn"), "thing")} withdrawn; because of that ${said}.`;
}

/** One thing: how it stands, why, what it rests on, and what rests on it. */
export function thingDoubtText(shown: ThingDoubt, terminal: Terminal): string {
  const paint = painter(terminal);
  const { thing, status, chain, withdrawal, restsOn, under } = shown;
  const part = (each: SaidNode & { readonly status: ThingDoubt["status"] }, more = "") =>
    wrap(
      `${named(each)}${more}`,
      terminal.columns,
      " ".repeat(15),
      `  ${paint(COLOUR[each.status], each.status.padEnd(11))}  `,
    );
  const seen = under.filter(({ isPlumbing }) => !isPlumbing);
  const why =
    chain.length > 1
      ? [
          wrap(
            safeForTerminal(
              `because ${chain
                .filter(({ isPlumbing }) => !isPlumbing)
                .map(brief)
                .join(" → ")}`,
            ),
            terminal.columns,
            "    ",
            "  ",
          ),
        ]
      : [];
  return [
    wrap(`${paint(COLOUR[status], status.toUpperCase())}  ${named(thing)}`, terminal.columns, "    ", ""),
    ...(withdrawal === null
      ? []
      : [
          wrap(safeForTerminal(`  ${withdrawal.kind}: ${withdrawal.reason}`), terminal.columns, "    ", "  "),
        ]),
    ...why,
    "",
    restsOn.length === 0 ? "It rests on nothing else of the case." : "It rests on",
    ...restsOn.map((each) => part(each, each.required ? ", without which it cannot stand" : "")),
    "",
    seen.length === 0 ? "Nothing rests on it." : "On it rest, directly or through others,",
    ...seen.map((each) => part(each)),
    "",
  ].join("\n");
}

function named(node: SaidNode): string {
  const says = node.says === "" || node.says === node.id ? "" : ` ${quote(node)}`;
  const handle = node.isPlumbing || node.handle === node.id ? "" : ` ${node.handle}`;
  return safeForTerminal(`${node.noun}${handle}${says}`);
}

function quote({ noun, says }: SaidNode): string {
  const line = says.replace(/\s+/g, " ");
  const short = line.length <= 90 ? line : `${line.slice(0, 88)}…`;
  return noun === "claim" || noun === "passage" ? `“${short}”` : short;
}

function brief({ noun, handle, isPlumbing }: SaidNode): string {
  return isPlumbing || handle.includes(" ") ? noun : `${noun} ${handle}`;
}
