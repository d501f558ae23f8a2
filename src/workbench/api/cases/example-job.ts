import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { CareoError } from "../../../base/index.ts";
import { makeExample, systemAdding } from "../../../casework/index.ts";
import type { JobVerb } from "../endpoint.ts";
import type { ExampleRow } from "./contract.ts";
import { openAndRemember } from "./opened.ts";

type ExampleInput = { readonly example: string; readonly folder: string };

/** Makes an example into a case in a folder that a person chose, and opens it. */
export const makeExampleJob: JobVerb<ExampleInput> = {
  verb: "make-example",
  unit: "things",
  input: z.strictObject({ example: z.string(), folder: z.string() }),
  run: async ({ example, folder }, { desk, signal, report }) => {
    const onPart = ({ done, of }: { done: number; of: number }) => report({ done, total: of });
    const input = { example: exampleFolder(desk.examples, example), root: folder };
    const isWhole = await makeExample(input, { adding: systemAdding, onPart, signal });
    return isWhole ? { case: openAndRemember(desk, folder).id } : null;
  },
};

/** Names are looked up among the folders that are there, so that no name leads elsewhere. */
function exampleFolder(examples: string, name: string): string {
  if (exampleNames(examples).includes(name)) return join(examples, name);
  throw new CareoError("casework/no-case", `There is no example ${name}.`);
}

function exampleNames(examples: string): string[] {
  const names = existsSync(examples) ? readdirSync(examples) : [];
  return names.filter((name) => existsSync(join(examples, name, "example.yaml")));
}

interface CaseFileHead {
  readonly case: { readonly title: string; readonly question?: string };
}

export function listExamples(examples: string): ExampleRow[] {
  return exampleNames(examples).map((name) => {
    const { case: head } = parse(
      headOf(readFileSync(join(examples, name, "case.yaml"), "utf8")),
    ) as CaseFileHead;
    return { name, title: head.title, question: head.question ?? "" };
  });
}

/** What stands before the material: an example may be long, and nobody needs all of it to know what it is called. */
function headOf(text: string): string {
  const lines = text.split("\n");
  const begin = lines.findIndex((line) => line.startsWith("case:"));
  const end = lines.findIndex((line, at) => at > begin && /^[a-z]/.test(line));
  return lines.slice(begin, end < 0 ? undefined : end).join("\n");
}
