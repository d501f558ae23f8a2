import type { Blocker, Cleared, ListedPerson, ListedSourceClass } from "../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";

/** What stands in the way of a publication, each with what mends it; and what would go out. */
export function checkText(
  { blockers, cleared }: { readonly blockers: readonly Blocker[]; readonly cleared: Cleared | undefined },
  root: string,
  terminal: Terminal,
): string {
  const paint = painter(terminal);
  const put = (text: string, indent: string, first: string = indent) =>
    wrap(safeForTerminal(text), terminal.columns, indent, first);
  const what =
    cleared === undefined ? "a publication" : `version ${cleared.plan.version} of “${cleared.plan.title}”`;
  const title =
    blockers.length === 0
      ? paint("green", put(`Nothing stands in the way of ${what}.`, ""))
      : paint("bold", put(`${things(blockers.length)} in the way of ${what}.`, ""));
  const width = String(blockers.length).length;
  const list = blockers.flatMap(({ says, fix }, at) => {
    const indent = " ".repeat(width + 4);
    return [
      "",
      put(says, indent, `  ${String(at + 1).padStart(width)}. `),
      paint("dim", put(commandFor(fix, root), indent)),
    ];
  });
  const shown = cleared === undefined ? [] : ["", put(clearedSentence(cleared), "")];
  return `${[title, ...list, ...shown].join("\n")}\n`;
}

function things(count: number): string {
  return count === 1 ? "One thing stands" : `${count} things stand`;
}

/** The command as it is typed here. */
export function commandFor(fix: string, root: string): string {
  return fix.replaceAll("CASE", /\s/.test(root) ? JSON.stringify(root) : root);
}

function clearedSentence({ sources, claims, actors, findings, redactions, exclusions }: Cleared): string {
  const of = (wanted: string) => [...sources.values()].filter((each) => each.class === wanted).length;
  const cut = redactions.reduce((sum, { count }) => sum + count, 0);
  const without = exclusions.map(({ what, reason, count }) => `${count} ${what} (${reason})`);
  return [
    `With these decisions ${findings.size} findings, ${claims.size} claims and ${actors.size} people and bodies go out,`,
    `with ${of("P")} sources whole, ${of("R")} redacted in ${cut} places and ${of("C")} committed to.`,
    without.length === 0 ? "" : `Left out: ${without.join("; ")}.`,
  ].join(" ");
}

/** One line a person: how they are shown, in which roles, by whose decision. */
export function peopleText(people: readonly ListedPerson[], terminal: Terminal): string {
  const paint = painter(terminal);
  const width = Math.min(24, Math.max(0, ...people.map(({ handle }) => handle.length)));
  return people
    .map((person) => {
      const { handle, label, standing } = person;
      const indent = " ".repeat(width + 2);
      const name = label === handle ? "" : `${label}: `;
      const first = `${handle.padEnd(width)}  `;
      const line = wrap(
        safeForTerminal(`${name}${decisionSentence(person)}`),
        terminal.columns,
        indent,
        first,
      );
      return `${standing.wanting === undefined ? line : paint("yellow", line)}\n`;
    })
    .join("");
}

const WANTING = {
  decision: "nobody has decided; nothing is shown",
  consent: "a consent or a second person is wanted; nothing is shown",
  withdrawn: "consent taken back; nothing is shown, and a decision is wanted",
} as const;

function decisionSentence({ decision, decidedBy, standing, consents }: ListedPerson): string {
  const { wanting } = standing;
  const parts = [
    decision === null ? [] : [`publish ${decision.publish}`],
    decision === null || decision.roles.length === 0 ? [] : [`as ${decision.roles.join(", ")}`],
    decidedBy.length === 0 ? [] : [`decided by ${decidedBy.join(" and ")}`],
    decision?.reviewAt === undefined ? [] : [`to be looked at again ${decision.reviewAt}`],
    consents.map(({ state, scope }) => `consent ${state} (${scope.join(", ")})`),
    wanting === undefined ? [] : [WANTING[wanting]],
  ].flat();
  return `${parts.join("; ")}.`;
}

/** How much of each source goes out. */
export function classesText(sources: readonly ListedSourceClass[], terminal: Terminal): string {
  const width = Math.min(24, Math.max(0, ...sources.map(({ handle }) => handle.length)));
  return sources
    .map(({ handle, name, class: decided, redactions }) => {
      const cuts = redactions.length === 0 ? "" : `, ${redactions.length} words or phrases cut`;
      const first = `${decided ?? "-"}  ${handle.padEnd(width)}  `;
      return `${wrap(safeForTerminal(`${name}${cuts}`), terminal.columns, " ".repeat(first.length), first)}\n`;
    })
    .join("");
}

/** What is cut, with the words: it is for the case alone. */
export function redactionsText(sources: readonly ListedSourceClass[], terminal: Terminal): string {
  return sources
    .filter(({ redactions }) => redactions.length > 0)
    .map(({ handle, redactions }) => {
      const lines = redactions.map(({ handle: own, method, reasonCode, target }) => {
        const words = "exact" in target ? `“${target.exact}”` : "";
        return wrap(
          safeForTerminal(`${words} ${method}, ${reasonCode}`),
          terminal.columns,
          "        ",
          `  ${own.padEnd(5)} `,
        );
      });
      return `${[handle, ...lines].join("\n")}\n`;
    })
    .join("\n");
}
