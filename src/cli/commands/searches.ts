import { CareoError } from "../../base/index.ts";
import { listSearches, logSearch } from "../../casework/index.ts";
import type { RunCommand } from "../command.ts";
import { searchText } from "../report/asking-text.ts";
import { requiredText } from "./required.ts";
import { type Action, type Asked, actionCommand } from "./story-action.ts";
import { withCase } from "./with-case.ts";

const list: Action = (asked, terminal) =>
  withCase(asked.root, "read", terminal, ({ state }) => {
    const searches = listSearches(state);
    if (asked.json) terminal.out(`${JSON.stringify({ schema: "careo.searches/1", searches })}\n`);
    else terminal.out(searches.map((each) => searchText(each, terminal)).join("\n"));
    if (searches.length === 0 && !asked.json)
      terminal.err("Nothing was searched for yet, or nobody wrote it down.\n");
    return "done";
  });

const add: Action = (asked, terminal) =>
  withCase(asked.root, "write", terminal, (open) => {
    const { text, texts, invocation } = asked;
    const { id, seq } = logSearch(open, {
      question: requiredText(invocation, "question", "a search says what was looked for"),
      place: requiredText(invocation, "place", "a search says where"),
      outcome: requiredText(invocation, "outcome", "found, nothing, refused, gone or failed"),
      query: text("query"),
      lang: text("lang"),
      resultCount: countOf(asked),
      coverage: text("coverage"),
      about: texts("about"),
      seeking: text("seeking"),
      person: text("by"),
    });
    if (asked.json) terminal.out(`${JSON.stringify({ schema: "careo.search/1", id, seq })}\n`);
    else terminal.out(`Search ${seq} logged.\n`);
    if (text("outcome") === "nothing" && text("coverage") === undefined)
      terminal.err(
        "It is no evidence of absence until --coverage says what the place would have held, had it been there.\n",
      );
    return "done";
  });

function countOf({ text }: Asked): number | undefined {
  const said = text("results");
  if (said === undefined) return undefined;
  if (/^\d{1,9}$/.test(said)) return Number(said);
  throw new CareoError("cli/usage", `"${said}" is no number of results.`, { hint: "Write it in digits." });
}

export const run: RunCommand = actionCommand("searches", { list: [0, list], add: [0, add] });
