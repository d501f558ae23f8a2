import type { CommandArgument, CommandOption, CommandRow } from "../command.ts";
import { DOSSIER_COMMANDS } from "./table-dossier.ts";
import { RIVAL_COMMANDS } from "./table-rivals.ts";
import { STORY_COMMANDS } from "./table-story.ts";
import { WORLD_COMMANDS } from "./table-world.ts";

const CASE: CommandArgument = { name: "CASE", help: "The folder of the case." };
const BY: CommandOption = {
  type: "string",
  value: "NAME",
  help: "Who acts. Needed once more than one person works on the case.",
};
const CASE_OPTION: CommandOption = {
  type: "string",
  value: "CASE",
  help: "The folder of the case; without it the current folder, if that is one.",
};
const REASON: CommandOption = { type: "string", value: "TEXT", help: "Why; kept in the history." };

/** Every verb, in the order of an investigation. Parsing, help and docs/reference/cli.md come from this table alone. */
export const COMMANDS: readonly CommandRow[] = [
  {
    verb: "audit",
    summary:
      "Read one document and show what it asks you to believe, who says so, how firmly, and what is missing.",
    details:
      "Needs no case and keeps nothing. Reads plain text, Markdown, HTML, PDF, DOCX, e-mail, subtitles, images and web archives in English, Spanish, Russian and Ukrainian. The reading is a proposal for a person to check.",
    arguments: [{ name: "FILE", help: "The document." }],
    options: {
      html: { type: "string", value: "OUT", help: "Write the audit as one self-contained page." },
      published: {
        type: "string",
        value: "DATE",
        help: "Date of publication, as far as known: 2023-10, 2023-10-05.",
      },
      language: {
        type: "string",
        value: "CODE",
        help: "Read as en, es, ru or uk instead of detecting the language.",
      },
      all: { type: "boolean", help: "Print every statement, not only what a checker would ask for first." },
    },
    examples: ["careo audit article.txt", "careo audit article.pdf --html audit.html --published 2023-10-05"],
    load: () => import("./audit.ts"),
  },
  {
    verb: "open",
    summary: "Open the workbench in the browser: all of a case on one desk, on this computer alone.",
    details:
      "Starts a server that listens on this computer and nowhere else, opens the browser at it and goes on until it is ended. Without a screen it prints the address, which lets one browser in, once. Without CASE it begins with the list of cases, and with the examples where there is none yet. CAREO_BROWSER names another program that opens addresses, or none; CAREO_HOME another folder for what belongs to you and to no case.",
    arguments: [{ ...CASE, optional: true }],
    options: {
      "read-only": { type: "boolean", help: "Show cases and change nothing in them." },
      "no-browser": { type: "boolean", help: "Print the address and open no browser." },
      by: {
        type: "string",
        value: "NAME",
        help: "Your name, as the history should show it; kept for the next time.",
      },
      verbose: {
        type: "boolean",
        help: "Tell of every request on stderr, by its route and never by what was asked.",
      },
    },
    examples: ["careo open", "careo open my-case", "careo open my-case --read-only"],
    load: () => import("./open.ts"),
  },
  {
    verb: "new",
    summary: "Start a case in an empty or new folder.",
    arguments: [CASE],
    options: {
      title: { type: "string", value: "TEXT", help: "What the case is called." },
      by: { type: "string", value: "NAME", help: "Your name, as the history should show it." },
      question: { type: "string", value: "TEXT", help: "The question the case is to answer." },
      "lawful-basis": {
        type: "string",
        value: "TEXT",
        help: "On what lawful basis personal data is kept; needed to publish.",
      },
    },
    examples: ['careo new my-case --title "Who sent them?" --by "Ana Leko"'],
    load: () => import("./new.ts"),
  },
  {
    verb: "add",
    summary:
      "Take files and folders into a case: the original by its hash, a frozen text, and every problem met.",
    details:
      "The same bytes twice are reported and not added again. One file that fails does not stop the others; the exit code is then 1. Nothing is fetched: --url only records where you say it is from.",
    arguments: [CASE, { name: "PATH", help: "Files or folders.", many: true }],
    options: {
      by: BY,
      obtained: { type: "string", value: "TEXT", help: "From whom it was obtained, and on what condition." },
      url: { type: "string", value: "ADDRESS", help: "Address it was taken from." },
      published: { type: "string", value: "DATE", help: "Date of publication, as far as known." },
    },
    examples: ["careo add my-case article.pdf folder-of-sources/"],
    load: () => import("./add.ts"),
  },
  {
    verb: "sources",
    summary:
      "List the sources of a case, with their problems and what a court would ask for and is not there.",
    arguments: [
      CASE,
      { name: "SOURCE", help: "Number of one source, to see all that is asked.", optional: true },
    ],
    options: {},
    examples: ["careo sources my-case", "careo sources my-case 4"],
    load: () => import("./sources.ts"),
  },
  {
    verb: "apply",
    summary:
      "Fill a case from one readable file, which can be written in a text editor and reviewed like code.",
    details:
      "The file is YAML, or Markdown with yaml blocks: sources, tables, claims by their exact words, propositions, events, hypotheses, ratings and the rest (docs/guide/case-file.md). All of it is checked first, and where anything is wrong nothing is entered. What the case has already is left alone, so applying a file twice changes nothing. Where there is no case in the folder, one is started.",
    arguments: [{ name: "FILE", help: "The case file." }],
    options: {
      case: { type: "string", value: "CASE", help: "The folder of the case." },
      check: { type: "boolean", help: "Only say what is wrong with the file." },
      by: BY,
    },
    examples: ["careo apply case.yaml --case my-case", "careo apply case.yaml --case my-case --check"],
    load: () => import("./apply.ts"),
  },
  {
    verb: "import",
    summary: "Take a table into a case: CSV, TSV, JSON lines, Parquet or XLSX, every row as received.",
    details:
      "Encoding, delimiter and header are found out, and what the columns hold is proposed; you say what is so. A row that cannot be read is counted and listed with its line. Interrupted, the same command goes on where it stopped. Outside a case the table is read and described, and nothing is kept. Exit code 1 with --strict where a row was rejected.",
    arguments: [{ name: "FILE", help: "The table." }],
    options: {
      case: CASE_OPTION,
      by: BY,
      sheet: { type: "string", value: "S", help: "Only this sheet of a workbook; without it every one." },
      map: {
        type: "string",
        value: "COLUMN=PROPERTY",
        multiple: true,
        help: "What a column holds, as “ФИО=name”; COLUMN= for nothing. docs/guide/tables.md lists the properties.",
      },
      accept: { type: "boolean", help: "Accept what is proposed for the other columns." },
      key: { type: "string", value: "COLUMN", help: "The column that names each row, if there is one." },
      encoding: { type: "string", value: "E", help: "Such as utf-8, windows-1251, koi8-u, ibm866." },
      delimiter: { type: "string", value: "D", help: "What parts the cells: , ; | or tab." },
      header: { type: "string", value: "yes|no", help: "Whether the first row names the columns." },
      obtained: { type: "string", value: "TEXT", help: "From whom it was obtained, and on what condition." },
      strict: { type: "boolean", help: "Exit 1 where a row was rejected." },
    },
    examples: [
      'careo import crossings.csv --case my-case --map "ФИО=name" --accept',
      "careo import staff.xlsx --sheet 2023 --key ID",
    ],
    load: () => import("./import.ts"),
  },
  {
    verb: "table",
    summary: "Describe the tables of a case, show and cite their cells, and say what their columns hold.",
    details:
      "TABLE is the number of a table or its name. Without it every table is listed. A cell is cited by row key and column; with the hash of its row, --cell says whether the row is still what was cited (exit code 3 if not), in this table or a later one.",
    arguments: [{ name: "TABLE", help: "Number or name of a table.", optional: true }],
    options: {
      case: CASE_OPTION,
      by: BY,
      map: {
        type: "string",
        value: "COLUMN=PROPERTY",
        multiple: true,
        help: "What a column holds; COLUMN= for nothing. Kept in the history.",
      },
      accept: { type: "boolean", help: "Accept what is proposed for the other columns." },
      cell: {
        type: "string",
        value: "ROWKEY:COLUMN[#HASH]",
        help: "Show and cite a cell; with #HASH check a citation.",
      },
      rejects: { type: "boolean", help: "List every row that could not be read." },
    },
    examples: [
      "careo table --case my-case",
      "careo table 12 --accept",
      'careo table 12 --cell "4017:ФИО"',
      'careo table 12 --cell "4017:ФИО#9f86d081"',
    ],
    load: () => import("./show-table.ts"),
  },
  {
    verb: "authenticate",
    summary:
      "Test how a table is kept: keys, dates, numbers, traces of programs, repeated rows. Evidence, never a verdict.",
    details:
      "TABLE is a table of the case, or a file where there is no case. Each test says over which columns and rows it was computed, what chance or a well-kept table would give, and cites cells; in a case the results are recorded. Columns are chosen by their mapping, so accept that first.",
    arguments: [{ name: "TABLE", help: "Number or name of a table, or a file." }],
    options: {
      case: CASE_OPTION,
      by: BY,
      against: { type: "string", value: "TABLE2", help: "A second table, to see how far cells agree." },
      join: {
        type: "string",
        value: "HERE=THERE",
        help: "Columns by which the two are joined, if no identifier is mapped.",
      },
      known: { type: "string", value: "FILE", help: "A table of persons with facts known from elsewhere." },
      sample: { type: "string", value: "N", help: "Write N rows drawn at random, to be confirmed by hand." },
      seed: { type: "string", value: "S", help: "What the draw is made from; 1 if left out." },
      out: { type: "string", value: "FILE", help: "Where the sample goes; sample.csv if left out." },
    },
    examples: [
      "careo authenticate 7 --case my-case",
      "careo authenticate crossings.csv --known known.csv --sample 50 --seed desk-2023",
    ],
    load: () => import("./authenticate.ts"),
  },
  {
    verb: "patterns",
    summary:
      "Count what some persons in a table share: days, numbers, journeys, each beside what chance gives.",
    details:
      "TABLE is a table of the case, or a file where there is no case. Say whom to look at with --matched, --selection or --where; without one the whole table is looked at, and most patterns have nothing to be compared with. Persons are counted, not rows; ties give a range. In a case every run is recorded, for how often one looked matters.",
    arguments: [{ name: "TABLE", help: "Number or name of a table, or a file." }],
    options: {
      case: CASE_OPTION,
      by: BY,
      matched: { type: "string", value: "RUN", help: "What careo match wrote, with --json or --out." },
      selection: { type: "string", value: "FILE", help: "Row keys, one a line." },
      where: { type: "string", value: "COLUMN=VALUE", help: "Rows in which a column has a value." },
      within: {
        type: "string",
        value: "COLUMN",
        multiple: true,
        help: "Count chance within each value; kind of document and nationality if left out.",
      },
      gap: { type: "string", value: "N", help: "Numbers at most so far apart are neighbours (10)." },
      shared: { type: "string", value: "N", help: "Journeys that a pair shares at least (2)." },
      cohort: { type: "string", value: "N", help: "Persons that make a cohort (3)." },
      span: { type: "string", value: "DAYS", help: "Days within which a burst falls (7)." },
      return: { type: "string", value: "DAYS", help: "Days within which a return is waited for (180)." },
      minutes: {
        type: "string",
        value: "N",
        help: "Minutes within which two crossings at one point are one journey (15).",
      },
      draws: { type: "string", value: "N", help: "Random selections to compare with (199)." },
      seed: { type: "string", value: "S", help: "What they are drawn from (1)." },
    },
    examples: [
      "careo patterns 7 --case my-case --matched run.json",
      'careo patterns crossings.csv --where "Гражданство=КУБА" --within "Тип документа"',
    ],
    load: () => import("./patterns.ts"),
  },
  {
    verb: "claims",
    summary: "List what the sources say as proposals, and accept, edit or reject them.",
    details:
      "ACTION is list, accept, edit, reject or add. A proposal is called by its source and its number, 4.C12. Nothing a program proposes is part of the case until a person takes it in.",
    arguments: [
      { name: "ACTION", help: "list, accept, edit, reject, or add for words that no rule found." },
      CASE,
      {
        name: "ID",
        help: "Claims (4.C12), or for list and add the number of a source.",
        optional: true,
        many: true,
      },
    ],
    options: {
      by: BY,
      reason: REASON,
      status: {
        type: "string",
        value: "STATUS",
        help: "List only proposed, accepted, edited, missed-one or rejected.",
      },
      words: { type: "string", value: "TEXT", help: "List only claims whose words hold TEXT." },
      all: { type: "boolean", help: "List everything; a terminal is shown the first 50." },
      quote: {
        type: "string",
        value: "TEXT",
        help: "For add: the exact words, standing once in the source.",
      },
      restatement: { type: "string", value: "TEXT", help: "The claim in neutral words." },
      kind: {
        type: "string",
        value: "KIND",
        help: "fact, evaluation, opinion, inference, prediction, call-to-action …",
      },
      polarity: { type: "string", value: "P", help: "affirms, denies or unclear." },
      certainty: {
        type: "string",
        value: "C",
        help: "As the source puts it: CT+, PR+, PS+, CT-, PR-, PS-, CTu or Uu.",
      },
      information: { type: "string", value: "I", help: "primary, secondary or undetermined." },
      basis: {
        type: "string",
        value: "B",
        help: "How the speaker knows: saw, did, was-told, document, inferred …",
      },
      proposition: {
        type: "string",
        value: "P",
        help: "The proposition that the claim affirms or denies: careo propositions lists them.",
      },
    },
    examples: [
      "careo claims list my-case",
      "careo claims accept my-case 4.C12 4.C13",
      'careo claims edit my-case 4.C12 --restatement "The ministry denies having paid."',
      'careo claims reject my-case 4.C2 --reason "Headline, not a statement"',
      'careo claims add my-case 4 --quote "the lists were drawn up in May"',
    ],
    load: () => import("./claims.ts"),
  },
  ...STORY_COMMANDS,
  {
    verb: "names",
    summary:
      "Compare two names across spellings and scripts with the reasons, or measure that on labelled pairs.",
    details:
      "ACTION is compare or evaluate. compare takes two names and says how far they may be one person's, 0 to 1; from 0.7 they are proposed as a match. evaluate takes a CSV file with the columns name1, name2, is_match and, where there are, schema, quality, category, case_group and peer_score. A score is not a judgement.",
    arguments: [
      { name: "ACTION", help: "compare or evaluate." },
      { name: "NAME", help: "Two names to compare, or one file of pairs.", many: true },
    ],
    options: {
      schema: {
        type: "string",
        value: "S",
        help: "What the names are of: Person (the default), Company, Organization, Vessel …",
      },
    },
    examples: [
      'careo names compare "Yoandri Cárdenas Leyva" "Карденас Лейва Йоандри"',
      'careo names compare --schema Company "Norvig Shipping Ltd" "NORVIG SHIPPING LIMITED" --json',
      "careo names evaluate pairs.csv --json",
    ],
    load: () => import("./names.ts"),
  },
  {
    verb: "match",
    summary:
      "Look for the people of a list in a table, across scripts and spellings, and say why each may be one.",
    details:
      "LIST and TABLE are tables of the case or files. Candidates are proposals with reasons; a person judges. No count of matches is shown without how many chance alone would give. More than 1,000 entries need --out. See docs/guide/matching.md.",
    arguments: [
      { name: "LIST", help: "The people looked for." },
      { name: "TABLE", help: "Where they are looked for." },
    ],
    options: {
      case: { type: "string", value: "CASE", help: "The folder of the case; without it the current one." },
      top: { type: "string", value: "N", help: "Candidates to name for each entry; 20." },
      prior: { type: "string", value: "P", help: "Chance that a person of the list is in the table; 0.1." },
      audit: {
        type: "string",
        value: "N",
        help: "Compare N entries with every row, and say how many pairs the search lost.",
      },
      decoys: {
        type: "string",
        value: "N",
        help: "Run N lists of the same names recombined, which have no reason to match, beside it. Each costs about half of what the list does; 19 for lists of up to 1,052 entries, else none.",
      },
      frequencies: {
        type: "string",
        value: "FILE",
        help: "How common names are where the people of LIST come from: CSV of name,bearers with a row * for everybody. Without it LIST itself says.",
      },
      "no-dictionary": {
        type: "boolean",
        help: "Leave out the spellings that no rule gives (James, Джеймс).",
      },
      seed: { type: "string", value: "TEXT", help: "What the audit and the decoys draw by; 1." },
      engine: {
        type: "string",
        value: "E",
        help: "duckdb, on this machine, or clickhouse, on servers of your own; duckdb.",
      },
      "engine-config": {
        type: "string",
        value: "FILE",
        help: "Where the servers are (docs/guide/engines.md); without it what CAREO_CLICKHOUSE names.",
      },
      out: {
        type: "string",
        value: "FILE",
        help: "Write a line of JSON for each entry; stdout has the run.",
      },
      map: {
        type: "string",
        value: "COLUMN=PROPERTY",
        help: "What a column of TABLE holds.",
        multiple: true,
      },
      "map-list": {
        type: "string",
        value: "COLUMN=PROPERTY",
        help: "What a column of LIST holds.",
        multiple: true,
      },
    },
    examples: [
      "careo match examples/match-a-list/list.csv examples/match-a-list/crossings.csv",
      'careo match families.csv crossings.csv --map "ФИО=name" --audit 50 --json',
      "careo match families crossings --case my-case --engine clickhouse --engine-config servers.json --out matches.jsonl",
    ],
    load: () => import("./match.ts"),
  },
  {
    verb: "review",
    summary: "Walk the pairs that a match proposed, one key a decision; each becomes an entry of the case.",
    details:
      "Open questions come first, then a seeded twentieth of what the program is sure of or thinks unlikely. Keys: s same, n not the same, u unsure, space skip, z undo, q quit. What others said of a pair is shown only after you have judged it. Needs a terminal; careo judge does not.",
    arguments: [CASE, { name: "MATCHES", help: "The file that careo match --json or --out wrote." }],
    options: {
      by: BY,
      seed: {
        type: "string",
        value: "TEXT",
        help: "Draw the checks of both ends by this seed instead of the run's.",
      },
      all: { type: "boolean", help: "Go on to the pairs that the program is sure of." },
    },
    examples: [
      "careo review my-case matches.json",
      'careo review my-case matches.json --by "Ana Leko" --all',
    ],
    load: () => import("./review.ts"),
  },
  {
    verb: "judge",
    summary: "Say of two records whether they are one person: same, not-same or unsure, with the reason.",
    details:
      "The program proposes and never decides. A judgement is superseded by your next one on the same pair, and undone like any entry; where two reviewers differ, the pair is unsure.",
    arguments: [
      CASE,
      { name: "LEFT", help: "Row key of the list entry, or RECORDSET/KEY@HASH." },
      { name: "RIGHT", help: "Row key of the table's row, or RECORDSET/KEY@HASH." },
      { name: "JUDGEMENT", help: "same, not-same or unsure." },
    ],
    options: {
      by: BY,
      reason: REASON,
      matches: {
        type: "string",
        value: "FILE",
        help: "The run that proposed the pair, as careo match wrote it.",
      },
      evidence: {
        type: "string",
        value: "ID",
        multiple: true,
        help: "A passage or record it rests on beyond the name.",
      },
    },
    examples: [
      'careo judge my-case 17 90211 same --matches matches.json --reason "Passport photo and birthplace agree"',
    ],
    load: () => import("./judge.ts"),
  },
  ...WORLD_COMMANDS,
  {
    verb: "history",
    summary: "Show every act in a case, in order, the undone and erased among them.",
    arguments: [CASE],
    options: {},
    examples: ["careo history my-case"],
    load: () => import("./history.ts"),
  },
  {
    verb: "undo",
    summary: "Undo an entry by a later one. Nothing is removed; undoing the undoing brings it back.",
    arguments: [CASE, { name: "ENTRY", help: "Number of the entry, as careo history prints it." }],
    options: { by: BY, reason: REASON },
    examples: ['careo undo my-case 17 --reason "Wrong file"'],
    load: () => import("./undo.ts"),
  },
  {
    verb: "verify",
    summary: "Check a whole case, or a published dossier with nothing but its folder.",
    details:
      "Writes nothing and needs no network. Of a dossier it checks files, seal, ledger, disclosed entries, proofs of time, quotations, figures, exports and what pages would load, and says what none of it shows (docs/guide/verify-a-dossier.md). Exit code 0 when nothing failed, 3 when something does not match what was recorded, 1 when something could not be checked.",
    arguments: [{ name: "FOLDER", help: "The folder of a case, or of a dossier." }],
    options: {
      key: {
        type: "string",
        multiple: true,
        value: "KEY",
        help: "A fingerprint or public key you know from elsewhere.",
      },
      pin: {
        type: "string",
        multiple: true,
        value: "SIZE:ROOT",
        help: "What you kept from an earlier verify or checkpoint.",
      },
      earlier: {
        type: "string",
        multiple: true,
        value: "FOLDER",
        help: "Of a dossier: an earlier version that you kept, which this one has to follow.",
      },
      anchor: {
        type: "string",
        multiple: true,
        value: "FILE",
        help: "Of a dossier: a proof of time, a certificate that you trust (PEM), or the header of a block.",
      },
      strict: { type: "boolean", help: "Exit 1 also for what is not established." },
    },
    examples: [
      "careo verify my-case",
      "careo verify my-case --pin 41:9f2c…",
      "careo verify dossier --key SHA256:Kl0V… --strict",
    ],
    load: () => import("./verify.ts"),
  },
  ...RIVAL_COMMANDS,
  ...DOSSIER_COMMANDS,
  {
    verb: "export",
    summary: "Print the claims taken into a case as W3C Web Annotations or as CSV.",
    details: "CSV comes in a form that no spreadsheet runs as formulas; --verbatim leaves cells as they are.",
    arguments: [CASE],
    options: {
      format: { type: "string", value: "FORMAT", help: "annotations (the default) or csv." },
      out: { type: "string", value: "FILE", help: "Write to a file instead of printing." },
      verbatim: { type: "boolean", help: "CSV cells as they are, formulas and all." },
    },
    examples: ["careo export my-case --format csv --out claims.csv"],
    load: () => import("./export.ts"),
  },
  {
    verb: "key",
    summary: "Make a signing key, kept encrypted on this machine, and print its recovery kit.",
    details: "The passphrase is asked for, or taken from CAREO_PASSPHRASE.",
    arguments: [{ name: "NAME", help: "A short public name, such as desk.example.org." }],
    options: {
      use: {
        type: "string",
        value: "USE",
        help: "What it signs: notes (checkpoints; the default) or seals (what is published).",
      },
      kit: { type: "string", value: "FILE", help: "Restore the key from its recovery kit instead." },
    },
    examples: [
      "careo key desk.example.org",
      "careo key desk.example.org --use seals",
      "careo key desk.example.org --kit kit.txt",
    ],
    load: () => import("./key.ts"),
  },
  {
    verb: "checkpoint",
    summary: "Sign what a case holds now, for somebody else to keep: with it no later rewrite goes unseen.",
    arguments: [CASE],
    options: { by: BY, key: { type: "string", value: "NAME", help: "The key to sign with." } },
    examples: ["careo checkpoint my-case --key desk.example.org"],
    load: () => import("./checkpoint.ts"),
  },
  {
    verb: "erase",
    summary: "Erase a source for good: entries, original, texts and claims. The chain still verifies.",
    arguments: [CASE, { name: "SOURCE", help: "Number of the source." }],
    options: { by: BY, reason: REASON },
    examples: ['careo erase my-case 4 --reason "Consent withdrawn"'],
    load: () => import("./erase.ts"),
  },
];
