import { CareoError } from "../../base/index.ts";
import {
  acceptClaims,
  addMissedClaim,
  type ClaimEdit,
  type Decision,
  eachSourceClaims,
  editClaim,
  type ListedClaim,
  type OpenCase,
  rejectClaims,
  resolveHandle,
  type SourceClaims,
} from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { painter, type Style, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { requiredText, wholeNumber } from "./required.ts";
import { tell, withCase } from "./with-case.ts";

type Action = (
  invocation: Invocation,
  terminal: Terminal,
  root: string,
  rest: readonly string[],
) => Promise<Outcome>;

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [action, root, ...rest] = invocation.arguments as [string, string, ...string[]];
  const chosen = ACTIONS[action];
  if (chosen) return chosen(invocation, terminal, root, rest);
  throw new CareoError("cli/usage", `"${action}" is nothing that careo claims does.`, {
    hint: `First say one of ${Object.keys(ACTIONS).join(", ")}, then the folder of the case: careo claims list CASE.`,
  });
}

const list: Action = async (invocation, terminal, root, rest) => {
  const source = only(rest) === undefined ? undefined : wholeNumber(rest[0], "a source");
  const status = statusOf(optionText(invocation, "status"));
  const words = optionText(invocation, "words")?.toLowerCase() ?? "";
  const json = invocation.options["json"] === true;
  // A person is not shown hundreds at once; a file or another program gets all.
  const most = terminal.interactive && invocation.options["all"] !== true ? SHOWN_AT_ONCE : Infinity;
  return withCase(root, "read", terminal, async (open): Promise<Outcome> => {
    const items: ListedClaim[] = [];
    for await (const each of eachSourceClaims(open, { source, status })) {
      for (const problem of each.problems) tell(problem, terminal);
      const claims = each.claims.filter((claim) => claim.words.toLowerCase().includes(words));
      const shown = json ? claims : claims.slice(0, most - items.length);
      if (!json && shown.length > 0) terminal.out(sourceBlock(each, shown, terminal));
      items.push(...shown);
      if (items.length >= most) break;
    }
    if (json) terminal.out(`${JSON.stringify({ schema: "careo.claims/1", claims: items })}\n`);
    else if (items.length === 0) terminal.err("No claims to list.\n");
    else if (items.length >= most)
      terminal.err(`These are the first ${most}. Name a source, use --status or --words, or see --all.\n`);
    return "done";
  });
};

const SHOWN_AT_ONCE = 50;

function sourceBlock({ source }: SourceClaims, claims: readonly ListedClaim[], terminal: Terminal): string {
  const title = safeForTerminal(`${source.seq}  ${source.name}`);
  const blocks = claims.map((claim) => describe(claim, terminal));
  return `${painter(terminal)("bold", title)}\n${blocks.join("")}\n`;
}

function statusOf(text: string | undefined): ListedClaim["status"] | undefined {
  const found = STATUSES.find((each) => each === text);
  if (found || text === undefined) return found;
  throw new CareoError("cli/usage", `"${text}" is no status of a claim.`, {
    hint: `Say one of ${STATUSES.join(", ")}.`,
  });
}

const STATUSES = ["proposed", "accepted", "edited", "missed-one", "rejected"] as const;

/** The one argument of an action that takes no more. */
function only(rest: readonly string[]): string | undefined {
  if (rest.length <= 1) return rest[0];
  throw new CareoError("cli/usage", `"${rest[1]}" is one argument too many.`, {
    hint: "list, edit and add take one; accept and reject take many.",
  });
}

const accept: Action = async (invocation, terminal, root, refs) =>
  withCase(root, "write", terminal, async (open): Promise<Outcome> => {
    const person = optionText(invocation, "by");
    return report(await acceptClaims(open, { refs: some(refs), person }), "accepted", invocation, terminal);
  });

const reject: Action = async (invocation, terminal, root, refs) =>
  withCase(root, "write", terminal, async (open): Promise<Outcome> => {
    const reason = requiredText(invocation, "reason", "a rejection says why");
    const person = optionText(invocation, "by");
    return report(
      await rejectClaims(open, { refs: some(refs), reason, person }),
      "rejected",
      invocation,
      terminal,
    );
  });

const edit: Action = async (invocation, terminal, root, rest) =>
  withCase(root, "write", terminal, async (open): Promise<Outcome> => {
    const ref = only(some(rest)) as string;
    const input = { ref, edit: editOf(invocation, open) };
    const asked = { reason: optionText(invocation, "reason"), person: optionText(invocation, "by") };
    return report([await editClaim(open, { ...input, ...asked })], "edited", invocation, terminal);
  });

const add: Action = async (invocation, terminal, root, rest) =>
  withCase(root, "write", terminal, async (open): Promise<Outcome> => {
    const quote = requiredText(invocation, "quote", "a claim is tied to exact words");
    const input = {
      source: wholeNumber(only(rest), "a source"),
      quote,
      edit: editOf(invocation, open),
      person: optionText(invocation, "by"),
    };
    return report([await addMissedClaim(open, input)], "taken in", invocation, terminal);
  });

const ACTIONS: Readonly<Record<string, Action>> = { list, accept, edit, reject, add };

function some(refs: readonly string[]): readonly string[] {
  if (refs.length > 0) return refs;
  throw new CareoError("cli/usage", "No claim was named.", {
    hint: "Name claims as careo claims list prints them: 4.C12.",
  });
}

const EDITABLE = {
  restatement: undefined,
  kind: [
    "fact",
    "evaluation",
    "opinion",
    "inference",
    "prediction",
    "call-to-action",
    "definition",
    "question",
  ],
  polarity: ["affirms", "denies", "unclear"],
  certainty: ["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu"],
  information: ["primary", "secondary", "undetermined"],
  basis: ["saw", "did", "was-told", "document", "inferred", "official-position", "unknown"],
} as const;

function editOf(invocation: Invocation, { state }: OpenCase): ClaimEdit {
  const edits: Record<string, string> = {};
  const proposition = optionText(invocation, "proposition");
  if (proposition !== undefined) edits["proposition"] = resolveHandle(state, proposition, ["proposition"]);
  for (const [field, allowed] of Object.entries(EDITABLE)) {
    const value = optionText(invocation, field);
    if (value === undefined) continue;
    if (allowed && !(allowed as readonly string[]).includes(value)) {
      throw new CareoError("cli/usage", `"${value}" is not a ${field}.`, {
        hint: `Say one of ${allowed.join(", ")}.`,
      });
    }
    edits[field] = value.normalize("NFC");
  }
  return edits as ClaimEdit;
}

const COLOURS: Readonly<Record<ListedClaim["status"], Style>> = {
  proposed: "dim",
  accepted: "green",
  edited: "green",
  "missed-one": "green",
  rejected: "red",
};

function describe(
  { ref, status, proposal, words, decidedIn, reason }: ListedClaim,
  terminal: Terminal,
): string {
  const paint = painter(terminal);
  const said = status === "missed-one" ? "found by a person" : status;
  const decision =
    decidedIn === undefined ? said : `${said} in entry ${decidedIn}${reason ? `: ${reason}` : ""}`;
  const why = proposal
    ? `${proposal.why} (${proposal.producer.rule ?? "marked by hand"}, band ${proposal.band})`
    : "";
  const indent = " ".repeat(12);
  return [
    wrap(`“${safeForTerminal(words)}”`, terminal.columns, indent, `${ref.padStart(10)}  `),
    wrap(paint(COLOURS[status], safeForTerminal(decision)), terminal.columns, indent),
    ...(why === "" ? [] : [wrap(safeForTerminal(why), terminal.columns, indent)]),
    "",
  ].join("\n");
}

function report(
  decisions: readonly Decision[],
  done: string,
  invocation: Invocation,
  terminal: Terminal,
): Outcome {
  if (invocation.options["json"] === true)
    terminal.out(`${JSON.stringify({ schema: "careo.decisions/1", decisions })}\n`);
  else for (const { ref, seq } of decisions) terminal.out(`${ref} ${done} (entry ${seq})\n`);
  return "done";
}
