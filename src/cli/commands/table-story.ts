import type { CommandArgument, CommandOption, CommandRow } from "../command.ts";

const CASE: CommandArgument = { name: "CASE", help: "The folder of the case." };
const BY: CommandOption = {
  type: "string",
  value: "NAME",
  help: "Who acts. Needed once more than one person works on the case.",
};
const REASON: CommandOption = { type: "string", value: "TEXT", help: "Why; kept in the history." };
const ID: CommandOption = {
  type: "string",
  value: "NAME",
  help: "What it is to be called; without it by a letter and a number.",
};

/** The verbs that take a story apart and set it against the record. */
export const STORY_COMMANDS: readonly CommandRow[] = [
  {
    verb: "propositions",
    summary: "Take a story apart into sentences that can be tested, and see what the record says to each.",
    details:
      "ACTION is list, show, add or edit. What speaks for a proposition and against it is counted by origin, never by article; what undercuts a claim stands under it, and gaps are named. See docs/guide/confrontation.md.",
    arguments: [
      { name: "ACTION", help: "list, show, add or edit." },
      CASE,
      { name: "PROPOSITION", help: "The one to show or edit.", optional: true },
    ],
    options: {
      text: { type: "string", value: "TEXT", help: "One sentence that can be true or false." },
      kind: {
        type: "string",
        value: "KIND",
        help: "existence, responsibility, knowledge, quantity, time-place, intent, cause or legality.",
      },
      "refuted-by": { type: "string", value: "TEXT", help: "What would refute it." },
      id: ID,
      by: BY,
      reason: REASON,
    },
    examples: [
      "careo propositions list my-case",
      'careo propositions add my-case --id P1 --kind responsibility --text "No state body organised it." --refuted-by "an order or a contract of one"',
      "careo propositions show my-case P1",
    ],
    load: () => import("./propositions.ts"),
  },
  {
    verb: "link",
    summary:
      "Say what a claim or an item of evidence does to a proposition, a claim or another link, and why.",
    details:
      "ACTION is list or add. supports and rebuts bear on whether something is so; undercuts says that a source could not know or was not free, and qualifies narrows it. --rung says what FROM shows: that something happened does not show who ordered it, and does not count against a denial of that.",
    arguments: [
      { name: "ACTION", help: "list or add." },
      CASE,
      { name: "FROM", help: "A claim (4.C12) or an item; for list, what the links touch.", optional: true },
      { name: "KIND", help: "supports, rebuts, undercuts or qualifies.", optional: true },
      { name: "TO", help: "A proposition, a claim or a link.", optional: true },
    ],
    options: {
      why: { type: "string", value: "TEXT", help: "Why; needed." },
      rung: {
        type: "string",
        value: "KIND",
        help: "The kind of proposition that FROM shows, if the one it states does not tell.",
      },
      id: ID,
      by: BY,
    },
    examples: [
      'careo link add my-case 4.C12 rebuts P1 --why "It names the contract" --rung responsibility',
      'careo link add my-case 7.C3 undercuts 4.C12 --why "He was in custody when he said it"',
      "careo link list my-case P1",
    ],
    load: () => import("./link.ts"),
  },
];
