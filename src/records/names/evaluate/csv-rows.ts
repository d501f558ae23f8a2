/**
 * CSV as it comes in (RFC 4180: commas, double quotes, LF or CRLF), row by row from pieces of text, so that a file of any
 * size is read in one pass. What is broken is said with its line and read no further than that row.
 */

/** A row as read, with the line of the file it begins on, from 1. */
export type CsvRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly why: string };

/** A quoted cell longer than this was never closed; UTF-16 units. */
const LONGEST_CELL = 1_000_000;

export class CsvReader {
  #line = 1;
  #rowLine = 1;
  #cells: string[] = [];
  #cell = "";
  #state: "start" | "plain" | "quoted" | "quote-in-quoted" = "start";
  #why: string | undefined;
  #afterReturn = false;

  /** The rows that this piece of text completes. */
  *read(text: string): Generator<CsvRow> {
    for (const character of text) {
      const row = this.#take(character);
      if (row) yield row;
    }
  }

  /** The last row, where the file does not end in a line break. */
  *end(): Generator<CsvRow> {
    if (this.#state === "quoted") this.#why ??= "a quotation mark is never closed";
    if (this.#cells.length > 0 || this.#cell !== "" || this.#state !== "start") yield this.#finishRow();
  }

  #take(character: string): CsvRow | undefined {
    const afterReturn = this.#afterReturn;
    this.#afterReturn = character === "\r";
    if (character === "\n" && !afterReturn) this.#line++;
    if (character === "\r") this.#line++;
    if (this.#state === "quoted") return this.#takeQuoted(character);
    if (character === "\n" && afterReturn) {
      this.#rowLine = this.#line;
      return undefined;
    }
    if (character === "\n" || character === "\r") return this.#finishRow();
    if (character === ",") this.#finishCell();
    else if (character === '"' && this.#state === "start") this.#state = "quoted";
    else if (character === '"' && this.#state === "quote-in-quoted") this.#reopen();
    else this.#takePlain(character);
    return undefined;
  }

  #takeQuoted(character: string): CsvRow | undefined {
    if (character === '"') this.#state = "quote-in-quoted";
    else this.#cell += character;
    if (this.#cell.length <= LONGEST_CELL) return undefined;
    this.#why = "a quotation mark is not closed within a million characters";
    return this.#finishRow();
  }

  #reopen(): void {
    this.#cell += '"';
    this.#state = "quoted";
  }

  #takePlain(character: string): void {
    if (this.#state === "quote-in-quoted") this.#why ??= "words stand behind a closing quotation mark";
    this.#state = "plain";
    this.#cell += character;
  }

  #finishCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = "";
    this.#state = "start";
  }

  #finishRow(): CsvRow {
    this.#finishCell();
    const row: CsvRow =
      this.#why === undefined
        ? { line: this.#rowLine, cells: this.#cells }
        : { line: this.#rowLine, why: this.#why };
    this.#cells = [];
    this.#why = undefined;
    this.#rowLine = this.#line;
    return row;
  }
}
