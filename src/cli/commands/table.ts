import type { CommandRow } from "../command.ts";

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
];
