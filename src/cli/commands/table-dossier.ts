import type { CommandArgument, CommandOption, CommandRow } from "../command.ts";

const CASE: CommandArgument = { name: "CASE", help: "The folder of the case." };
const BY: CommandOption = {
  type: "string",
  value: "NAME",
  help: "Who decides. Needed once more than one person works on the case.",
};

/** What goes out and of whom, in the order of the work. */
export const DOSSIER_COMMANDS: readonly CommandRow[] = [
  {
    verb: "risk",
    summary: "Decide how a person may be shown in what is published. Without a decision nothing is.",
    details:
      "WHO is a person or body of the case, or somebody who works on it and is to be named. Shown are full: the name; initials; code: a pseudonym that is new in every version; aggregate: counted and nothing else; none. A minor, witness, prisoner, victim, missing person or relative is named in full only with consent, or when a second person decides exactly the same. Without WHO, everybody is listed with what was decided.",
    arguments: [CASE, { name: "WHO", help: "An actor, or a name.", optional: true }],
    options: {
      publish: { type: "string", value: "HOW", help: "full, initials, code, aggregate or none." },
      role: {
        type: "string",
        value: "ROLE",
        multiple: true,
        help: "victim, witness, accused, minor, relative, prisoner, missing, deceased, official, author or rater.",
      },
      threat: {
        type: "string",
        value: "TEXT",
        multiple: true,
        help: "What could happen to them. Never published.",
      },
      field: {
        type: "string",
        value: "PROPERTY",
        multiple: true,
        help: "A property whose values may be shown as well, such as nationality.",
      },
      why: { type: "string", value: "TEXT", help: "Why so. Never published." },
      review: { type: "string", value: "DATE", help: "When it should be looked at again." },
      by: BY,
    },
    examples: [
      "careo risk my-case",
      'careo risk my-case A4 --publish code --role witness --threat "She would lose her post"',
    ],
    load: () => import("./risk.ts"),
  },
  {
    verb: "consent",
    summary: "Keep what a person allowed, use by use, and that they took it back.",
    details:
      "A consent that is withdrawn stops the publication that is planned, and the next version is without the person. Copies that are out, and backups, cannot be called back: say so before you ask. Without ACTOR, all consents are listed.",
    arguments: [CASE, { name: "ACTOR", help: "Whose consent it is.", optional: true }],
    options: {
      state: { type: "string", value: "STATE", help: "given, refused, withdrawn or not-possible." },
      scope: {
        type: "string",
        value: "USE",
        multiple: true,
        help: "store, share-with-prosecutors, publish-name, publish-words, publish-face or publish-voice.",
      },
      via: {
        type: "string",
        value: "TEXT",
        help: "How and when: on which form, before whom. Never published.",
      },
      until: { type: "string", value: "DATE", help: "Until when it can be taken back." },
      reason: { type: "string", value: "TEXT", help: "Why it changed; kept in the history." },
      by: BY,
    },
    examples: [
      'careo consent my-case A4 --state given --scope publish-words --via "Form of 3 May, before Ana Leko"',
      'careo consent my-case A4 --state withdrawn --via "By telephone on 9 June"',
    ],
    load: () => import("./consent.ts"),
  },
  {
    verb: "redact",
    summary: "Decide which words of a source, or which field, readers are not shown.",
    details:
      "Words are cut wherever they stand in the source, and the published text is made anew without them: a mark of one width stands there, a pseudonym (--actor) or wider words (--instead). Nothing changes in the case. --names cuts every protected name that is found, and puts pseudonyms there. Without SOURCE, all that is cut is listed.",
    arguments: [
      CASE,
      { name: "SOURCE", help: "A source; with --field an event, test or other thing.", optional: true },
    ],
    options: {
      words: {
        type: "string",
        value: "TEXT",
        multiple: true,
        help: "Words exactly as they stand in the source.",
      },
      names: { type: "boolean", help: "Every name in it of somebody who is not shown in full." },
      field: { type: "string", value: "FIELD", help: "A field of the thing: place, label, result." },
      instead: { type: "string", value: "TEXT", help: "What stands there instead: a town on the coast." },
      actor: { type: "string", value: "ACTOR", help: "Whose pseudonym stands there." },
      method: { type: "string", value: "METHOD", help: "remove, mask, generalise, pseudonym or mute." },
      why: {
        type: "string",
        value: "REASON",
        help: "identity, safety, minor, source-protection, private-life or legal; published as a count.",
      },
      by: BY,
    },
    examples: [
      'careo redact my-case interview --words "Peña Honda" --why safety',
      "careo redact my-case interview --names",
      'careo redact my-case V3 --field place --instead "a town on the coast"',
    ],
    load: () => import("./redact.ts"),
  },
  {
    verb: "dossier",
    summary: "Plan a publication, hold it against every rule, and have a second person approve it.",
    details:
      "ACTION is plan, source, commit, check, approve, namesake, vault, reveal or correct. check prints everything that stands in the way, each with the command that mends it, and exits 1 while anything does. Nothing goes out that was not allowed by name: of sources without a class nothing does. A plan is changed by saying it again; after a version is out, the next plan is the next version.",
    arguments: [
      { name: "ACTION", help: "plan, source, commit, check, approve, namesake, vault, reveal or correct." },
      CASE,
      {
        name: "ARG",
        help: "For source and reveal sources or tables; for namesake whom the words were taken for.",
        optional: true,
        many: true,
      },
    ],
    options: {
      title: { type: "string", value: "TEXT", help: "For plan: the title; the case's unless said." },
      question: { type: "string", value: "TEXT", help: "For plan: what it answers; the case's unless said." },
      answer: { type: "string", value: "TEXT", help: "For plan: the answer in a sentence." },
      language: { type: "string", value: "CODE", help: "For plan: en, es, uk or ru." },
      author: {
        type: "string",
        value: "NAME",
        multiple: true,
        help: "For plan: an author, of whom it is decided with careo risk.",
      },
      "named-rater": {
        type: "string",
        value: "NAME",
        multiple: true,
        help: "For plan: a rater who is named; the others are numbers.",
      },
      contact: { type: "string", value: "TEXT", help: "For plan: where corrections go." },
      licence: { type: "string", value: "TEXT", help: "For plan: CC-BY-4.0, or in words." },
      "lawful-basis": {
        type: "string",
        value: "TEXT",
        help: "For plan: on what lawful basis personal data goes out.",
      },
      standard: {
        type: "string",
        value: "S",
        help: "For plan: the standard of proof, such as balance_of_probabilities.",
      },
      smallest: {
        type: "string",
        value: "N",
        help: "For plan: counts of people below this are not shown; 5 unless said.",
      },
      finding: {
        type: "string",
        value: "F",
        multiple: true,
        help: "For plan: only these findings. For correct: those concerned.",
      },
      proposition: { type: "string", value: "P", multiple: true, help: "For plan: only these propositions." },
      claim: { type: "string", value: "CLAIM", multiple: true, help: "For plan: only these claims." },
      outline: { type: "string", value: "FILE", help: "For plan: your own text in Markdown." },
      class: {
        type: "string",
        value: "CLASS",
        help: "For source: P the original, R a redacted text, C a commitment, X nothing.",
      },
      "metadata-seen": {
        type: "boolean",
        help: "For source: you looked at what the file says of itself, and all of it may go out.",
      },
      words: { type: "string", value: "TEXT", help: "For namesake: the words, as the check prints them." },
      in: { type: "string", value: "SOURCE", help: "For namesake: only in this source." },
      reason: { type: "string", value: "TEXT", help: "For namesake: whose name it is instead, or what." },
      restore: { type: "string", value: "KIT", help: "For vault: a recovery kit, on another machine." },
      says: { type: "string", value: "TEXT", help: "For correct: what readers should know." },
      "of-version": {
        type: "string",
        value: "N",
        help: "For correct: which version; the latest unless said.",
      },
      by: BY,
    },
    examples: [
      'careo dossier plan my-case --answer "The ministry signed it." --author "Ana Leko" --licence CC-BY-4.0',
      "careo dossier source my-case 4 minutes --class P",
      "careo dossier check my-case",
      'careo dossier approve my-case --by "Bo Rane"',
    ],
    load: () => import("./dossier.ts"),
  },
  {
    verb: "publish",
    summary:
      "Write what was approved into a folder that any reader can check: pages, PDF, sources, ledger, exports, seal.",
    details:
      "Nothing goes out that careo dossier check stops, and nothing that has a protected name in its finished bytes. The passphrase is asked for, or taken from CAREO_PASSPHRASE; both keys of that name, for notes and for seals, have it.",
    arguments: [CASE, { name: "FOLDER", help: "Where to: a folder that does not exist or is empty." }],
    options: {
      key: { type: "string", value: "NAME", help: "The name of the two keys." },
      "key-at": {
        type: "string",
        value: "WHERE",
        multiple: true,
        help: "Where else readers find the fingerprint of the key; stands in VERIFY.txt.",
      },
      "no-pdf": { type: "boolean", help: "Make no PDF." },
      by: BY,
    },
    examples: ["careo publish my-case dossier-1 --key desk.example.org"],
    load: () => import("./publish.ts"),
  },
];
