/**
 * Words by their letters, in one hash table of numbers: walking it costs a few nanoseconds a letter, which a map of objects
 * does not. A key is a node and the number of a letter, 256 letters a node.
 */
export interface Trie {
  /** The number of each UTF-16 unit; 0: no word has it. */
  readonly codes: Uint8Array;
  /** The node behind an edge, or 0. */
  next(node: number, code: number): number;
}

export class TrieBuilder implements Trie {
  readonly codes: Uint8Array = new Uint8Array(0x10000);
  #letters = 0;
  #nodes = 1;
  #size = 1 << 12;
  #keys: Int32Array = new Int32Array(this.#size);
  #values: Int32Array = new Int32Array(this.#size);

  /** The node at the end of a word, made where it is not there. */
  add(word: string): number {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const code = this.#codeOf(word.charCodeAt(at));
      const known = this.next(node, code);
      node = known === 0 ? this.#addEdge(node, code) : known;
    }
    return node;
  }

  next(node: number, code: number): number {
    // Node 0 and code 0 never meet: a code is at least 1. So 0 marks an empty place.
    const key = node * LETTERS + code;
    for (let place = hash(key) & (this.#size - 1); ; place = (place + 1) & (this.#size - 1)) {
      const found = this.#keys[place] as number;
      if (found === key) return this.#values[place] as number;
      if (found === 0) return 0;
    }
  }

  /** Beyond 255 different letters, which only lists of Han names have, two may share a number: a hit more, never one less. */
  #codeOf(unit: number): number {
    const known = this.codes[unit] as number;
    if (known !== 0) return known;
    const code = (this.#letters++ % (LETTERS - 1)) + 1;
    this.codes[unit] = code;
    return code;
  }

  #addEdge(node: number, code: number): number {
    if (2 * this.#nodes > this.#size) this.#grow();
    const made = this.#nodes++;
    this.#put(node * LETTERS + code, made);
    return made;
  }

  #put(key: number, value: number): void {
    let place = hash(key) & (this.#size - 1);
    while (this.#keys[place] !== 0) place = (place + 1) & (this.#size - 1);
    this.#keys[place] = key;
    this.#values[place] = value;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#size *= 4;
    this.#keys = new Int32Array(this.#size);
    this.#values = new Int32Array(this.#size);
    keys.forEach((key, at) => {
      if (key !== 0) this.#put(key, values[at] as number);
    });
  }
}

const LETTERS = 256;

function hash(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
