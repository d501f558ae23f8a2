import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countWords,
  dateWords,
  decimalWords,
  figureWords,
  instantWords,
  percentWords,
  sayIn,
} from "./index.ts";

const [en, es, uk, ru] = (["en", "es", "uk", "ru"] as const).map(sayIn) as [
  ReturnType<typeof sayIn>,
  ReturnType<typeof sayIn>,
  ReturnType<typeof sayIn>,
  ReturnType<typeof sayIn>,
];

describe("a date in words", () => {
  it.each([
    ["2022-05-03", "3 May 2022", "3 de mayo de 2022", "3 травня 2022 року", "3 мая 2022 года"],
    ["2022-05", "May 2022", "mayo de 2022", "травень 2022 року", "май 2022 года"],
    ["2022", "2022", "2022", "2022 рік", "2022 год"],
    ["2022-21", "spring 2022", "primavera de 2022", "весна 2022 року", "весна 2022 года"],
    ["199X", "the 1990s", "década de 1990", "1990-ті роки", "1990-е годы"],
    ["2022-05~", "about May 2022", "hacia mayo de 2022", "близько травня 2022 року", "около мая 2022 года"],
    [
      "2022-05-03?",
      "3 May 2022 (uncertain)",
      "3 de mayo de 2022 (sin certeza)",
      "3 травня 2022 року (непевно)",
      "3 мая 2022 года (неточно)",
    ],
    [
      "2022%",
      "about 2022 (uncertain)",
      "hacia 2022 (sin certeza)",
      "близько 2022 року (непевно)",
      "около 2022 года (неточно)",
    ],
    [
      "../2022-05-03",
      "no later than 3 May 2022",
      "a más tardar el 3 de mayo de 2022",
      "не пізніше 3 травня 2022 року",
      "не позднее 3 мая 2022 года",
    ],
    [
      "2022-05/..",
      "no earlier than May 2022",
      "como muy pronto en mayo de 2022",
      "не раніше травня 2022 року",
      "не ранее мая 2022 года",
    ],
    [
      "2022-05/2022-07",
      "between May 2022 and July 2022",
      "entre mayo de 2022 y julio de 2022",
      "між травнем 2022 року і липнем 2022 року",
      "между маем 2022 года и июлем 2022 года",
    ],
    [
      "2022-05-03/2022-05-09",
      "between 3 May 2022 and 9 May 2022",
      "entre el 3 de mayo de 2022 y el 9 de mayo de 2022",
      "між 3 травня 2022 року і 9 травня 2022 року",
      "между 3 мая 2022 года и 9 мая 2022 года",
    ],
    [
      "2022-05-XX",
      "May 2022, day unknown",
      "mayo de 2022, día desconocido",
      "травень 2022 року, день невідомий",
      "май 2022 года, день неизвестен",
    ],
    [
      "[2022-05-03,2022-05-09]",
      "3 May 2022 or 9 May 2022",
      "3 de mayo de 2022 o 9 de mayo de 2022",
      "3 травня 2022 року або 9 травня 2022 року",
      "3 мая 2022 года или 9 мая 2022 года",
    ],
  ])("%s", (edtf, ...expected) => {
    expect([en, es, uk, ru].map((say) => dateWords(edtf, say))).toEqual(expected);
  });

  it.each([
    ["19XX", "between 1900 and 1999"],
    ["2022-XX", "2022, month unknown"],
    ["[2022-05..2022-07,2023]", "between May 2022 and July 2022 or 2023"],
    ["2022-05~/2022-07", "about May 2022 – July 2022"],
    ["../2022-05~", "no later than May 2022 (uncertain)"],
    ["../..", "at an unknown time"],
    ["soon", "soon"],
  ])("%s", (edtf, expected) => {
    expect(dateWords(edtf, en)).toBe(expected);
  });

  it("says every day that there is", () => {
    const day = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const edtf = date.toISOString().slice(0, 10);
        for (const say of [en, es, uk, ru]) expect(dateWords(edtf, say)).toContain(edtf.slice(0, 4));
      }),
    );
  });
});

describe("an instant", () => {
  it("is in UTC, whatever the machine's zone", () => {
    expect(instantWords("2024-03-05T10:22:31.250Z", uk)).toBe("5 березня 2024 року, 10:22:31 UTC");
  });
});

describe("a number", () => {
  it.each([
    [1234567, "1,234,567", "1\u00a0234\u00a0567"],
    [1234, "1,234", "1234"],
    [12345, "12,345", "12\u00a0345"],
    [7, "7", "7"],
  ])("%d is grouped as the language does", (value, english, spanish) => {
    expect(countWords(value, "en")).toBe(english);
    expect(countWords(value, "es")).toBe(spanish);
  });

  it("keeps its digits, and has the language's point", () => {
    expect(decimalWords("-12345.600", "ru")).toBe("\u221212\u00a0345,600");
    expect(decimalWords("0.5", "en")).toBe("0.5");
  });

  it.each([
    ["0.0312456", "0.0312"],
    ["1.2e-7", "0.00000012"],
    ["51.9643", "52"],
    ["3", "3"],
    ["0", "0"],
    ["1234.56", "1,235"],
  ])("%s as a computed figure is %s", (value, expected) => {
    expect(figureWords(value, "en")).toBe(expected);
  });

  it.each([
    ["0.0036", "<1%", "<1\u00a0%"],
    ["0.896", "90%", "90\u00a0%"],
    ["0.9968", ">99%", ">99\u00a0%"],
    ["0", "0%", "0\u00a0%"],
  ])("%s as a share is %s", (value, english, ukrainian) => {
    expect(percentWords(value, "en")).toBe(english);
    expect(percentWords(value, "uk")).toBe(ukrainian);
  });
});
