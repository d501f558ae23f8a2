import { describe, expect, it } from "vitest";
import { readDates } from "../dates/index.ts";
import type { FoundAmount } from "../found.ts";
import type { Language } from "../text/section.ts";
import { readTokens } from "../text/tokens.ts";
import { readAmounts } from "./index.ts";

/** A line and what is read in it. */
type Line = readonly [text: string, ...said: string[]];

function read(language: Language, text: string): readonly FoundAmount[] {
  const sentence = { index: 0, paragraph: 1, block: "body", language, start: 0, end: text.length } as const;
  const section = { text, sentences: [{ ...sentence, tokens: readTokens(text) }], problems: [] };
  return readAmounts(section, readDates(section).dates);
}

/** "40 boxes = 40 boxes, count about": span, value or range, unit, kind and bound when it is not exact. */
function said(text: string, amount: FoundAmount): string {
  const { kind, value, min, max, unit, bound, currencyInferred } = amount;
  const size = value ?? `${min}–${max ?? ""}`;
  const inferred = currencyInferred ? " inferred" : "";
  const how = bound === "exact" ? "" : ` ${bound}`;
  return `${text.slice(amount.start, amount.end)} = ${size}${unit === null ? "" : ` ${unit}`}, ${kind}${how}${inferred}`;
}

const ENGLISH: readonly Line[] = [
  ["About 40 boxes left.", "40 boxes = 40 boxes, count about"],
  ["At least 3 senior officials left.", "3 senior officials = 3 senior officials, count atLeast"],
  ["More than 1,500 people left.", "1,500 people = 1500 people, count moreThan"],
  ["Fewer than twenty-five soldiers left.", "twenty-five soldiers = 25 soldiers, count lessThan"],
  ["Two foremen left.", "Two foremen = 2 foremen, count"],
  ["They paid 3 hundred.", "3 hundred = 300, count"],
  ["It took an hour and a half.", "an hour and a half = 1.5 hour, duration"],
  ["Ana Leko, 41, left.", "41 = 41 year, age"],
  ["A clerk, 34, and her son left.", "34 = 34 year, age"],
  ["The pages 12, 34, and 56 left.", "12 = 12, count", "34 = 34, count", "56 = 56, count"],
  ["Men aged over 60 left.", "60 = 60 year, age moreThan"],
  ["Men aged between 18 and 25 left.", "18 and 25 = 18–25 year, age range"],
  ["A man in his 50s left.", "50s = 50–59 year, age range"],
  ["Two men, aged 19 and 22, left.", "Two men = 2 men, count", "19 = 19 year, age", "22 = 22 year, age"],
  ["See https://port.example/q?a=30%2520 there."],
  ["Up to two hundred and five men left.", "two hundred and five men = 205 men, count atMost"],
  ["2014 people came.", "2014 people = 2014 people, count"],
  ["Between 3 and 5 men left.", "3 and 5 men = 3–5 men, count range"],
  ["Some 10-15 thousand soldiers left.", "10-15 thousand soldiers = 10000–15000 soldiers, count range"],
  ["Hundreds of people left.", "Hundreds of people = 200–999 people, count vague"],
  ["Dozens of trucks left.", "Dozens of trucks = 24–99 trucks, count vague"],
  ["Several trucks left.", "Several trucks = 3– trucks, count vague"],
  ["Various reports exist.", "Various reports = 2– reports, count vague"],
  ["It cost $1.5 million.", "$1.5 million = 1500000 USD, money inferred"],
  ["It cost US$200.", "US$200 = 200 USD, money"],
  ["It cost £90 million or €3bn.", "£90 million = 90000000 GBP, money", "€3bn = 3000000000 EUR, money"],
  ["It cost 125 million Australian dollars.", "125 million Australian dollars = 125000000 AUD, money"],
  ["It cost 500 pesos.", "500 pesos = 500 peso, money"],
  ["It cost between $10 and $20.", "$10 and $20 = 10–20 USD, money range inferred"],
  ["It rose by 15% to 3.5 percent.", "15% = 15 %, percentage", "3.5 percent = 3.5 %, percentage"],
  ["It rose by 10–15 per cent.", "10–15 per cent = 10–15 %, percentage range"],
  ["It rose by 2 percentage points.", "2 percentage points = 2 percentage point, percentage"],
  ["Two thirds agreed.", "Two thirds = 0.666666666666667, proportion"],
  ["Most of the staff agreed.", "Most of = 0.5–1, proportion vague"],
  ["One in five agreed.", "One in five = 0.2, proportion"],
  ["Half a million people agreed.", "Half a million people = 500000 people, count"],
  ["The talks lasted three days.", "three days = 3 day, duration"],
  ["It took two and a half years.", "two and a half years = 2.5 year, duration"],
  ["It took two hours and 45 minutes.", "two hours and 45 minutes = 165 minute, duration"],
  ["It took three quarters of an hour.", "three quarters of an hour = 0.75 hour, duration"],
  ["It took 40+ years.", "40+ years = 40 year, duration atLeast"],
  ["A 24-year-old was held.", "24-year-old = 24 year, age"],
  ["The pit is 3.5 km long.", "3.5 km = 3.5 km, measure"],
  ["It fell to -5 degrees.", "-5 degrees = -5 °, measure"],
  // What only looks like an amount.
  ["On 3 May 2022 at 15:30 the F-16 landed."],
  ["The 8th Brigade holds Room 12, page 7."],
  ["One should not ask."],
  ["Apollo 11 flew."],
];

const SPANISH: readonly Line[] = [
  ["Salieron unas 40 cajas.", "40 cajas = 40 cajas, count about"],
  ["Salieron al menos tres nuevos soldados.", "tres nuevos soldados = 3 nuevos soldados, count atLeast"],
  ["Salieron más de 1.500 personas.", "1.500 personas = 1500 personas, count moreThan"],
  ["Salieron menos de treinta y cinco personas.", "treinta y cinco personas = 35 personas, count lessThan"],
  ["Salieron hasta doscientas cinco personas.", "doscientas cinco personas = 205 personas, count atMost"],
  ["Salieron 2 millones de personas.", "2 millones de personas = 2000000 personas, count"],
  ["Salieron entre 3 y 5 hombres.", "3 y 5 hombres = 3–5 hombres, count range"],
  ["Salieron cientos de personas.", "cientos de personas = 200–999 personas, count vague"],
  [
    "Salieron decenas de miles de personas.",
    "decenas de miles de personas = 20000–99999 personas, count vague",
  ],
  ["Salieron varios camiones.", "varios camiones = 3– camiones, count vague"],
  ["Costó mil millones de euros.", "mil millones de euros = 1000000000 EUR, money"],
  ["Costó un billón de euros.", "un billón de euros = 1000000000000 EUR, money"],
  ["Costó 250.000 pesos mexicanos.", "250.000 pesos mexicanos = 250000 MXN, money"],
  ["Costó 500 pesos.", "500 pesos = 500 peso, money"],
  ["Costó $1.500,50.", "$1.500,50 = 1500.5 USD, money inferred"],
  ["Costó 25 euros con 50.", "25 euros con 50 = 25.5 EUR, money"],
  ["Subió un 20 por ciento.", "20 por ciento = 20 %, percentage"],
  ["Subió dos puntos porcentuales.", "dos puntos porcentuales = 2 percentage point, percentage"],
  ["Dos tercios aceptaron.", "Dos tercios = 0.666666666666667, proportion"],
  ["Tres de cada cuatro aceptaron.", "Tres de cada cuatro = 0.75, proportion"],
  ["La mayoría aceptó.", "La mayoría = 0.5–1, proportion vague"],
  ["Duró tres días.", "tres días = 3 day, duration"],
  ["Duró dos horas y media.", "dos horas y media = 2.5 hour, duration"],
  ["Duró media hora.", "media hora = 0.5 hour, duration"],
  ["Tiene 24 años.", "24 años = 24 year, age"],
  ["Pesa 1.500,5 kg.", "1.500,5 kg = 1500.5 kg, measure"],
  ["Llegó el 5 de mayo de 2013 a las 15:30."],
  ["Véase el artículo 27 y la página 12."],
];

const RUSSIAN: readonly Line[] = [
  ["Ушло около 40 коробок.", "40 коробок = 40 коробок, count about"],
  ["Ушло не менее трёх новых солдат.", "трёх новых солдат = 3 новых солдат, count atLeast"],
  ["Ушло более 1 500 человек.", "1 500 человек = 1500 человек, count moreThan"],
  ["Ушло менее двадцати пяти человек.", "двадцати пяти человек = 25 человек, count lessThan"],
  ["Ушло до двухсот пяти человек.", "двухсот пяти человек = 205 человек, count atMost"],
  ["Ушло 20 тыс. человек.", "20 тыс. человек = 20000 человек, count"],
  ["Ушло полтора миллиона человек.", "полтора миллиона человек = 1500000 человек, count"],
  ["Ушло от 3 до 5 человек.", "3 до 5 человек = 3–5 человек, count range"],
  ["Ушло 10–15 тысяч человек.", "10–15 тысяч человек = 10000–15000 человек, count range"],
  ["Ушли сотни людей.", "сотни людей = 200–999 людей, count vague"],
  ["Ушли десятки тысяч людей.", "десятки тысяч людей = 20000–99999 людей, count vague"],
  ["Ушло несколько машин.", "несколько машин = 3– машин, count vague"],
  ["Это стоит 3 млрд рублей.", "3 млрд рублей = 3000000000 RUB, money"],
  ["Это стоит $1,2 млн.", "$1,2 млн. = 1200000 USD, money inferred"],
  ["Это стоит 500 долларов США.", "500 долларов США = 500 USD, money"],
  ["Это стоит пять тысяч гривен.", "пять тысяч гривен = 5000 UAH, money"],
  ["Это стоит 10 рублей 50 копеек.", "10 рублей 50 копеек = 10.5 RUB, money"],
  ["Цены выросли на 15,5%.", "15,5% = 15.5 %, percentage"],
  ["Цены выросли на пять процентов.", "пять процентов = 5 %, percentage"],
  ["Две трети согласны.", "Две трети = 0.666666666666667, proportion"],
  ["Большинство согласно.", "Большинство = 0.5–1, proportion vague"],
  ["Шли три дня.", "три дня = 3 day, duration"],
  ["Шли один час пятнадцать минут.", "один час пятнадцать минут = 75 minute, duration"],
  ["Шли полчаса.", "полчаса = 30 minute, duration"],
  ["Задержан 24-летний водитель.", "24-летний = 24 year, age"],
  ["Весит 1 500,5 кг.", "1 500,5 кг = 1500.5 kg, measure"],
  ["В 15:30 3 мая 2022 года сел рейс 117."],
  ["Один из них ушёл; см. статью 27."],
];

const UKRAINIAN: readonly Line[] = [
  ["Пішло близько 40 коробок.", "40 коробок = 40 коробок, count about"],
  ["Пішло щонайменше троє нових солдатів.", "троє нових солдатів = 3 нових солдатів, count atLeast"],
  ["Пішло понад 1 500 осіб.", "1 500 осіб = 1500 осіб, count moreThan"],
  ["Пішло менше двадцяти п'яти осіб.", "двадцяти п'яти осіб = 25 осіб, count lessThan"],
  ["Пішло до двохсот п'яти осіб.", "двохсот п'яти осіб = 205 осіб, count atMost"],
  ["Пішло 20 тис. осіб.", "20 тис. осіб = 20000 осіб, count"],
  ["Пішло півтора мільйона осіб.", "півтора мільйона осіб = 1500000 осіб, count"],
  ["Пішло від 3 до 5 осіб.", "3 до 5 осіб = 3–5 осіб, count range"],
  ["Пішло 10–15 тисяч осіб.", "10–15 тисяч осіб = 10000–15000 осіб, count range"],
  ["Пішли сотні людей.", "сотні людей = 200–999 людей, count vague"],
  ["Пішли десятки тисяч людей.", "десятки тисяч людей = 20000–99999 людей, count vague"],
  ["Пішло кілька машин.", "кілька машин = 3– машин, count vague"],
  ["Це коштує 6,55 млн грн.", "6,55 млн грн. = 6550000 UAH, money"],
  ["Це коштує $80-90 тис. на рік.", "$80-90 тис. = 80000–90000 USD, money range inferred"],
  ["Це коштує 10 000 доларів США.", "10 000 доларів США = 10000 USD, money"],
  ["Це коштує п'ять мільйонів гривень.", "п'ять мільйонів гривень = 5000000 UAH, money"],
  ["Це коштує 7 млн 134 тис. грн.", "7 млн 134 тис. грн. = 7134000 UAH, money"],
  ["Ціни зросли на 15,5%.", "15,5% = 15.5 %, percentage"],
  ["Ціни зросли на п'ять відсотків.", "п'ять відсотків = 5 %, percentage"],
  ["Дві третини згодні.", "Дві третини = 0.666666666666667, proportion"],
  ["Більшість згодна.", "Більшість = 0.5–1, proportion vague"],
  ["Ішли три дні.", "три дні = 3 day, duration"],
  ["Ішли півгодини.", "півгодини = 30 minute, duration"],
  ["Затримали 24-річного водія.", "24-річного = 24 year, age"],
  ["Важить 1 500,5 кг.", "1 500,5 кг = 1500.5 kg, measure"],
  ["О 15:30 3 травня 2022 року сів рейс 117."],
  ["Один із них пішов; див. статтю 27."],
];

describe.each([
  ["en", ENGLISH],
  ["es", SPANISH],
  ["ru", RUSSIAN],
  ["uk", UKRAINIAN],
] as const)("amounts in %s", (language, lines) => {
  it.each(lines)("%s", (text, ...expected) => {
    expect(read(language, text).map((amount) => said(text, amount))).toEqual(expected);
  });

  it("has at least twenty lines, and lines that hold no amount", () => {
    expect(lines.length).toBeGreaterThanOrEqual(22);
    expect(lines.some((line) => line.length === 1)).toBe(true);
  });
});

describe("amounts in a language without a pack", () => {
  it("reads numbers, signs that are the same everywhere and percentages, and leaves $ without a currency", () => {
    const text = "Pagou 40 e € 90, 15% e $ 20.";
    expect(read("und", text).map((amount) => said(text, amount))).toEqual([
      "40 = 40, count",
      "€ 90 = 90 EUR, money",
      "15% = 15 %, percentage",
      "$ 20 = 20 dollar, money",
    ]);
  });
});
