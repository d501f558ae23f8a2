import { CareoError } from "../../base/index.ts";
import { type ListedSource, listSources, strayProblems } from "../../casework/index.ts";
import type { Invocation } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { counted } from "../report/words.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { wholeNumber } from "./required.ts";
import { withCase } from "./with-case.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [root, chosen] = invocation.arguments as [string, string?];
  const wanted = chosen === undefined ? undefined : wholeNumber(chosen, "a source");
  return withCase(root, "read", terminal, (open) => {
    const all = listSources(open);
    const sources = wanted === undefined ? all : [pick(all, wanted)];
    const stray = wanted === undefined ? strayProblems(open) : [];
    if (invocation.options["json"] === true) {
      terminal.out(
        `${JSON.stringify({ schema: "careo.sources/1", sources: sources.map(asJson), problems: stray })}\n`,
      );
      return "done";
    }
    if (sources.length === 0)
      terminal.out(`No sources yet. Next: careo add ${safeForTerminal(root)} FILE…\n`);
    const more = `careo sources ${root}`;
    terminal.out(
      sources.map((each) => describe(each, terminal, wanted === undefined ? more : undefined)).join("\n"),
    );
    if (stray.length > 0) terminal.out(`\nFiles that did not become a source:\n`);
    for (const { about, message } of stray)
      terminal.out(`${wrap(safeForTerminal(`${about}: ${message}`), terminal.columns, "    ", "  ")}\n`);
    return "done";
  });
}

function pick(sources: readonly ListedSource[], seq: number): ListedSource {
  const found = sources.find((each) => each.seq === seq);
  if (found) return found;
  throw new CareoError("casework/no-such-source", `There is no source ${seq} in this case.`, {
    hint: "careo sources CASE, without a number, lists them.",
  });
}

/** `more`: the command that shows the rest, where only the minimum is to be listed. */
function describe(listed: ListedSource, terminal: Terminal, more: string | undefined): string {
  const { seq, name, problems, artifact } = listed;
  const paint = painter(terminal);
  const line = (text: string, mark: string) =>
    wrap(safeForTerminal(text), terminal.columns, "         ", `       ${mark} `);
  const caution = paint("yellow", "!");
  return [
    `${paint("bold", String(seq).padStart(5))}  ${safeForTerminal(name)}`,
    wrap(safeForTerminal(factsOf(listed).join(", ")), terminal.columns, "       "),
    paint("dim", `       SHA-256 ${artifact}`),
    ...problems.map(({ message, hint }) => line(`${message}${hint ? ` ${hint}` : ""}`, caution)),
    ...meter(listed, terminal),
    ...askedLines(listed, more).map(({ status, sentence }) =>
      line(sentence, status === "present" ? paint("green", "✓") : paint("yellow", "–")),
    ),
    ...unshown(listed, more),
    "",
  ].join("\n");
}

function factsOf({ mimeType, size, extractor, source, insideOf, claims }: ListedSource): string[] {
  return [
    mimeType,
    counted(size, "byte"),
    extractor ?? "no text",
    source.publishedAt
      ? `published ${source.publishedAt.value} (${source.publishedAt.basis})`
      : "no date of publication",
    ...(insideOf === undefined ? [] : [`came inside source ${insideOf}`]),
    claims === 0 ? "no claims taken in" : `${counted(claims, "claim")} taken in`,
  ];
}

function meter({ asked }: ListedSource, terminal: Terminal): string[] {
  if (asked.length === 0) return [];
  const there = asked.filter(({ status }) => status === "present").length;
  const bar = painter(terminal)("dim", "■".repeat(there) + "□".repeat(asked.length - there));
  return [`       ${bar} ${there} of ${asked.length} that a court would ask for`];
}

function askedLines({ asked }: ListedSource, more: string | undefined): ListedSource["asked"] {
  if (more === undefined) return asked;
  return asked.filter(({ status, level }) => status === "missing" && level === "minimum");
}

function unshown({ asked, seq }: ListedSource, more: string | undefined): string[] {
  const n = asked.filter(({ status, level }) => status === "missing" && level !== "minimum").length;
  return more === undefined || n === 0
    ? []
    : [`         ${n} more missing besides: ${safeForTerminal(more)} ${seq}`];
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
  asked,
  insideOf,
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
    asked,
    insideOf: insideOf ?? null,
    claims,
    problems,
  };
}
