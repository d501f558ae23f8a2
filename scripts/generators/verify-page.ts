/**
 * The script of the verifier page: its checks and what they need of @noble, joined into one classic script. It is not minified,
 * so that whoever distrusts it can read it.
 */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { GeneratedFiles } from "../generate.ts";

const OUT = "src/dossier/verify/page/page-script.generated.ts";

export async function generate(): Promise<GeneratedFiles> {
  const { outputFiles } = await build({
    entryPoints: ["src/dossier/verify/page/browser/main.ts"],
    absWorkingDir: fileURLToPath(new URL("../..", import.meta.url)),
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "ascii",
    legalComments: "inline",
    treeShaking: true,
  });
  const script = outputFiles[0]?.text ?? "";
  if (script.includes("</script")) throw new Error("The script of the page would end itself.");
  const lines = `\n${script}`.split("\n").map((line) => `  ${JSON.stringify(line)},`);
  const content = `// Generated from src/dossier/verify/page/browser and check by npm run generate. Edit those files, not this one.
export const PAGE_SCRIPT: string = [
${lines.join("\n")}
].join("\\n");
`;
  return new Map([[OUT, content]]);
}
