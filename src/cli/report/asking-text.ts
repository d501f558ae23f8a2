import type { ListedQuestion, ListedSearch, UnaskedFinding } from "../../casework/index.ts";
import { painter, type Style, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { counted } from "./words.ts";

const FOUND: Readonly<Record<ListedSearch["outcome"], Style>> = {
  found: "green",
  nothing: "yellow",
  refused: "red",
  gone: "red",
  failed: "dim",
};

/** A search: what was sought, where, what came of it, and whether that can stand for absence. */
export function searchText(search: ListedSearch, terminal: Terminal): string {
  const line = (text: string) => wrap(safeForTerminal(text), terminal.columns, "         ", "       ");
  const { outcome, resultCount, query, lang, about, seeking, coverage } = search;
  const results = resultCount === undefined ? "" : `, ${counted(resultCount, "result")}`;
  const asked = query === undefined ? "" : `, for “${query}”${lang === undefined ? "" : ` (${lang})`}`;
  const on = about.map(({ handle }) => handle).join(", ");
  const side = seeking === null || seeking === "either" ? "" : `, seeking what speaks ${seeking} it`;
  return [
    wrap(safeForTerminal(search.question), terminal.columns, "       ", `${search.handle.padStart(5)}  `),
    `       ${painter(terminal)(FOUND[outcome], outcome)}${results}`,
    line(`in ${search.place}${asked}`),
    ...(about.length === 0 ? [] : [line(`about ${on}${side}`)]),
    ...(coverage === undefined ? [] : [line(`would have been found there: ${coverage}`)]),
    ...(outcome === "nothing" && coverage === undefined
      ? [line("no evidence of absence: nobody said what the place covers")]
      : []),
    painter(terminal)("dim", `       ${safeForTerminal(search.by)}, ${search.at.slice(0, 10)}`),
    "",
  ].join("\n");
}

const STATE: Readonly<Record<ListedQuestion["state"], Style>> = {
  open: "cyan",
  overdue: "red",
  answered: "green",
  declined: "yellow",
  silence: "yellow",
  bounced: "red",
};

/** A question: to whom, about what, by when, and what came back. */
export function questionText(question: ListedQuestion, terminal: Terminal): string {
  const paint = painter(terminal);
  const { handle, to, text, about, channel, sentAt, deadline, state, replies } = question;
  const line = (words: string) => wrap(safeForTerminal(words), terminal.columns, "       ", "     ");
  return [
    wrap(
      `to ${safeForTerminal(to.says)} (${to.handle}): ${paint(STATE[state], state)}${dueIn(question)}`,
      terminal.columns,
      "     ",
      `${paint("bold", handle.padEnd(3))}  `,
    ),
    ...text.map((each) => line(`“${each}”`)),
    line(
      `${about.length === 0 ? "" : `about ${about.map((each) => each.handle).join(", ")}; `}by ${channel}, sent ${sentAt}, answer by ${deadline}`,
    ),
    ...replies.flatMap((reply) => [
      line(`${reply.handle} ${reply.outcome} on ${reply.receivedAt}`),
      ...(reply.effect === undefined ? [] : [line(`what it changed: ${reply.effect}`)]),
    ]),
    ...(state === "silence" ? [line("Silence is recorded as silence, never as admission.")] : []),
    "",
  ].join("\n");
}

function dueIn({ state, daysLeft }: ListedQuestion): string {
  if (state === "overdue") return `, by ${counted(-daysLeft, "day")}`;
  return state === "open" ? `, ${counted(daysLeft, "day")} left` : "";
}

/** A finding against somebody who was not asked. */
export function unaskedText({ handle, verdict, against }: UnaskedFinding, terminal: Terminal): string {
  const whom = against.map(({ says, handle: actor }) => `${says} (${actor})`).join(", ");
  const text = `${handle} “${verdict}” is against ${whom}, and no question was put to them about it, nor a reason given for not asking.`;
  return `${wrap(safeForTerminal(text), terminal.columns, "  ", `${painter(terminal)("yellow", "!")} `)}\n`;
}
