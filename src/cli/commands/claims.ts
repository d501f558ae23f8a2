import { CareoError } from "../../base/index.ts";
import {
  acceptClaims,
  addMissedClaim,
  type ClaimEdit,
  type Decision,
  editClaim,
  type ListedClaim,
  listClaims,
  rejectClaims,
} from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { painter, type Style, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { requiredText, wholeNumber } from "./required.ts";
import { withCase } from "./with-case.ts";

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
  throw new CareoError("cli/usage", `careo claims does not know "${action}".`, {
    hint: `Say one of ${Object.keys(ACTIONS).join(", ")}, then the folder of the case.`,
  });
}

const list: Action = async (invocation, terminal, root, rest) => {
  const status = optionText(invocation, "status") ?? "all";
  const wanted = (claim: ListedClaim) => status === "all" || claim.status === status;
  return withCase(root, "read", terminal, async (open): Promise<Outcome> => {
    const sources = await listClaims(
      open,
      rest[0] === undefined ? undefined : wholeNumber(rest[0], "a source"),
    );
    if (invocation.options["json"] === true) {
      const items = sources.flatMap(({ claims }) => claims.filter(wanted));
      terminal.out(`${JSON.stringify({ schema: "careo.claims/1", claims: items })}\n`);
      return "done";
    }
    for (const { source, claims } of sources) {
      terminal.out(`${painter(terminal)("bold", safeForTerminal(`${source.seq}  ${source.name}`))}\n`);
      for (const claim of claims.filter(wanted)) terminal.out(describe(claim, terminal));
      terminal.out("\n");
    }
    return "done";
  });
};

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

const edit: Action = async (invocation, terminal, root, [ref]) =>
  withCase(root, "write", terminal, async (open): Promise<Outcome> => {
    const input = { ref: some(ref === undefined ? [] : [ref])[0] as string, edit: editOf(invocation) };
    const asked = { reason: optionText(invocation, "reason"), person: optionText(invocation, "by") };
    return report([await editClaim(open, { ...input, ...asked })], "edited", invocation, terminal);
  });

const add: Action = async (invocation, terminal, root, [source]) =>
  withCase(root, "write", terminal, async (open): Promise<Outcome> => {
    const quote = requiredText(invocation, "quote", "a claim is tied to exact words");
    const input = {
      source: wholeNumber(source, "a source"),
      quote,
      edit: editOf(invocation),
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

function editOf(invocation: Invocation): ClaimEdit {
  const edits: Record<string, string> = {};
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
  { ref, status, proposal, claim, decidedIn, reason }: ListedClaim,
  terminal: Terminal,
): string {
  const paint = painter(terminal);
  const text = proposal?.body.text ?? claim?.restatement ?? claim?.id ?? "";
  const decision =
    decidedIn === undefined ? status : `${status} in entry ${decidedIn}${reason ? `: ${reason}` : ""}`;
  const why = proposal
    ? `${proposal.why} (${proposal.producer.rule ?? "marked by hand"}, band ${proposal.band})`
    : "";
  const indent = " ".repeat(12);
  return [
    wrap(`“${safeForTerminal(text)}”`, terminal.columns, indent, `${ref.padStart(10)}  `),
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
