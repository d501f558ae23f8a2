/**
 * The numbers of footnotes, in the order in which a reader meets them. One thing has one number wherever it is cited, and knows all
 * the places that lead to it. A class because it has a life: it is filled while a page is written.
 */
export class Footnotes {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #places = new Map<string, number>();

  /** The number of a thing, given when it is first asked for. */
  numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.push(id);
    this.#numbers.set(id, number);
    return number;
  }

  /** One more place that cites it; the address of that place. */
  place(id: string): string {
    const count = (this.#places.get(id) ?? 0) + 1;
    this.#places.set(id, count);
    return placeAddress(this.numberOf(id), count);
  }

  /** Addresses of all places so far. */
  placesOf(id: string): readonly string[] {
    const number = this.numberOf(id);
    return Array.from({ length: this.#places.get(id) ?? 0 }, (_, index) => placeAddress(number, index + 1));
  }

  /** Things in the order of their numbers; the list grows while notes cite others. */
  get ids(): readonly string[] {
    return this.#ids;
  }
}

function placeAddress(number: number, count: number): string {
  return `r${number}-${count}`;
}

/** The address of the note of a thing. */
export function noteAddress(id: string): string {
  return `n-${id}`;
}
