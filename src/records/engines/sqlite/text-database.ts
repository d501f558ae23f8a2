/**
 * The index of texts in SQLite with full-text search (FTS5), as the worker thread holds it. It is disposable: whatever is wrong
 * with its file, it is removed and built again. Words stand in it folded; what is shown is cut from the text as it was given.
 */
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { foldedWords, latinKey } from "./fold.ts";
import {
  type FoundGroup,
  type FoundText,
  type IndexedPart,
  type IndexedText,
  type SoughtTerm,
  TEXT_GROUPS,
  type TextGroup,
  type TextQuery,
} from "./text-index-messages.ts";

type Database = InstanceType<typeof sqlite.Database>;

/** A change of what stands in the index makes files of an earlier form worthless. */
const FORM = 1;
// Texts of one group have numbers of one range, so that a group is searched without looking at the others.
const GROUP_SIZE = 2 ** 40;

const SCHEMA = `
  PRAGMA user_version = ${FORM};
  CREATE TABLE part (part TEXT PRIMARY KEY, up_to INTEGER NOT NULL, whole INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE entry (id INTEGER PRIMARY KEY, part TEXT NOT NULL, ref TEXT NOT NULL, at INTEGER NOT NULL, text TEXT NOT NULL);
  CREATE INDEX entry_part ON entry (part);
  CREATE VIRTUAL TABLE words USING fts5(
    folded, latin, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars ''''"
  );
  INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
`;

/** @param path of its file, whose lock the caller holds by holding the case; without one it lies in memory */
export function openTextDatabase(path: string | undefined): TextDatabase {
  if (path === undefined) return new TextDatabase(freshIn(undefined));
  mkdirSync(dirname(path), { recursive: true });
  // Left by a process that was killed: nobody else may write here, and a write that was cut short is not mended.
  rmSync(`${path}.lock`, { recursive: true, force: true });
  if (existsSync(`${path}-journal`)) removeFile(path);
  return new TextDatabase(reopened(path) ?? freshIn(path));
}

function reopened(path: string): Database | undefined {
  if (!existsSync(path)) return undefined;
  let database: Database | undefined;
  try {
    database = new sqlite.Database(path);
    database.exec(SETTINGS);
    if (database.get("PRAGMA user_version")?.["user_version"] === FORM) return database;
  } catch (error) {
    if (!(error instanceof sqlite.SQLite3Error)) throw error;
  }
  database?.close();
  removeFile(path);
  return undefined;
}

// It may be lost with the power and is built again; what is deleted is overwritten.
const SETTINGS = "PRAGMA synchronous = OFF; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536;";

function freshIn(path: string | undefined): Database {
  const database = new sqlite.Database(path);
  database.exec(SETTINGS);
  database.exec(SCHEMA);
  return database;
}

function removeFile(path: string): void {
  for (const each of [path, `${path}-journal`, `${path}.lock`])
    rmSync(each, { recursive: true, force: true });
}

const KEYS_KEPT = 200_000;

export class TextDatabase {
  readonly #database: Database;
  readonly #keys = new Map<string, string>();

  constructor(database: Database) {
    this.#database = database;
  }

  parts(): IndexedPart[] {
    return this.#database.all("SELECT part, up_to, whole FROM part").map((row) => ({
      part: String(row["part"]),
      upTo: Number(row["up_to"]),
      isWhole: row["whole"] === 1,
    }));
  }

  add({ part, upTo, isWhole }: IndexedPart, texts: readonly IndexedText[]): void {
    this.#transaction(() => {
      const entry = this.#database.prepare("INSERT INTO entry VALUES (?, ?, ?, ?, ?)");
      const words = this.#database.prepare("INSERT INTO words (rowid, folded, latin) VALUES (?, ?, ?)");
      try {
        const next = new Map<TextGroup, number>();
        for (const { group, ref, at, text } of texts) {
          const id = next.get(group) ?? this.#nextId(group);
          next.set(group, id + 1);
          const folded = foldedWords(text).map((each) => each.folded);
          entry.run([id, part, ref, at, text]);
          words.run([id, folded.join(" "), folded.map((each) => this.#keyOf(each)).join(" ")]);
        }
      } finally {
        entry.finalize();
        words.finalize();
      }
      this.#database.run("INSERT OR REPLACE INTO part VALUES (?, ?, ?)", [part, upTo, isWhole ? 1 : 0]);
    });
  }

  remove(part: string): void {
    this.#transaction(() => {
      this.#database.run("DELETE FROM words WHERE rowid IN (SELECT id FROM entry WHERE part = ?)", [part]);
      this.#database.run("DELETE FROM entry WHERE part = ?", [part]);
      this.#database.run("DELETE FROM part WHERE part = ?", [part]);
    });
  }

  find({ terms, groups, limit }: TextQuery): FoundGroup[] {
    const match = matchOf(terms);
    if (match === undefined) return [];
    return groups.map((group) => {
      const [from, to] = rangeOf(group);
      const { total } = this.#database.get(
        "SELECT count(*) AS total FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?",
        [match, from, to],
      ) as { total: number };
      const rows =
        total === 0
          ? []
          : this.#database.all(
              "SELECT ref, at, text FROM (SELECT rowid AS id, rank FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rank LIMIT ?) JOIN entry USING (id) ORDER BY rank, id",
              [match, from, to, limit],
            );
      return { group, total, hits: rows.map((row) => this.#found(group, row, terms)) };
    });
  }

  /** In how many texts each term stands by itself. */
  count(terms: readonly SoughtTerm[]): number[] {
    return terms.map((term) => {
      const match = matchOf([term]);
      if (match === undefined) return 0;
      const row = this.#database.get("SELECT count(*) AS total FROM words WHERE words MATCH ?", [match]);
      return Number(row?.["total"] ?? 0);
    });
  }

  close(): void {
    this.#database.close();
  }

  #found(group: TextGroup, row: Readonly<Record<string, unknown>>, terms: readonly SoughtTerm[]): FoundText {
    const text = String(row["text"]);
    return { group, ref: String(row["ref"]), at: Number(row["at"]), text, hits: this.#hitsIn(text, terms) };
  }

  /** Where the words stand, read off the text as it was given. */
  #hitsIn(text: string, terms: readonly SoughtTerm[]): FoundText["hits"] {
    const words = foldedWords(text);
    const hit = new Set<number>();
    for (const { spellings, keys } of terms) {
      for (const { words: sought, isPrefix } of spellings) {
        words.forEach((_, at) => {
          const fits = sought.every((word, index) => {
            const folded = words[at + index]?.folded;
            return isPrefix && index === sought.length - 1 ? folded?.startsWith(word) : folded === word;
          });
          if (fits) for (let index = 0; index < sought.length; index++) hit.add(at + index);
        });
      }
      if (keys.length === 0) continue;
      words.forEach((_, at) => {
        const fits = keys.every((key, index) => {
          const folded = words[at + index]?.folded;
          return folded !== undefined && this.#keyOf(folded) === key;
        });
        if (fits) for (let index = 0; index < keys.length; index++) hit.add(at + index);
      });
    }
    return words.flatMap(({ start, end }, at) => (hit.has(at) ? [{ start, end }] : []));
  }

  #keyOf(folded: string): string {
    const known = this.#keys.get(folded);
    if (known !== undefined) return known;
    const key = latinKey(folded);
    if (this.#keys.size >= KEYS_KEPT) this.#keys.clear();
    this.#keys.set(folded, key);
    return key;
  }

  #nextId(group: TextGroup): number {
    const [from, to] = rangeOf(group);
    const row = this.#database.get("SELECT max(id) AS last FROM entry WHERE id BETWEEN ? AND ?", [from, to]);
    return row?.["last"] == null ? from : Number(row["last"]) + 1;
  }

  #transaction(work: () => void): void {
    this.#database.exec("BEGIN");
    try {
      work();
      this.#database.exec("COMMIT");
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
  }
}

function rangeOf(group: TextGroup): [from: number, to: number] {
  const from = TEXT_GROUPS.indexOf(group) * GROUP_SIZE + 1;
  return [from, from + GROUP_SIZE - 2];
}

/** The terms in the language of FTS5: all of them, each in any of its spellings. */
function matchOf(terms: readonly SoughtTerm[]): string | undefined {
  const parts = terms.map(({ spellings, keys }) => [
    ...spellings.map(({ words, isPrefix }) => `folded : ${phrase(words)}${isPrefix ? " *" : ""}`),
    ...(keys.length === 0 ? [] : [`latin : ${phrase(keys)}`]),
  ]);
  if (parts.length === 0 || parts.some((each) => each.length === 0)) return undefined;
  return parts.map((each) => `(${each.join(" OR ")})`).join(" AND ");
}

function phrase(words: readonly string[]): string {
  return `"${words.join(" ").replaceAll('"', '""')}"`;
}
