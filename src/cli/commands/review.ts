import {
  identityState,
  judgeMatch,
  type openCase,
  readMatches,
  refreshed,
  reviewItems,
  undoEntry,
} from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { openKeyboard } from "../keys.ts";
import { counted } from "../report/words.ts";
import { type Session, walkQueue } from "../review/session.ts";
import type { Terminal } from "../terminal.ts";
import { withCase } from "./with-case.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [root, file] = invocation.arguments as [string, string];
  const matches = readMatches(file);
  const keyboard = openKeyboard(
    terminal,
    'Run it in a terminal, or judge one pair: careo judge CASE LEFT RIGHT same|not-same|unsure --reason "…".',
  );
  try {
    return await withCase(root, "write", terminal, async (open): Promise<Outcome> => {
      const person = optionText(invocation, "by");
      const seed = optionText(invocation, "seed") ?? matches.run?.seed ?? matches.sha256;
      const everything = invocation.options["all"] === true;
      const items = reviewItems(open, { matches, reviewer: reviewerId(open, person), seed, everything });
      if (items.length === 0) terminal.err("Nothing of this run is waiting for your judgement.\n");
      const session = await walkQueue(items, terminal, {
        ...keyboard,
        judge: ({ left, right, candidate }, judgement, reason) =>
          judgeMatch(refreshed(open), {
            left,
            right,
            judgement,
            reason,
            person,
            proposal: { matches, candidate },
          }),
        undo: (seq) => void undoEntry(refreshed(open), { seq, reason: "Undone while reviewing", person }),
      });
      report(session, identityState(refreshed(open)), invocation, terminal);
      return "done";
    });
  } finally {
    keyboard.close();
  }
}

/** Without a name: the one person of the case, as actingPerson takes it. */
function reviewerId({ state }: ReturnType<typeof openCase>, name: string | undefined): string | undefined {
  const people = [...state.agents.values()].filter(({ agentKind }) => agentKind === "person");
  if (name !== undefined) return people.find((each) => each.name === name.normalize("NFC").trim())?.id;
  return people.length === 1 ? people[0]?.id : undefined;
}

function report(
  { decided, skipped, left }: Session,
  identity: ReturnType<typeof identityState>,
  invocation: Invocation,
  terminal: Terminal,
): void {
  if (invocation.options["json"] === true) {
    const decisions = decided.map(({ item, judged }) => ({ left: item.left, right: item.right, ...judged }));
    terminal.out(`${JSON.stringify({ schema: "careo.review/1", decisions, skipped, left })}\n`);
    return;
  }
  terminal.out(`${counted(decided.length, "pair")} judged, ${skipped} skipped, ${left} left.\n`);
  const disputed = identity.groups.filter((group) => group.disputed).length;
  if (disputed > 0)
    terminal.err(`${counted(disputed, "group")} of records ${disputed === 1 ? "is" : "are"} disputed.\n`);
  for (const { record, claimants } of identity.claimedTwice) {
    terminal.err(`${record} was judged to be ${claimants.join(" and ")}: two people of one list.\n`);
  }
}
