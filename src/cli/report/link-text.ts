import type { LinkEnd, ListedLink } from "../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";

/** A link in two lines and a reason: what it comes from, what it does, to what, and why. */
export function linkText(link: ListedLink, terminal: Terminal): string {
  const paint = painter(terminal);
  const head = `${paint("bold", link.handle)}  ${link.from.handle} ${paint("bold", link.linkKind)} ${link.to.handle}`;
  const rung = link.rung === null ? "" : `, shows ${link.rung}`;
  const end = (each: LinkEnd) =>
    wrap(
      safeForTerminal(shorten(each.noun === "claim" ? `“${each.says}”` : each.says)),
      terminal.columns,
      INDENT,
      `     ${each.handle.padEnd(6)} `,
    );
  return [
    head,
    end(link.from),
    end(link.to),
    wrap(safeForTerminal(link.why), terminal.columns, INDENT, "     why    "),
    paint("dim", `     ${safeForTerminal(link.by)}, entry ${link.seq}${rung}`),
    "",
    "",
  ].join("\n");
}

const INDENT: string = " ".repeat(12);

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 160 ? line : `${line.slice(0, 158)}…`;
}
