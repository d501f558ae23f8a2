import { type ListedSource, listSources, strayProblems } from "../../casework/index.ts";
import type { Invocation } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { withCase } from "./with-case.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [root] = invocation.arguments as [string];
  return withCase(root, "read", terminal, (open) => {
    const sources = listSources(open);
    const stray = strayProblems(open);
    if (invocation.options["json"] === true) {
      terminal.out(
        `${JSON.stringify({ schema: "careo.sources/1", sources: sources.map(asJson), problems: stray })}\n`,
      );
      return "done";
    }
    if (sources.length === 0)
      terminal.out(`No sources yet. Next: careo add ${safeForTerminal(root)} FILE…\n`);
    terminal.out(sources.map((each) => describe(each, terminal)).join("\n"));
    if (stray.length > 0) terminal.out(`\nFiles that did not become a source:\n`);
    for (const { about, message } of stray)
      terminal.out(`${wrap(safeForTerminal(`${about}: ${message}`), terminal.columns, "    ", "  ")}\n`);
    return "done";
  });
}

function describe(listed: ListedSource, terminal: Terminal): string {
  const { seq, source, name, mimeType, size, claims, problems, capture, artifact, extractor } = listed;
  const paint = painter(terminal);
  const facts = [
    mimeType,
    `${size} bytes`,
    extractor ?? "no text",
    source.publishedAt
      ? `published ${source.publishedAt.value} (${source.publishedAt.basis})`
      : "no date of publication",
    `${claims} claims taken in`,
  ];
  const missing = capture?.missing ?? [];
  const line = (text: string, mark: string) =>
    wrap(safeForTerminal(text), terminal.columns, "         ", `       ${paint("yellow", mark)} `);
  return [
    `${paint("bold", String(seq).padStart(5))}  ${safeForTerminal(name)}`,
    wrap(facts.join(", "), terminal.columns, "       "),
    paint("dim", `       SHA-256 ${artifact}`),
    ...problems.map(({ message, hint }) => line(`${message}${hint ? ` ${hint}` : ""}`, "!")),
    ...missing.map((each) => line(each, "–")),
    "",
  ].join("\n");
}

function asJson({
  seq,
  name,
  source,
  artifact,
  mimeType,
  size,
  extractor,
  capture,
  claims,
  problems,
}: ListedSource): object {
  return {
    seq,
    name,
    ...source,
    sha256: artifact,
    mimeType,
    size,
    extractor: extractor ?? null,
    capture: capture ?? null,
    claims,
    problems,
  };
}
