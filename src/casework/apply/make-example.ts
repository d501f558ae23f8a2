/** An example that ships with Careo, made into a case: what its README tells a reader to type, step by step. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type ZodType, z } from "zod";
import { CareoError } from "../../base/index.ts";
import { systemAdding } from "../add-source.ts";
import { openCase } from "../open-case.ts";
import { runPrediction, runTiming } from "../tests/index.ts";
import { applyCaseFile } from "./apply-case.ts";
import type { ApplyEffects } from "./writer.ts";

type Step = { readonly apply: string } | { readonly test: string } | { readonly timing: string };

const exampleFile: ZodType<{ readonly steps: readonly Step[] }> = z.strictObject({
  steps: z.array(
    z.union([
      z.strictObject({ apply: z.string() }),
      z.strictObject({ test: z.string() }),
      z.strictObject({ timing: z.string() }),
    ]),
  ),
});

export interface ExampleInput {
  /** Folder of the example. */
  readonly example: string;
  /** Folder of the case to be. A case that is there already is filled up where it was cut short. */
  readonly root: string;
}

export interface ExampleEffects extends ApplyEffects {
  readonly onPart?: (part: { readonly done: number; readonly of: number }) => void;
  readonly signal?: AbortSignal;
}

/**
 * Makes the case, and says whether it is whole: it stops between two steps where it is asked to, and what is entered until then
 * stays. Throws `casework/no-case` where there is no such example, and what the steps throw.
 */
export async function makeExample(
  { example, root }: ExampleInput,
  effects: ExampleEffects = { adding: systemAdding },
): Promise<boolean> {
  const steps = stepsOf(example);
  const sizes = steps.map((step) => sizeOf(example, step));
  const of = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  for (const [at, step] of steps.entries()) {
    if (effects.signal?.aborted) return false;
    const within = new Map<string, number>();
    const onStep: ApplyEffects["onStep"] = ({ section, done }) => {
      within.set(section, done);
      effects.onPart?.({ done: before + [...within.values()].reduce((sum, each) => sum + each, 0), of });
    };
    await take(step, { example, root }, { ...effects, onStep });
    before += sizes[at] as number;
    effects.onPart?.({ done: before, of });
  }
  return true;
}

function stepsOf(example: string): readonly Step[] {
  const path = join(example, "example.yaml");
  if (existsSync(path)) return exampleFile.parse(parse(readFileSync(path, "utf8"))).steps;
  throw new CareoError("casework/no-case", `There is no example in ${example}.`, {
    hint: "The examples that ship with Careo lie in its folder examples.",
  });
}

/** What takes time, and is told of while it is done. */
const COUNTED = ["sources", "tables", "claims"];

function sizeOf(example: string, step: Step): number {
  if (!("apply" in step)) return 1;
  const sections = parse(readFileSync(join(example, step.apply), "utf8")) as Record<
    string,
    object | undefined
  >;
  return COUNTED.reduce((sum, name) => sum + Object.keys(sections[name] ?? {}).length, 1);
}

async function take(step: Step, { example, root }: ExampleInput, effects: ExampleEffects): Promise<void> {
  if ("apply" in step) {
    const { problems } = await applyCaseFile({ file: join(example, step.apply), root }, effects);
    const [first] = problems;
    if (first !== undefined)
      throw new CareoError(first.code, `${step.apply}, ${first.where ?? ""}: ${first.message}`);
    return;
  }
  const open = openCase(root, "write", effects.adding.ledger);
  try {
    // Tests are run by whoever made the example: the first person of its case.
    const person = [...open.state.agents.values()].find(({ agentKind }) => agentKind === "person")?.name;
    if ("test" in step) await runPrediction(open, step.test, { person }, effects.adding.ledger);
    else await runTiming(open, step.timing, { person }, effects.adding.ledger);
  } finally {
    open.ledger.close();
  }
}
