import { describe, expect, it } from "vitest";
import { sha256 } from "../../base/index.ts";
import { readDocument } from "../assembly/index.ts";

/** "predicate: subject – object", the ends by their names. */
function relationsIn(text: string): string[] {
  const hash = sha256(text);
  const blocks = [{ type: "body" as const, start: 0, end: [...text].length, main: true }];
  const identity = { sha256: hash, textSha256: hash, extractor: "text/1", version: "0.1.0" };
  // One Russian sentence is too short for its language to be told.
  const language = /[іїє]/.test(text) ? "uk" : /[а-я]/.test(text) ? "ru" : undefined;
  const audit = readDocument({ text, ...identity, blocks, published: null, ...(language && { language }) });
  const nameOf = (end: string | null) =>
    audit.entities.find(({ id }) => id === end)?.mentions[0]?.text ?? end ?? "–";
  return audit.relations.map(
    ({ predicate, subject, object }) => `${predicate}: ${nameOf(subject)} – ${nameOf(object)}`,
  );
}

const STATED: readonly (readonly [text: string, relation: string])[] = [
  ["Ana Leko was born in Rivena.", "born-in: Ana Leko – Rivena"],
  ["Ivo Maren founded the Tarvo Company.", "founded: Ivo Maren – Tarvo Company"],
  ["Hundreds of dockers travelled to Rivena.", "travelled-to: Hundreds of dockers – Rivena"],
  ["The Harbour Board signed an agreement with Norrland Marine.", "signed: Harbour Board – Norrland Marine"],
  ["Police detained Ana Leko.", "detained: Police – Ana Leko"],
  ["Ana Leko was detained by the Harbour Police.", "detained: Harbour Police – Ana Leko"],
  ["Ana Leko joined the Harbour Union.", "member-of: Ana Leko – Harbour Union"],
  ["Ana Leko nació en Rivena.", "born-in: Ana Leko – Rivena"],
  ["Ivo Maren fundó la Compañía Tarvo.", "founded: Ivo Maren – Compañía Tarvo"],
  ["Cientos de estibadores viajaron a Rivena.", "travelled-to: Cientos de estibadores – Rivena"],
  [
    "El Ministerio de Trabajo firmó un acuerdo con Astilleros Norte.",
    "signed: Ministerio de Trabajo – Astilleros Norte",
  ],
  ["La policía detuvo a Ana Leko.", "detained: La policía – Ana Leko"],
  ["Ana Leko se reunió con Ivo Maren.", "met: Ana Leko – Ivo Maren"],
  ["Анна Леко родилась в Риване.", "born-in: Анна Леко – Риване"],
  ["Сотни докеров приехали в Киев.", "travelled-to: Сотни докеров – Киев"],
  ["Иван Морев основал компанию «Тарво».", "founded: Иван Морев – компанию «Тарво»"],
  [
    "Министерство труда подписало соглашение с компанией «Норд».",
    "signed: Министерство труда – компанией «Норд»",
  ],
  ["Анна Лекова встретилась с Иваном Моревым.", "met: Анна Лекова – Иваном Моревым"],
  ["Полиция задержала Анну Лекову.", "detained: Полиция – Анну Лекову"],
  ["Ганна Лекова народилася в Києві.", "born-in: Ганна Лекова – Києві"],
  ["Сотні докерів приїхали до Києва.", "travelled-to: Сотні докерів – Києва"],
  ["Іван Морев купив компанію «Тарво».", "bought: Іван Морев – компанію «Тарво»"],
  ["Міністерство праці підписало угоду з компанією «Норд».", "signed: Міністерство праці – компанією «Норд»"],
  ["Поліція затримала Ганну Лекову.", "detained: Поліція – Ганну Лекову"],
];

const NOT_STATED: readonly string[] = [
  "Ana Leko wrote about Rivena.",
  "Ana Leko, Ivo Maren.",
  "The agreement with Norrland Marine was lost.",
  "The harbour police left early.",
  "Ana Leko escribió sobre Rivena.",
  "El acuerdo con Astilleros Norte se perdió.",
  "Анна Леко писала о Риване.",
  "Соглашение с компанией «Норд» потеряли.",
  "Ганна Леко писала про Рівану.",
  "Угоду з компанією «Норд» загубили.",
];

describe("readRelations", () => {
  it.each(STATED)("reads from “%s” that %s", (text, relation) =>
    expect(relationsIn(text)).toContain(relation),
  );

  it.each(NOT_STATED)("reads none where none is stated: %s", (text) => expect(relationsIn(text)).toEqual([]));
});
