import type { CommandArgument, CommandOption, CommandRow } from "../command.ts";

const CASE: CommandArgument = { name: "CASE", help: "The folder of the case." };
const BY: CommandOption = {
  type: "string",
  value: "NAME",
  help: "Who acts. Needed once more than one person works on the case.",
};
const REASON: CommandOption = {
  type: "string",
  value: "TEXT",
  help: "Why it is changed; kept in the history.",
};
const ID: CommandOption = { type: "string", value: "HANDLE", help: "What it is to be called: H1, ministry." };
const RANGE = "A share, or value:low:high, as 0.8 or 0.8:0.7:0.9.";

/** Rival explanations and their evidence, in the order of the work. */
export const RIVAL_COMMANDS: readonly CommandRow[] = [
  {
    verb: "hypotheses",
    summary: "Pose a question, give it rival answers, and say how likely each is before the evidence.",
    details:
      "ACTION is list, group, add, edit or priors. A group is a question; declare it --exclusive yes where no two answers can both be so, and --exhaustive yes where one of them must be: without both only odds are printed. Priors carry a lowest, a highest and a basis, and those of a group sum to 1.",
    arguments: [
      { name: "ACTION", help: "list, group, add, edit, or priors for those of a whole group at once." },
      CASE,
      {
        name: "ARG",
        help: "For list and group a group, for edit a hypothesis, for priors H1=0.6:0.4:0.8 H2=0.4:0.2:0.6.",
        optional: true,
        many: true,
      },
    ],
    options: {
      by: BY,
      reason: REASON,
      id: ID,
      question: { type: "string", value: "TEXT", help: "For group: what the hypotheses answer." },
      exclusive: { type: "string", value: "yes|no", help: "For group: no two of them can both be so." },
      exhaustive: { type: "string", value: "yes|no", help: "For group: one of them must be so." },
      words: {
        type: "string",
        value: "COLUMN",
        help: "For group: likely or probable, the column of words for likelihood (ICD 203).",
      },
      cap: {
        type: "string",
        value: "N",
        help: "For group: powers of ten by which one origin may favour one answer; 2 unless said.",
      },
      group: { type: "string", value: "G", help: "The group; not needed where there is one." },
      text: { type: "string", value: "TEXT", help: "The hypothesis, in a sentence about events." },
      kind: { type: "string", value: "KIND", help: "primary, rival, null or deception." },
      prior: { type: "string", value: "P", help: `How likely before the evidence. ${RANGE}` },
      basis: { type: "string", value: "TEXT", help: "Why so likely before the evidence." },
    },
    examples: [
      'careo hypotheses group my-case --question "Who ordered the crossings?" --exclusive yes --exhaustive yes',
      'careo hypotheses add my-case --text "The ministry did." --kind primary',
      'careo hypotheses priors my-case H1=0.5:0.3:0.7 H2=0.5:0.3:0.7 --basis "Nothing speaks for either"',
    ],
    load: () => import("./hypotheses.ts"),
  },
  {
    verb: "evidence",
    summary: "Say what is evidence: a sentence with the claims, matches, tests or the search it rests on.",
    details:
      "ACTION is list, show, add or edit. Items that share an origin are weighed as one. With --by, list and show keep back what others hold of an item until that person has rated it.",
    arguments: [
      { name: "ACTION", help: "list, show, add or edit." },
      CASE,
      { name: "ITEM", help: "For show and edit: the item.", optional: true },
    ],
    options: {
      by: BY,
      reason: REASON,
      id: ID,
      all: {
        type: "boolean",
        help: "For list and show: ratings by others, too, although --by has not rated.",
      },
      summary: { type: "string", value: "TEXT", help: "What the item says." },
      kind: {
        type: "string",
        value: "KIND",
        help: "direct, indirect, or negative: that something is absent.",
      },
      claim: {
        type: "string",
        value: "CLAIM",
        multiple: true,
        help: "A claim taken into the case: its name, the number of its entry, or 4.C12.",
      },
      match: {
        type: "string",
        value: "MATCH",
        multiple: true,
        help: "A judged match, by the number of its entry.",
      },
      test: {
        type: "string",
        value: "TEST",
        multiple: true,
        help: "A run of a prediction or timing test, or a table whose tests count.",
      },
      search: { type: "string", value: "SEARCH", help: "A recorded search, for absence." },
      unweighable: { type: "string", value: "TEXT", help: "Why it cannot be weighed, however it is rated." },
    },
    examples: [
      'careo evidence add my-case --summary "A contract bears the seal of the ministry" --claim 4.C12',
      'careo evidence show my-case E1 --by "Ana Leko"',
    ],
    load: () => import("./evidence.ts"),
  },
  {
    verb: "rate",
    summary: "Say how an item sits with each hypothesis, or grade a source or claim, under your name.",
    details:
      "Rate under several hypotheses at once: H1=CC,0.8:0.7:0.9 H2=I,0.3; or name them and use the options for all. A report is not the fact: --fact is how likely the fact is under the hypothesis, --hit how often it is reported so when it is so, --false-report how often when it is not. Who rates the same again changes the earlier rating.",
    arguments: [
      CASE,
      { name: "TARGET", help: "An item or origin to rate; a source, actor or claim to grade." },
      {
        name: "HYPOTHESIS",
        help: "H1, or with a rating of its own H1=CC, H1=0.8:0.7:0.9, H1=CC,0.8.",
        optional: true,
        many: true,
      },
    ],
    options: {
      by: BY,
      rater: {
        type: "string",
        value: "NAME",
        help: "Whose judgement it is, where you enter that of another.",
      },
      blind: { type: "boolean", help: "Made without seeing what others hold of it." },
      why: { type: "string", value: "TEXT", help: "Why; printed beside the rating." },
      reason: REASON,
      consistency: { type: "string", value: "CODE", help: "CC, C, N, I, II, or NA: it does not bear on it." },
      relevance: { type: "string", value: "LEVEL", help: "H, M or L." },
      likelihood: {
        type: "string",
        value: "L",
        help: `How likely the item is if the hypothesis holds. ${RANGE}`,
      },
      fact: {
        type: "string",
        value: "L",
        help: "Of a report: how likely the fact is if the hypothesis holds.",
      },
      hit: { type: "string", value: "L", help: "Of a report: how likely it is made if the fact is so." },
      "false-report": {
        type: "string",
        value: "L",
        help: "Of a report: how likely it is made if it is not.",
      },
      trace: { type: "string", value: "L", help: "Of absence: how likely there is a trace if it holds." },
      detection: { type: "string", value: "L", help: "Of absence: how likely the search finds a trace." },
      reliability: { type: "string", value: "GRADE", help: "A to F, of a source or actor on a --topic." },
      topic: { type: "string", value: "TEXT", help: "On what a source or actor is reliable." },
      credibility: {
        type: "string",
        value: "GRADE",
        help: "1 to 6, of a claim. 1 needs a second origin; a claim in its maker's interest is 3 at best without one.",
      },
      interest: {
        type: "string",
        value: "WAY",
        help: "for, against, none or unknown: whether a claim serves whoever makes it, with its --stake.",
      },
      stake: { type: "string", value: "TEXT", help: "What whoever makes the claim stands to gain or lose." },
      constraint: {
        type: "string",
        value: "KIND",
        help: "none, custody, duty, payment, fear or unknown: under what a claim was made.",
      },
    },
    examples: [
      'careo rate my-case E1 H1=C,0.7:0.6:0.8 H2=I,0.2 --blind --by "Ana Leko" --why "Seals are rarely lent"',
      'careo rate my-case E2 H1 --fact 0.9 --hit 0.5 --false-report 0.4 --why "He would say so either way"',
      'careo rate my-case 17 --credibility 3 --why "One account, not contradicted"',
    ],
    load: () => import("./rate.ts"),
  },
  {
    verb: "origins",
    summary:
      "Find out which sources have one origin: proposals with their measure, accepted or refused by you.",
    details:
      "ACTION is propose, list, accept, refuse or declare. Proposed are citations and hyperlinks, shared text, press releases, uncommon errors and equal files in common, one speech or one witness behind several claims, and across languages the same names, figures and quotations in order. Nothing found shows no independence. What was decided is not proposed again.",
    arguments: [
      { name: "ACTION", help: "propose, list, accept, refuse or declare." },
      CASE,
      {
        name: "REF",
        help: "For accept and refuse a proposal (p3f2a9c1); for declare sources, claims or items, one alone for access of its own.",
        optional: true,
        many: true,
      },
    ],
    options: {
      by: BY,
      id: ID,
      why: { type: "string", value: "TEXT", help: "Why you hold so; kept in the history." },
      basis: {
        type: "string",
        value: "BASIS",
        help: "For propose only this basis; for declare what it rests on.",
      },
      root: { type: "string", value: "MEMBER", help: "Which member came first, or unknown." },
      own: {
        type: "string",
        value: "MEMBER",
        multiple: true,
        help: "A member that has access of its own besides; the others only repeat.",
      },
      rho: {
        type: "string",
        value: "R",
        help: "How far members with access of their own saw the same: 1 all, 0 nothing.",
      },
      "rho-why": { type: "string", value: "TEXT", help: "Why so far." },
      uncapped: {
        type: "string",
        value: "TEXT",
        help: "Why this origin may count for more than the cap allows.",
      },
    },
    examples: [
      "careo origins propose my-case",
      'careo origins accept my-case p3f2a9c1 --why "Both print the agency report"',
      'careo origins declare my-case 17 --why "She was there and spoke to nobody else"',
    ],
    load: () => import("./origins.ts"),
  },
  {
    verb: "weigh",
    summary: "Weigh rival hypotheses: what each origin does, what would change the answer, what may be said.",
    details:
      "Two lenses on one set of evidence, counted by origin: a matrix of what speaks against each answer, and a Bayes lens where priors were given. Prints what went in, what comes out with and without the cap, what the answer hangs on, what was not weighed and why, and the sentence that a careful editor would allow. No number is a finding.",
    arguments: [
      CASE,
      { name: "GROUP", help: "The question; not needed where there is one.", optional: true },
    ],
    options: {
      without: {
        type: "string",
        multiple: true,
        value: "ITEM",
        help: "Leave this item out, to see what hangs on it; may be given several times. Nothing is recorded.",
      },
      prior: {
        type: "string",
        multiple: true,
        value: "H1=0.3",
        help: "Suppose another prior; the others keep their proportion. Nothing is recorded.",
      },
    },
    examples: [
      "careo weigh my-case",
      "careo weigh my-case G1 --json",
      "careo weigh my-case --without E3 --without E4 --prior H1=0.5",
    ],
    load: () => import("./weigh.ts"),
  },
  {
    verb: "findings",
    summary: "Say what you find, how likely and how well grounded, with all that it rests on.",
    details:
      "ACTION is list, show, add or reaffirm. A word for likelihood has to be the one that the interval bears now; confidence has ceilings; and no sentence may say both. A finding is stale when anything it was drawn from changes, until somebody reaffirms it.",
    arguments: [
      { name: "ACTION", help: "list, show, add or reaffirm." },
      CASE,
      {
        name: "REF",
        help: "For add a question (G1) or proposition (P1), else a finding (F1).",
        optional: true,
      },
    ],
    options: {
      by: BY,
      id: ID,
      reason: { type: "string", value: "TEXT", help: "For reaffirm: why it still holds." },
      verdict: { type: "string", value: "TEXT", help: "What you find." },
      hypothesis: {
        type: "string",
        value: "H",
        help: "The answer that is meant; without it the one that leads.",
      },
      likelihood: {
        type: "string",
        value: "WORD",
        help: "As careo weigh prints it: likely, “likely to very likely”.",
      },
      confidence: { type: "string", value: "LEVEL", help: "low, moderate or high: how well grounded it is." },
      why: { type: "string", value: "TEXT", help: "Why so confident and not more." },
      standard: {
        type: "string",
        value: "S",
        help: "reasonable_suspicion, reasonable_grounds, balance_of_probabilities, clear_and_convincing or beyond_reasonable_doubt.",
      },
      supports: {
        type: "string",
        value: "REF",
        multiple: true,
        help: "An item or claim that speaks for it.",
      },
      contradicts: { type: "string", value: "REF", multiple: true, help: "One that speaks against it." },
      undercuts: {
        type: "string",
        value: "REF",
        multiple: true,
        help: "One that undercuts what it rests on.",
      },
      unknown: { type: "string", value: "TEXT", multiple: true, help: "What is not known." },
      linchpin: {
        type: "string",
        value: "REF",
        multiple: true,
        help: "What it hangs on; without any those that the weighing shows.",
      },
      reply: { type: "string", value: "REF", multiple: true, help: "A reply of those concerned." },
      "adverse-to": {
        type: "string",
        value: "ACTOR",
        multiple: true,
        help: "A person or body whom it is adverse to, and who is asked before it is published.",
      },
      "not-asked": { type: "string", value: "TEXT", help: "Why they were not asked, if they were not." },
    },
    examples: [
      'careo findings add my-case G1 --verdict "The ministry sealed it" --likelihood likely --confidence moderate --why "Three origins, one of them decisive"',
      'careo findings reaffirm my-case F1 --reason "The new claim changes nothing"',
    ],
    load: () => import("./findings.ts"),
  },
];
