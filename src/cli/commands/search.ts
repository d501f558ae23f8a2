import { accessSync, constants } from "node:fs";
import { CareoError } from "../../base/index.ts";
import {
  CaseIndex,
  type OpenCase,
  type SearchedCase,
  type SearchWords,
  searchCase,
  systemEffects,
  type TextGroup,
  whoWrites,
} from "../../casework/index.ts";
import { type Invocation, optionText, type RunCommand } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { searchedText } from "../report/searched-text.ts";
import type { Terminal } from "../terminal.ts";
import { withCase } from "./with-case.ts";

const GROUPS: readonly TextGroup[] = ["sources", "claims", "records", "notes", "ledger"];

export const run: RunCommand = (invocation, terminal) => {
  const [root, ...words] = invocation.arguments as [string, ...string[]];
  const wanted = wishesOf(invocation, words);
  const work = async (open: OpenCase): Promise<Outcome> => {
    const searched = await search(open, wanted, terminal);
    if (invocation.options["json"] === true)
      terminal.out(`${JSON.stringify({ schema: "careo.searched/1", ...searched })}\n`);
    else terminal.out(searchedText(searched, terminal));
    return "done";
  };
  return withCase(root, canWrite(root) ? "write" : "read", terminal, work);
};

/** Whoever holds the case keeps the index in its folder for the next search; beside another writer it is made in memory. */
function canWrite(root: string): boolean {
  return whoWrites(root, systemEffects) === undefined && !isReadOnly(root);
}

function isReadOnly(root: string): boolean {
  try {
    accessSync(root, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

async function search(open: OpenCase, wanted: SearchWords, terminal: Terminal): Promise<SearchedCase> {
  const index = new CaseIndex();
  try {
    const { waiting } = await index.state(open);
    if (waiting > 0) terminal.err(`Reading ${waiting} sources and tables for the index…\n`);
    await index.sync(open);
    return await searchCase(open, index, wanted);
  } finally {
    await index.close();
  }
}

function wishesOf(invocation: Invocation, words: readonly string[]): SearchWords {
  const several = (name: string) => (invocation.options[name] as readonly string[] | undefined) ?? [];
  const groups = several("in").map((each) => {
    const group = GROUPS.find((known) => known === each);
    if (group !== undefined) return group;
    throw new CareoError("cli/usage", `"${each}" is no group of what can be found.`, {
      hint: `Use one of: ${GROUPS.join(", ")}.`,
    });
  });
  const limit = optionText(invocation, "limit");
  if (limit !== undefined && !/^[1-9]\d{0,3}$/.test(limit))
    throw new CareoError("cli/usage", `"${limit}" is no number of hits.`, { hint: "From 1 to 9999." });
  return {
    // A part with spaces was in quotation marks for the shell, and is so for the search.
    words: words.map((each) => (/\s/.test(each) ? `"${each}"` : each)).join(" "),
    allScripts: invocation.options["exact"] !== true,
    off: several("off"),
    ...(groups.length === 0 ? {} : { groups }),
    ...(limit === undefined ? {} : { limit: Number(limit) }),
  };
}
