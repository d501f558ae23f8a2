/**
 * Compiles the reviewed word lists, resources/languages/<code>/<topic>.yaml, into typed modules beside the grammars:
 * src/claims/languages/<code>/<topic>.generated.ts. The shape of a topic is checked by scripts/lexicons/<topic>.ts.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { prettifyError, type ZodType } from "zod";
import type { GeneratedFiles } from "../generate.ts";

/** What a module in scripts/lexicons exports. */
export interface LexiconTopic {
  readonly schema: ZodType;
  /** The interface the generated constant has, and where it is, relative to src/claims/languages/<code>/. */
  readonly type: { readonly name: string; readonly from: string };
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const resources = join(root, "resources/languages");

export async function generate(): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  for (const code of readdirSync(resources)
    .filter((name) => !name.startsWith("."))
    .sort()) {
    for (const file of readdirSync(join(resources, code)).sort()) {
      const topic = file.replace(/\.yaml$/, "");
      files.set(`src/claims/languages/${code}/${topic}.generated.ts`, await compile(code, topic));
    }
  }
  return files;
}

async function compile(code: string, topic: string): Promise<string> {
  const path = join(root, "scripts/lexicons", `${topic}.ts`);
  const source = `resources/languages/${code}/${topic}.yaml`;
  if (!existsSync(path)) throw new Error(`${source}: no schema scripts/lexicons/${topic}.ts`);
  const { schema, type } = (await import(path)) as LexiconTopic;
  const checked = schema.safeParse(parse(readFileSync(join(root, source), "utf8")));
  if (!checked.success) throw new Error(`${source}\n${prettifyError(checked.error)}`);
  return [
    `// Generated from ${source} by npm run generate. Edit that file, not this one.`,
    `import type { ${type.name} } from "${type.from}";`,
    "",
    `export const ${topic.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}: ${type.name} = ${JSON.stringify(checked.data, null, 1)};`,
    "",
  ].join("\n");
}
