import type { VerifyWords } from "./words.ts";

export const ENGLISH: VerifyWords = {
  heading: "HOW TO CHECK THIS DOSSIER",
  of: (title, version, approved) => `“${title}”, version ${version}, approved ${approved}.`,
  before:
    "Steps 1 to 3 need no network and no program of ours. Open a terminal in the folder that holds this file.",
  changed: "1. Is every file as it was listed?",
  silence: "Where all is well nothing is printed; macOS prints OK for every file.",
  added: (files) => `2. Was a file added? The folder “data” has to hold ${files} files:`,
  sealed: (fingerprint) => `3. Who sealed it? The seal is by the key ${fingerprint}`,
  good: "The answer has to begin with “Good”, and to name that key.",
  compare:
    "That alone proves little: whoever altered this dossier could have sealed it again with a key of their own and written that key here. Compare the fingerprint with one that you have from elsewhere.",
  publishedAt: "The authors also publish it here:",
  nowhere: "The authors name no place here; ask them by a way that you found yourself.",
  unsealed: "3. Who sealed it? Nobody: this dossier carries no seal, and nothing in it shows who made it.",
  rest: "4. The ledger, the quotations, the figures and the exports, too:",
  page: "Without installing anything, verify.html does most of that in a browser. Take it from Careo and not from a copy of this dossier that you do not trust.",
  unprovedHeading: "WHAT NONE OF THIS SHOWS",
  unproved: [
    "That what the sources say is true.",
    "That a site really showed what was captured from it.",
    "That everything that was collected is told of here.",
    "That nothing was rewritten before somebody else first held a checkpoint or a proof of its time.",
    "That what was blacked out was blacked out rightly.",
  ],
};
