import type { PublishedDossier } from "../../casework/index.ts";
import { publishDossier } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { askPassphrase } from "../passphrase.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { optionTexts } from "./actions.ts";
import { materialOf } from "./dossier-material.ts";
import { requiredText } from "./required.ts";
import { tell, withCase } from "./with-case.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [root, target] = invocation.arguments as [string, string];
  const keyName = requiredText(
    invocation,
    "key",
    "the checkpoint and the bundle are signed; make keys with careo key NAME and careo key NAME --use seals",
  );
  const passphrase = await askPassphrase(terminal, `Passphrase of ${keyName}: `);
  return withCase(root, "write", terminal, async (open): Promise<Outcome> => {
    const published = await publishDossier(open, {
      target,
      keyName,
      passphrase,
      person: optionText(invocation, "by"),
      material: await materialOf(open, terminal),
      keyPublishedAt: optionTexts(invocation, "key-at"),
      render: { pdf: invocation.options["no-pdf"] === true ? false : undefined },
    });
    for (const problem of published.problems) tell(problem, terminal);
    if (invocation.options["json"] === true) terminal.out(`${JSON.stringify(asJson(published))}\n`);
    else terminal.out(describe(published, terminal));
    return "done";
  });
}

function asJson({ files, ...rest }: PublishedDossier): object {
  return { schema: "careo.publish/1", ...rest, files: files.length };
}

function describe(published: PublishedDossier, terminal: Terminal): string {
  const { folder, version, files, bytes, fingerprint, pin, problems } = published;
  const paint = painter(terminal);
  const line = (text: string) => wrap(safeForTerminal(text), terminal.columns);
  const notes = problems.length;
  return [
    paint("bold", line(`Version ${version} is in ${folder}`)),
    line(
      `${files.length} files, ${bytes.toLocaleString("en")} bytes. Begin with data/index.html; verify.html and VERIFY.txt say how to check it.`,
    ),
    ...(notes === 0
      ? []
      : [
          line(
            `${notes} ${notes === 1 ? "thing" : "things"} to look at, above: none of them kept it from going out.`,
          ),
        ]),
    "",
    line(`Key of the seal: ${fingerprint ?? "none"}`),
    line(
      "Publish that fingerprint somewhere else too: whoever can change the dossier can change what it says of its key.",
    ),
    line(`Pin, for someone else to keep: ${pin}`),
    "",
    line(`Check it as a reader would: careo verify ${folder}`),
    "",
  ].join("\n");
}
