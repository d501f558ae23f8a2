import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../base/index.ts";
import { readDocument } from "../assembly/index.ts";
import { readTensions } from "./index.ts";

function read(text: string) {
  const hash = sha256(text);
  const blocks = [{ type: "body" as const, start: 0, end: [...text].length, main: true }];
  return readDocument({
    text,
    sha256: hash,
    textSha256: hash,
    extractor: "text/1",
    blocks,
    published: null,
    version: "0.1.0",
  });
}

function kindsIn(text: string): string[] {
  return [...new Set(read(text).tensions.map((tension) => tension.kind))].sort();
}

const FOUND: readonly (readonly [kind: string, text: string])[] = [
  [
    "contradiction-number",
    "The blast killed 12 dockers in Rivena. According to the Harbour Office, the blast killed 40 dockers in Rivena.",
  ],
  [
    "contradiction-number",
    "La explosión en Rivena mató a 12 estibadores. Según el puerto, la explosión en Rivena mató a 40 estibadores.",
  ],
  [
    "contradiction-number",
    "Взрыв в Риване убил 12 докеров. По данным порта, взрыв в Риване убил 40 докеров.",
  ],
  [
    "contradiction-number",
    "Вибух у Рівані вбив 12 докерів. За даними порту, вибух у Рівані вбив 40 докерів.",
  ],
  [
    "quantity-scale",
    "A network sent 240 dock workers to Norrland. The minister said that fewer than a hundred people had left.",
  ],
  ["quantity-scale", "Salieron 240 trabajadores. El ministro dijo que menos de cien personas salieron."],
  ["quantity-scale", "Из Риваны выехали 240 докеров. Министр сказал, что уехало менее ста человек."],
  ["quantity-scale", "З Рівани виїхали 240 докерів. Міністр сказав, що виїхало менше ста людей."],
  [
    "contradiction-attributed",
    "The bridge to Tarvo was closed. The council said that the bridge to Tarvo was not closed.",
  ],
  [
    "contradiction-attributed",
    "El puente a Tarvo fue cerrado. El consejo dijo que el puente a Tarvo no fue cerrado.",
  ],
  ["contradiction-attributed", "Мост в Тарво был закрыт. Совет заявил, что мост в Тарво не был закрыт."],
  ["contradiction-attributed", "Міст до Тарво був закритий. Рада заявила, що міст до Тарво не був закритий."],
  ["contradiction-attributed", "The mayor falsely claimed that the bridge had been mended."],
  ["contradiction-polarity", "The bridge to Tarvo was closed. The bridge to Tarvo was not closed."],
  [
    "contradiction-date",
    "Ivo Maren founded the Tarvo Company in 1950. Ivo Maren founded the Tarvo Company in 1960.",
  ],
  [
    "contradiction-date",
    "Ana Leko was born in Rivena in 1960. The Quay Gazette wrote that Ana Leko was born in Rivena in 1972.",
  ],
  ["contradiction-place", "Ana Leko was born in Rivena. The mayor said that Ana Leko was born in Tarvo."],
  [
    "contradiction-agent",
    "Ivo Maren founded the Tarvo Company. The mayor said that Ana Leko founded the Tarvo Company.",
  ],
  [
    "contradiction-order-of-events",
    "Ivo Maren founded the Tarvo Company in 1950. Ivo Maren was born in Rivena in 1960.",
  ],
  [
    "order-of-telling",
    "The council closed the pier on 5 May 2021. As a result, the dockers stopped work on 3 May 2021.",
  ],
  [
    "order-of-telling",
    "El consejo cerró el muelle el 5 de mayo de 2021. Como resultado, los estibadores pararon el 3 de mayo de 2021.",
  ],
  [
    "order-of-telling",
    "Совет закрыл причал 5 мая 2021 года. В результате докеры остановили работу 3 мая 2021 года.",
  ],
  [
    "order-of-telling",
    "Рада закрила причал 5 травня 2021 року. У результаті докери зупинили роботу 3 травня 2021 року.",
  ],
  ["missing-date", "Two days after the explosion, the council closed the pier."],
  ["missing-date", "Dos días después de la explosión, el consejo cerró el muelle."],
  ["missing-date", "Через два дня после взрыва совет закрыл причал."],
  ["missing-date", "Через два дні після вибуху рада закрила причал."],
  ["dangling-reference", "The council met in Rivena. The other trawler left at noon."],
  ["contradiction-attributed", "El alcalde afirmó falsamente que el puente había sido reparado."],
  ["contradiction-attributed", "Мэр ложно заявил, что мост был починен."],
  ["contradiction-attributed", "Мер неправдиво заявив, що міст полагоджено."],
  ["contradiction-polarity", "El puente a Tarvo fue cerrado. El puente a Tarvo no fue cerrado."],
  ["contradiction-polarity", "Мост в Тарво был закрыт. Мост в Тарво не был закрыт."],
  ["contradiction-polarity", "Міст до Тарво був закритий. Міст до Тарво не був закритий."],
  [
    "contradiction-date",
    "Ivo Maren fundó la Compañía Tarvo en 1950. Ivo Maren fundó la Compañía Tarvo en 1960.",
  ],
  [
    "contradiction-date",
    "Этот человек был известен. Иван Морев основал компанию «Тарво» в 1950 году. Иван Морев основал компанию «Тарво» в 1960 году.",
  ],
  [
    "contradiction-date",
    "Іван Морев заснував компанію «Тарво» у 1950 році. Іван Морев заснував компанію «Тарво» у 1960 році.",
  ],
  ["contradiction-place", "Ana Leko nació en Rivena. El alcalde dijo que Ana Leko nació en Tarvo."],
  ["contradiction-place", "Анна Лекова родилась в Киеве. Мэр сказал, что Анна Лекова родилась во Львове."],
  [
    "contradiction-place",
    "Ганна Лекова народилася в Києві. Мер сказав, що Ганна Лекова народилася у Львові.",
  ],
  [
    "contradiction-agent",
    "Ivo Maren fundó la Compañía Tarvo. El alcalde dijo que Ana Leko fundó la Compañía Tarvo.",
  ],
  [
    "contradiction-agent",
    "Иван Морев основал компанию «Тарво». Мэр сказал, что Анна Лекова основала компанию «Тарво».",
  ],
  [
    "contradiction-agent",
    "Іван Морев заснував компанію «Тарво». Мер сказав, що Ганна Лекова заснувала компанію «Тарво».",
  ],
  [
    "contradiction-order-of-events",
    "Ivo Maren fundó la Compañía Tarvo en 1950. Ivo Maren nació en Rivena en 1960.",
  ],
  [
    "contradiction-order-of-events",
    "Этот человек был известен. Иван Морев основал компанию «Тарво» в 1950 году. Иван Морев родился в Киеве в 1960 году.",
  ],
  [
    "contradiction-order-of-events",
    "Іван Морев заснував компанію «Тарво» у 1950 році. Іван Морев народився в Києві у 1960 році.",
  ],
  ["dangling-reference", "El consejo se reunió en Rivena. El otro barco salió al mediodía."],
  ["dangling-reference", "Совет собрался в Риване. Другой траулер вышел в полдень."],
  ["dangling-reference", "Рада зібралася в Рівані. Інший траулер вийшов опівдні."],
];

const QUIET: readonly (readonly [trap: string, text: string])[] = [
  [
    "different years",
    "The blast killed 12 dockers in Rivena in 2019. According to the port, the blast killed 40 dockers in Rivena in 2021.",
  ],
  [
    "different years",
    "Взрыв в Риване убил 12 докеров в 2019 году. По данным порта, взрыв в Риване убил 40 докеров в 2021 году.",
  ],
  [
    "different years",
    "Вибух у Рівані вбив 12 докерів у 2019 році. За даними порту, вибух у Рівані вбив 40 докерів у 2021 році.",
  ],
  [
    "different years",
    "La explosión en Rivena mató a 12 estibadores en 2019. Según el puerto, la explosión en Rivena mató a 40 estibadores en 2021.",
  ],
  ["different populations", "The blast killed 12 dockers. The mayor said that 40 soldiers were killed."],
  ["different populations", "Погибли 12 докеров. Мэр сказал, что погибли 40 солдат."],
  ["different populations", "Murieron 12 estibadores. El alcalde dijo que murieron 40 soldados."],
  [
    "different places",
    "In Rivena 12 people were killed. The mayor said that 40 people were killed in Tarvo.",
  ],
  ["a part and its whole", "In Rivena 40 people were killed. The mayor said that 12 dockers were killed."],
  ["a part and its whole", "Salieron 240 personas. El ministro dijo que salieron 30 estibadores."],
  ["a part and its whole", "Загинули 40 осіб. Мер сказав, що загинули 12 докерів."],
  ["a further figure", "In Rivena 40 people were killed. The mayor said that another 12 people were killed."],
  [
    "a figure and its rounding",
    "A network sent 238 people to Norrland. The minister said that 240 people had left.",
  ],
  ["a figure and its rounding", "Salieron 238 personas. El ministro dijo que salieron unas 240 personas."],
  [
    "ranges that overlap",
    "Between 200 and 300 people left Rivena. The minister said that more than 250 people had left.",
  ],
  ["a bound that holds", "Из Риваны выехали 240 докеров. Министр сказал, что уехало более ста человек."],
  ["a bound that holds", "З Рівани виїхали 240 докерів. Міністр сказав, що виїхало понад сто людей."],
  ["different events", "The blast killed 12 people. The mayor said that 40 people were injured."],
  [
    "a condition",
    "The bridge to Tarvo was not closed. If the bridge to Tarvo was closed, dockers would walk.",
  ],
  ["a question", "The bridge to Tarvo was not closed. Was the bridge to Tarvo closed?"],
  [
    "a possibility",
    "The bridge to Tarvo was not closed. It is possible that the bridge to Tarvo was closed.",
  ],
  [
    "two years of one thing",
    "The bridge to Tarvo was closed in 2019. The council said that in 2021 the bridge to Tarvo was not closed.",
  ],
  ["ends turned round", "Ana Leko accused Ivo Maren. The mayor said that Ivo Maren did not accuse Ana Leko."],
  [
    "a town and its country",
    "Ana Leko was born in Rivena, Norland. The mayor said that Ana Leko was born in Norland.",
  ],
  ["two founders in one voice", "Ivo Maren founded the Tarvo Company. Ana Leko founded the Tarvo Company."],
  [
    "a month and its day",
    "Ana Leko was born in Rivena in May 1960. The mayor said that Ana Leko was born in Rivena on 3 May 1960.",
  ],
  ["a life in order", "Ivo Maren was born in Rivena in 1930. Ivo Maren founded the Tarvo Company in 1950."],
  [
    "telling backwards without saying so",
    "The council closed the pier on 5 May 2021. The dockers stopped work on 3 May 2021.",
  ],
  [
    "telling in order",
    "Совет закрыл причал 3 мая 2021 года. В результате докеры остановили работу 5 мая 2021 года.",
  ],
  [
    "an event that is dated",
    "The explosion shook Rivena on 3 May 2021. Two days after the explosion, the council closed the pier.",
  ],
  [
    "an event that is dated",
    "La explosión sacudió Rivena el 3 de mayo de 2021. Dos días después de la explosión, el consejo cerró el muelle.",
  ],
  [
    "an event that is dated",
    "Взрыв прогремел в Риване 3 мая 2021 года. Через два дня после взрыва совет закрыл причал.",
  ],
  [
    "words that decide nothing",
    "The ministry said that it knew nothing. An official said that the lists were drawn up in its own office.",
  ],
  ["a pronoun that fits one of two", "Ana Leko met Tomas Ardel. She said that the pier was safe."],
  ["a second part of a name", "The Second Amendment was read in Rivena."],
  ["the other side of a thing", "The council met in Rivena. The other side of the pier was closed."],
  ["the other side of a thing", "El consejo se reunió en Rivena. El otro lado del muelle se cerró."],
  ["the other side of a thing", "Совет собрался в Риване. Другая сторона причала была закрыта."],
  ["the other side of a thing", "Рада зібралася в Рівані. Інша сторона причалу була закрита."],
  ["another that was named", "Un barco llegó a Rivena. El otro barco salió al mediodía."],
  ["another that was named", "Траулер вошёл в порт. Другой траулер вышел в полдень."],
  ["another that was named", "Траулер зайшов у порт. Інший траулер вийшов опівдні."],
  ["a condition", "El puente a Tarvo no fue cerrado. Si el puente a Tarvo fue cerrado, los vecinos andarán."],
  ["a condition", "Мост в Тарво не был закрыт. Если мост в Тарво был закрыт, люди пойдут пешком."],
  ["a condition", "Міст до Тарво не був закритий. Якщо міст до Тарво був закритий, люди підуть пішки."],
  ["two founders in one voice", "Ivo Maren fundó la Compañía Tarvo. Ana Leko fundó la Compañía Tarvo."],
  [
    "two founders in one voice",
    "Иван Морев основал компанию «Тарво». Анна Лекова основала компанию «Тарво».",
  ],
  ["a life in order", "Ivo Maren nació en Rivena en 1930. Ivo Maren fundó la Compañía Tarvo en 1950."],
  [
    "a life in order",
    "Іван Морев народився в Києві у 1930 році. Іван Морев заснував компанію «Тарво» у 1950 році.",
  ],
];

describe("readTensions", () => {
  it.each(FOUND)("finds %s: %s", (kind, text) => expect(kindsIn(text)).toContain(kind));

  it.each(QUIET)("says nothing of %s: %s", (_, text) => expect(kindsIn(text)).toEqual([]));

  it("gives a reason that quotes both sides, and what may explain them", () => {
    const [first] = read(FOUND[0]?.[1] ?? "").tensions;
    expect(first?.why).toContain("“12 dockers”");
    expect(first?.why).toContain("“40 dockers”");
    expect(first?.explainedBy).toEqual(["scope", "source"]);
  });

  it("does not depend on the order of claims, and names only claims that exist", () => {
    const sentences = fc.shuffledSubarray(
      [...FOUND, ...QUIET].map(([, text]) => text),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(sentences, fc.integer(), (parts, seed) => {
        const audit = read(parts.join("\n\n"));
        const shuffled = [...audit.claims].sort((a, b) => mix(a.id, seed) - mix(b.id, seed));
        const relations = [...audit.relations].reverse();
        expect(readTensions({ ...audit, claims: shuffled, relations })).toEqual(audit.tensions);
        const ids = new Set(audit.claims.map((claim) => claim.id));
        for (const tension of audit.tensions) for (const id of tension.claims) expect(ids).toContain(id);
      }),
      { numRuns: 40 },
    );
  });

  it("looks at no more than twice the pairs in a text twice as long", () => {
    const text = (times: number) =>
      Array(times).fill(`${FOUND[0]?.[1]} ${FOUND[8]?.[1]} ${FOUND[18]?.[1]}`).join("\n\n");
    expect(pairsIn(text(60))).toBeGreaterThan(0);
    expect(pairsIn(text(120))).toBeLessThan(2.2 * pairsIn(text(60)));
  });
});

function pairsIn(text: string): number {
  let pairs = 0;
  readTensions(read(text), () => pairs++);
  return pairs;
}

function mix(id: string, seed: number): number {
  return Math.imul(Number(id.slice(1)) + seed, 2654435761) % 1009;
}
