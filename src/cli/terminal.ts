import { styleText } from "node:util";

/** Where a command writes and what it may assume about the reader. Results go to `out`, talk to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person is looking: progress is drawn and questions may be asked. */
  readonly interactive: boolean;
  readonly colour: boolean;
  /** Width in columns, never below 40. */
  readonly columns: number;
}

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "blue" | "magenta" | "cyan" | "underline";

export function systemTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    interactive: stderr.isTTY === true && stdout.isTTY === true,
    // https://no-color.org: any non-empty value turns colour off.
    colour: stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb",
    columns: Math.max(40, Math.min(stdout.columns ?? 100, 120)),
  };
}

export function painter(terminal: Terminal): (style: Style | readonly Style[], text: string) => string {
  if (!terminal.colour) return (_, text) => text;
  // Whether there is colour was decided above; newer Node would decide again by another stream.
  return (style, text) => styleText(style as Style, text, { validateStream: false });
}

/**
 * Text from a document as it may be shown in a terminal: control characters, which could move the cursor or rename the
 * window, and bidirectional overrides, which could swap what is read, are shown as escapes.
 */
export function safeForTerminal(text: string): string {
  return text.replace(UNSAFE, (character) =>
    character === "\n" || character === "\t"
      ? " "
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
