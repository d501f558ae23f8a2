import { CareoError, type Problem } from "../../base/index.ts";
import { type OpenCase, refreshed } from "../open-case.ts";
import { addFinding, type FindingInput } from "../rivals/index.ts";
import { handleOf } from "../things/index.ts";
import type { FindingRow } from "./finding-form.ts";
import type { Plan } from "./read-plan.ts";
import { count, type Writer } from "./writer.ts";

/**
 * Enters the findings of a file, each held against the case as it now is. One that the record does not bear is refused and told
 * with its place; the rest of the file stands.
 */
export async function writeFindings(open: OpenCase, plan: Plan, writer: Writer): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [handle, row] of plan.findings) {
    try {
      count(writer, "findings", await writeFinding(refreshed(open), handle, row, writer.person));
    } catch (error) {
      if (!(error instanceof CareoError)) throw error;
      const { code, message, hint } = error;
      const where = writer.file.placeOf(["findings", handle]);
      problems.push({
        code,
        message: `findings.${handle}: ${message}`,
        where,
        ...(hint === undefined ? {} : { hint }),
      });
    }
  }
  return problems;
}

async function writeFinding(open: OpenCase, handle: string, row: FindingRow, person: string) {
  const id = open.state.handles.get(handle);
  if (id !== undefined && saysTheSame(open, id, row)) return "as it was";
  const { likelihood: word, confidence, ...rest } = row;
  const input: FindingInput = {
    ...rest,
    word,
    confidence: confidence.level,
    confidenceWhy: confidence.why,
    handle,
    person,
    ...(id === undefined ? {} : { id }),
  };
  await addFinding(open, input);
  return id === undefined ? "entered" : "changed";
}

/** What the file leaves out is as the case has it; whether a finding has become stale is not the file's to say. */
function saysTheSame({ state }: OpenCase, id: string, row: FindingRow): boolean {
  const kept = state.things.finding.get(id)?.thing;
  if (kept === undefined) return false;
  const { likelihood, confidence, ...rest } = row;
  const said = { ...rest, confidence, ...(likelihood === undefined ? {} : { likelihood }) };
  const known: Readonly<Record<string, unknown>> = { ...kept, likelihood: kept.likelihood?.band };
  return Object.entries(said).every(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(asNamed(state, known[field])),
  );
}

function asNamed(state: OpenCase["state"], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => asNamed(state, each));
  return typeof value === "string" && /^[a-z]{3}_[0-9a-f]{32}$/.test(value) ? handleOf(state, value) : value;
}
