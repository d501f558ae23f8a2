import { CareoError } from "../../base/index.ts";
import {
  type Judgement,
  judgeMatch,
  type MatchCandidate,
  type Matches,
  type RecordReference,
  readMatches,
} from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";
import { requiredText } from "./required.ts";
import { withCase } from "./with-case.ts";

const WORDS: Readonly<Record<string, Judgement>> = {
  same: "positive",
  "not-same": "negative",
  unsure: "unsure",
};

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [root, left, right, said] = invocation.arguments as [string, string, string, string];
  const judgement = WORDS[said];
  if (judgement === undefined) {
    throw new CareoError("cli/usage", `"${said}" is no judgement.`, {
      hint: `Say one of ${Object.keys(WORDS).join(", ")}.`,
    });
  }
  const reason = requiredText(invocation, "reason", "a judgement says why");
  const file = optionText(invocation, "matches");
  const pair =
    file === undefined
      ? { left: exact(left), right: exact(right) }
      : proposed(readMatches(file), left, right);
  const evidence = (invocation.options["evidence"] as readonly string[] | undefined) ?? [];
  const person = optionText(invocation, "by");
  return withCase(root, "write", terminal, (open): Outcome => {
    const judged = judgeMatch(open, { ...pair, judgement, reason, evidence, person });
    if (invocation.options["json"] === true) {
      terminal.out(
        `${JSON.stringify({ schema: "careo.judgement/1", left: pair.left, right: pair.right, ...judged })}\n`,
      );
      return "done";
    }
    terminal.out(`${left} and ${right}: ${said} (entry ${judged.seq}).\n`);
    if (judged.nameOnly) terminal.err("It rests on the name alone, and says so wherever it is used.\n");
    if (judged.now !== judgement) terminal.err("Another reviewer says otherwise: the pair is unsure.\n");
    return "done";
  });
}

/** `recordSet/rowKey@rowHash`: without a run there is nothing to take the digest of the row from. */
function exact(text: string): RecordReference {
  const found = /^(.+)\/([^/@]+)@([^@]+)$/.exec(text);
  if (!found) {
    throw new CareoError("casework/no-such-pair", `"${text}" does not tell a row exactly.`, {
      hint: "Write RECORDSET/KEY@HASH, or name the run that proposed the pair with --matches FILE and give the keys alone.",
    });
  }
  return { recordSet: found[1] as string, rowKey: found[2] as string, rowHash: found[3] as string };
}

function proposed(matches: Matches, left: string, right: string) {
  const query = matches.queries.find((each) => isCalled(each.query, left));
  const candidate = query?.candidates.find(({ record, otherRows }) =>
    [record, ...otherRows].some((each) => isCalled(each, right)),
  );
  if (query === undefined || candidate === undefined) {
    throw new CareoError(
      "casework/no-such-pair",
      `${left} and ${right} are no pair that this run proposed.`,
      {
        hint: "Take the keys from the run's queries and candidates, or write both as RECORDSET/KEY@HASH without --matches.",
      },
    );
  }
  const row = [candidate.record, ...candidate.otherRows].find((each) =>
    isCalled(each, right),
  ) as MatchCandidate["record"];
  return { left: referenceTo(query.query), right: referenceTo(row), proposal: { matches, candidate } };
}

function isCalled({ recordSet, id }: { recordSet: string; id: string }, text: string): boolean {
  return text === id || text === `${recordSet}/${id}`;
}

function referenceTo({ recordSet, id, rowHash }: MatchCandidate["record"]): RecordReference {
  return { recordSet, rowKey: id, rowHash };
}
