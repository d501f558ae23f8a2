import { CareoError } from "../../base/index.ts";
import { compareNames, evaluateNames } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { comparisonText, evaluationText } from "../report/names-text.ts";
import type { Terminal } from "../terminal.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [action, ...names] = invocation.arguments as [string, ...string[]];
  const json = invocation.options["json"] === true;
  if (action === "compare") {
    const [a, b] = exactly(names, 2, 'two names: careo names compare "A B" "C D"') as [string, string];
    const comparison = compareNames(a, b, { schema: schemaOf(invocation) });
    terminal.out(json ? `${JSON.stringify(comparison)}\n` : comparisonText(comparison, terminal));
    return "done";
  }
  if (action === "evaluate") {
    const [path] = exactly(names, 1, "one file: careo names evaluate PAIRS.csv") as [string];
    const evaluation = await evaluateNames(path);
    terminal.out(json ? `${JSON.stringify(evaluation)}\n` : evaluationText(evaluation));
    return "done";
  }
  throw new CareoError("cli/usage", `"${action}" is nothing that careo names does.`, {
    hint: "First say compare or evaluate.",
  });
}

function exactly(names: readonly string[], count: number, needed: string): readonly string[] {
  if (names.length === count) return names;
  throw new CareoError("cli/usage", `${names.length} given where this needs ${needed}.`, {
    hint: "Put a name of several words in quotation marks.",
  });
}

/** Schemas that have names, of those in FollowTheMoney. */
const SCHEMAS = [
  "Person",
  "Company",
  "Organization",
  "PublicBody",
  "LegalEntity",
  "Vessel",
  "Airplane",
  "Vehicle",
  "Asset",
  "Security",
];

function schemaOf(invocation: Invocation): string {
  const given = optionText(invocation, "schema") ?? "Person";
  const schema = SCHEMAS.find((each) => each.toLowerCase() === given.toLowerCase());
  if (schema !== undefined) return schema;
  throw new CareoError("cli/usage", `"${given}" is no schema that has names.`, {
    hint: `One of ${SCHEMAS.join(", ")}.`,
  });
}
