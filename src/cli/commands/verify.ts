import { readFile } from "node:fs/promises";
import { CareoError } from "../../base/index.ts";
import { type CaseReport, exitOf, isDossier, verifyCase, verifyDossier } from "../../casework/index.ts";
import type { Invocation } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { caseVerifiedText, dossierVerifiedText } from "../report/verified-text.ts";
import type { Terminal } from "../terminal.ts";
import { optionTexts } from "./actions.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [folder] = invocation.arguments as [string];
  return isDossier(folder) ? runDossier(folder, invocation, terminal) : runCase(folder, invocation, terminal);
}

function runCase(root: string, invocation: Invocation, terminal: Terminal): Outcome {
  const report = verifyCase(root, {
    keys: optionTexts(invocation, "key"),
    pins: optionTexts(invocation, "pin"),
  });
  if (invocation.options["json"] === true)
    terminal.out(`${JSON.stringify({ schema: "careo.verify/1", ...report })}\n`);
  else terminal.out(caseVerifiedText(report, terminal));
  return outcomeOf(report, isStrict(invocation));
}

/** 3 when a check fails; 1 when something could not be checked, or under --strict was not established; else 0. */
function outcomeOf({ integrity, identity, time }: CaseReport, strict: boolean): Outcome {
  const verdicts = [integrity, identity, time];
  if (verdicts.includes("failed")) return "failed";
  if (verdicts.includes("cannot check")) return "fixable";
  return strict && verdicts.includes("not established") ? "fixable" : "done";
}

const OUTCOMES = { 0: "done", 1: "fixable", 3: "failed" } as const;

async function runDossier(folder: string, invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const report = await verifyDossier(folder, {
    keys: optionTexts(invocation, "key"),
    pins: optionTexts(invocation, "pin"),
    anchors: await Promise.all(optionTexts(invocation, "anchor").map(readAnchor)),
  });
  if (invocation.options["json"] === true)
    terminal.out(`${JSON.stringify({ schema: "careo.verify-dossier/1", ...report })}\n`);
  else terminal.out(dossierVerifiedText(report, terminal));
  return OUTCOMES[exitOf(report, isStrict(invocation))];
}

/** Throws `cli/cannot-read`. */
async function readAnchor(path: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  try {
    return { name: path, bytes: await readFile(path) };
  } catch (cause) {
    throw new CareoError(
      "cli/cannot-read",
      `The anchor ${path} could not be read: ${(cause as Error).message}.`,
      {
        hint: "Name a file: a proof of time, a certificate that you trust, or the header of a block.",
        cause,
      },
    );
  }
}

function isStrict(invocation: Invocation): boolean {
  return invocation.options["strict"] === true;
}
