import {
  approvePublication,
  checkPublication,
  classSources,
  issueCorrection,
  judgeNamesake,
  listClasses,
  planPublication,
} from "../../casework/index.ts";
import { type Invocation, optionText, type RunCommand } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { checkText, classesText, commandFor } from "../report/dossier-text.ts";
import type { Terminal } from "../terminal.ts";
import { onlyArgument, optionTexts, reportEntered, runAction, type VerbAction } from "./actions.ts";
import { materialOf } from "./dossier-material.ts";
import { commit, reveal, vault } from "./dossier-vault.ts";
import { readTextFile } from "./read-text-file.ts";
import { requiredText, wholeNumber } from "./required.ts";

const plan: VerbAction = {
  mode: "write",
  act: async (acting) => {
    const { open, invocation, person } = acting;
    const text = (name: string) => optionText(invocation, name);
    const many = (name: string) => {
      const values = optionTexts(invocation, name);
      return values.length === 0 ? undefined : values;
    };
    const smallest = text("smallest");
    const outline = text("outline");
    const planned = planPublication(open, {
      title: text("title"),
      question: text("question"),
      answer: text("answer"),
      language: text("language"),
      authors: many("author"),
      namedRaters: many("named-rater"),
      contact: text("contact"),
      licence: text("licence"),
      lawfulBasis: text("lawful-basis"),
      standard: text("standard"),
      smallestCount: smallest === undefined ? undefined : wholeNumber(smallest, "people"),
      findings: many("finding"),
      propositions: many("proposition"),
      claims: many("claim"),
      outline: outline === undefined ? undefined : await readTextFile(outline),
      person,
    });
    return reportEntered(acting, [planned], "planned");
  },
};

const check: VerbAction = {
  mode: "read",
  act: async ({ open, invocation, terminal, json }): Promise<Outcome> => {
    const checked = checkPublication(open.state, await materialOf(open, terminal));
    const { blockers, cleared } = checked;
    const [, root] = invocation.arguments as [string, string];
    if (json) {
      const summary = cleared && {
        version: cleared.plan.version,
        digest: cleared.digest,
        findings: cleared.findings.size,
        claims: cleared.claims.size,
        actors: [...cleared.actors].map(([id, shown]) => ({ id, ...shown })),
        sources: [...cleared.sources].map(([id, { class: of }]) => ({ id, class: of })),
        redactions: cleared.redactions,
        exclusions: cleared.exclusions,
      };
      const fixed = blockers.map((each) => ({ ...each, fix: commandFor(each.fix, root) }));
      terminal.out(
        `${JSON.stringify({ schema: "careo.dossier-check/1", blockers: fixed, cleared: summary ?? null })}\n`,
      );
    } else terminal.out(checkText(checked, root, terminal));
    return blockers.length === 0 ? "done" : "fixable";
  },
};

const approve: VerbAction = {
  mode: "write",
  act: async (acting): Promise<Outcome> => {
    const { open, person, terminal, json } = acting;
    const material = await materialOf(open, terminal);
    const { handle, id, seq, digest } = approvePublication(open, { person, material });
    if (json) {
      terminal.out(
        `${JSON.stringify({ schema: "careo.approval/1", id, handle, entry: seq ?? null, digest })}\n`,
      );
    } else {
      terminal.out(`Approved, and nothing else: what has the digest\n${digest}\n`);
      terminal.err("Whatever is changed from now on needs another approval.\n");
    }
    return "done";
  },
};

const source: VerbAction = {
  mode: (rest) => (rest.length === 0 ? "read" : "write"),
  act: (acting) => {
    const { open, rest, invocation, terminal, json, person } = acting;
    if (rest.length === 0) {
      const sources = listClasses(open.state);
      if (json) terminal.out(`${JSON.stringify({ schema: "careo.source-classes/1", sources })}\n`);
      else terminal.out(classesText(sources, terminal));
      return "done";
    }
    const decided = requiredText(
      invocation,
      "class",
      "P the original, R redacted, C a commitment, X nothing",
    );
    const classes = Object.fromEntries(rest.map((name) => [name, decided.toUpperCase()]));
    return reportEntered(
      acting,
      classSources(open, classes, { person, metadataSeen: invocation.options["metadata-seen"] === true }),
      "decided",
    );
  },
};

const namesake: VerbAction = {
  mode: "write",
  act: (acting) => {
    const { open, invocation, person } = acting;
    const judged = judgeNamesake(open, {
      owner: onlyArgument(acting, "whom the words were taken for"),
      words: requiredText(invocation, "words", "the words, as the check prints them"),
      source: optionText(invocation, "in"),
      why: requiredText(invocation, "reason", "whose name it is instead, or what"),
      person,
    });
    return reportEntered(acting, [judged]);
  },
};

const correct: VerbAction = {
  mode: "write",
  act: (acting) => {
    const { open, invocation, person } = acting;
    const version = optionText(invocation, "of-version");
    const issued = issueCorrection(open, {
      version: version === undefined ? undefined : wholeNumber(version, "a version"),
      says: requiredText(invocation, "says", "what readers should know"),
      findings: optionTexts(invocation, "finding"),
      person,
    });
    return reportEntered(acting, [issued], "issued");
  },
};

export const run: RunCommand = (invocation: Invocation, terminal: Terminal) =>
  runAction(
    "dossier",
    { plan, source, commit, check, approve, namesake, vault, reveal, correct } satisfies Record<
      string,
      VerbAction
    >,
    invocation,
    terminal,
  );
