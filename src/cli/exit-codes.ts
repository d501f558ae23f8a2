/** The closed list of exit codes; docs/reference/exit-codes.md is generated from it. */
export const EXIT_CODES = {
  done: { code: 0, meaning: "Done." },
  fixable: {
    code: 1,
    meaning: "Something you can fix: a file, a reference, a decision. The message says what and where.",
  },
  usage: { code: 2, meaning: "The command line was not understood." },
  failed: { code: 3, meaning: "Verification failed: something does not match what was recorded." },
  engine: { code: 4, meaning: "An engine that the command needs is not available." },
  bug: { code: 70, meaning: "A bug in Careo. Please report it with the text printed." },
  interrupted: { code: 130, meaning: "Interrupted." },
} as const;

export type Outcome = keyof typeof EXIT_CODES;
