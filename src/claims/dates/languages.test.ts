import { describe, expect, it } from "vitest";
import type { FoundDate } from "../found.ts";
import type { Language } from "../text/section.ts";
import { readTokens } from "../text/tokens.ts";
import { readDates } from "./index.ts";

/** A line and what is read in it; every line is read as published on Wednesday, 22 March 2023. */
type Line = readonly [text: string, ...said: string[]];

const PUBLISHED = "2023-03-22";

function read(language: Language, text: string): readonly FoundDate[] {
  const sentence = { index: 0, paragraph: 1, block: "body", language, start: 0, end: text.length } as const;
  const section = { text, sentences: [{ ...sentence, tokens: readTokens(text) }], problems: [] };
  return readDates(section, { published: PUBLISHED }).dates;
}

/** "3 May 2022 = 2022-05-03", then what is not plain: type, part, basis, what stays open. */
function said(text: string, date: FoundDate): string {
  const { type, value, part, basis, open } = date;
  const more = [
    type === "date" ? "" : type,
    part,
    basis === "explicit" ? "" : basis,
    open && `open ${open.join(" ")}`,
  ];
  return [`${text.slice(date.start, date.end)} = ${value}`, ...more.filter(Boolean)].join(", ");
}

const ENGLISH: readonly Line[] = [
  ["The deed was signed on 3 May 2022.", "3 May 2022 = 2022-05-03"],
  ["She left on May 3, 2022, at noon.", "May 3, 2022 = 2022-05-03"],
  ["On the 3rd of May 2022 it rained.", "3rd of May 2022 = 2022-05-03"],
  ["Signed Friday, 15 March 2019.", "Friday, 15 March 2019 = 2019-03-15"],
  ["Filed Jun, 14, 2019 in Rivena.", "Jun, 14, 2019 = 2019-06-14"],
  ["It rose in the second half of 2008.", "the second half of 2008 = 2008-07/2008-12"],
  ["He ran a sub-five-minute mile."],
  ["They had planned to march in 1976.", "1976 = 1976"],
  ["They met on 15 October, 1969.", "15 October, 1969 = 1969-10-15"],
  ["They meet this Friday, 7 June 2019.", "this Friday, 7 June 2019 = 2019-06-07"],
  ["See https://port.example/2022/05/03/quay there."],
  ["Paid on 2019-06-14.", "2019-06-14 = 2019-06-14"],
  ["Paid on 03/04/2022.", "03/04/2022 = [2022-03-04,2022-04-03], open date-order"],
  ["Paid on 25/04/2022.", "25/04/2022 = 2022-04-25"],
  ["Paid on 14.06.2019.", "14.06.2019 = 2019-06-14"],
  ["Received 05-Aug-2016.", "05-Aug-2016 = 2016-08-05"],
  ["In May 2010 the mill closed.", "May 2010 = 2010-05"],
  ["In 1974 the mill closed.", "1974 = 1974"],
  ["It ran from 3 to 5 May 2022.", "3 to 5 May 2022 = 2022-05-03/2022-05-05"],
  ["It ran from June to August 2014.", "June to August 2014 = 2014-06/2014-08"],
  ["He served 2009-2010.", "2009-2010 = 2009/2010"],
  ["He served 2009–10.", "2009–10 = 2009/2010"],
  ["Between 2003 and 2005 he was away.", "2003 and 2005 = 2003/2005"],
  ["It opened in early 2023.", "early 2023 = 2023, start"],
  ["It closed in mid-March 2021.", "mid-March 2021 = 2021-03, mid"],
  ["By the end of 2012 it was sold.", "the end of 2012 = 2012, end"],
  ["In the 1990s it was rebuilt.", "the 1990s = 199X"],
  ["The 19th century ended.", "19th century = 18XX"],
  ["The wall is of the late 5th century BC.", "late 5th century BC = -0499/-0400, end"],
  ["The league was founded in 492 BC.", "492 BC = -0491"],
  ["In the summer of 1914 they met.", "the summer of 1914 = 1914-22"],
  ["Profits fell in the third quarter of 2020.", "the third quarter of 2020 = 2020-07/2020-09"],
  ["Profits fell in Q3 2020.", "Q3 2020 = 2020-07/2020-09"],
  [
    "He died on August 6 and she on August 9, 1945.",
    "August 6 = 2022-08-06, from-publication-date, open year",
    "August 9, 1945 = 1945-08-09",
  ],
  ["Raids on August 6 and 9, 1945.", "August 6 = 1945-08-06", "9, 1945 = 1945-08-09"],
  ["She resigned last year.", "last year = 2022, from-publication-date"],
  ["She resigned last May.", "last May = 2022-05, from-publication-date"],
  ["She resigned two weeks ago.", "two weeks ago = 2023-03-08~, from-publication-date"],
  ["She resigned two years ago.", "two years ago = 2021, from-publication-date"],
  ["She resigned yesterday morning.", "yesterday morning = 2023-03-21, from-publication-date"],
  ["She resigned on Monday.", "Monday = 2023-03-20, from-publication-date"],
  ["She will resign on Monday.", "Monday = 2023-03-27, from-publication-date"],
  ["She resigned this week.", "this week = 2023-03-20/2023-03-26, from-publication-date"],
  [
    "He left on 3 May 2022; two days later she left.",
    "3 May 2022 = 2022-05-03",
    "two days later = 2022-05-05, from-text",
  ],
  [
    "He left on 3 May 2022 and died the same day.",
    "3 May 2022 = 2022-05-03",
    "the same day = 2022-05-03, from-text",
  ],
  [
    "He left in 2013 and came back the following May.",
    "2013 = 2013",
    "the following May = 2014-05, from-text",
  ],
  ["He left in 2013; on May 5 he was seen.", "2013 = 2013", "May 5 = 2013-05-05, by-adjacency, open year"],
  ["They met at Christmas 2013.", "Christmas 2013 = 2013-12-25, event-name"],
  ["They met on the last Sunday of March 2014.", "the last Sunday of March 2014 = 2014-03-30"],
  ["The talks lasted three days.", "three days = P3D, duration"],
  ["The past two years were hard.", "The past two years = P2Y, duration"],
  ["A 24-year-old was held.", "24-year-old = P24Y, age"],
  ["A man in his mid-50s was held."],
  ["The tax is paid every year.", "every year = R/P1Y, sequence"],
  ["It was founded around 1910.", "around 1910 = 1910~"],
  // What only looks like a date.
  ["2014 people came."],
  ["She may march if it may help."],
  ["The Second Front and the 8th Brigade held."],
  ["After 9/11 flights stopped."],
  ["Resolution 1973 was passed in Room 2012."],
  ["The sun set; one dec was lost, one mar was seen."],
  ["The Euro 2012 committee met."],
];

const SPANISH: readonly Line[] = [
  ["Firmó el 5 de mayo de 2013.", "5 de mayo de 2013 = 2013-05-05"],
  ["Firmó el cinco de mayo de 2013.", "cinco de mayo de 2013 = 2013-05-05"],
  ["Firmó en mayo del 2023.", "mayo del 2023 = 2023-05"],
  ["Firmó mayo 5 del 2013.", "mayo 5 del 2013 = 2013-05-05"],
  ["El 1º de enero de 2020 cerró.", "1º de enero de 2020 = 2020-01-01"],
  ["Cerró el 12 de set. de 2014.", "12 de set. de 2014 = 2014-09-12"],
  ["Cerró el viernes, 12 de septiembre de 2014.", "viernes, 12 de septiembre de 2014 = 2014-09-12"],
  ["Cerró el 3/4/2022.", "3/4/2022 = 2022-04-03"],
  ["Cerró el 31-10-1974.", "31-10-1974 = 1974-10-31"],
  ["Cerró en 1998.", "1998 = 1998"],
  ["Cerró en el año 1998.", "el año 1998 = 1998"],
  ["Abrió a principios de 2014.", "a principios de 2014 = 2014, start"],
  ["Abrió a mediados de marzo de 2014.", "a mediados de marzo de 2014 = 2014-03, mid"],
  ["Abrió a finales de los años 90.", "a finales de los años 90 = 199X, end, open year"],
  ["En los años noventa abrió.", "los años noventa = 199X, open year"],
  ["En la década de 1970 abrió.", "la década de 1970 = 197X"],
  ["En el siglo XIX abrió.", "siglo XIX = 18XX"],
  ["En la primavera de 2005 abrió.", "la primavera de 2005 = 2005-21"],
  ["Cayó en el primer trimestre de 2020.", "el primer trimestre de 2020 = 2020-01/2020-03"],
  ["Cayó en el segundo semestre de 2020.", "el segundo semestre de 2020 = 2020-07/2020-12"],
  ["Duró del 3 al 5 de mayo de 2022.", "3 al 5 de mayo de 2022 = 2022-05-03/2022-05-05"],
  ["Vivió allí entre 2009 y 2010.", "2009 y 2010 = 2009/2010"],
  ["Vivió allí 2009-2010.", "2009-2010 = 2009/2010"],
  ["Renunció hace dos semanas.", "hace dos semanas = 2023-03-08~, from-publication-date"],
  ["Renunció hace tres años.", "hace tres años = 2020, from-publication-date"],
  ["Renunció ayer.", "ayer = 2023-03-21, from-publication-date"],
  ["Renunció anteayer.", "anteayer = 2023-03-20, from-publication-date"],
  ["Renunció el año pasado.", "el año pasado = 2022, from-publication-date"],
  ["Renunció el mes pasado.", "el mes pasado = 2023-02, from-publication-date"],
  ["Renunció el lunes.", "lunes = 2023-03-20, from-publication-date"],
  ["Volverá el próximo viernes.", "el próximo viernes = 2023-03-24, from-publication-date"],
  ["Volverá dentro de tres días.", "dentro de tres días = 2023-03-25, from-publication-date"],
  [
    "Salió el 3 de mayo de 2022 y volvió dos días después.",
    "3 de mayo de 2022 = 2022-05-03",
    "dos días después = 2022-05-05, from-text",
  ],
  [
    "Salió el 3 de mayo de 2022 y volvió al día siguiente.",
    "3 de mayo de 2022 = 2022-05-03",
    "al día siguiente = 2022-05-04, from-text",
  ],
  [
    "Salió el 3 de mayo de 2022 y murió ese mismo día.",
    "3 de mayo de 2022 = 2022-05-03",
    "ese mismo día = 2022-05-03, from-text",
  ],
  ["Salió en 2013 y volvió al año siguiente.", "2013 = 2013", "año siguiente = 2014, from-text"],
  ["Estuvo fuera durante dos meses.", "dos meses = P2M, duration"],
  ["Se paga cada año.", "cada año = R/P1Y, sequence"],
  ["Se vieron en la Navidad de 2013.", "la Navidad de 2013 = 2013-12-25, event-name"],
  ["El 17 de noviembre nevó.", "17 de noviembre = 2022-11-17, from-publication-date, open year"],
  ["Los días 18 y 19 de junio de 2018 nevó.", "18 = 2018-06-18", "19 de junio de 2018 = 2018-06-19"],
  ["Tiene 24 años.", "24 años = P24Y, age"],
  ["Habló un hombre de 24 años.", "24 años = P24Y, age"],
  ["Vinieron 2014 personas a la mar."],
  ["Viven en la calle 5 de Mayo."],
];

const RUSSIAN: readonly Line[] = [
  ["Он уехал 3 мая 2022 года.", "3 мая 2022 года = 2022-05-03"],
  ["Он уехал 5 сент. 2023 г.", "5 сент. 2023 г. = 2023-09-05"],
  ["Он уехал 3-его марта 2015.", "3-его марта 2015 = 2015-03-03"],
  ["Он уехал третьего марта 2015 года.", "третьего марта 2015 года = 2015-03-03"],
  ["Он уехал тридцать первого октября 1974 года.", "тридцать первого октября 1974 года = 1974-10-31"],
  ["В среду, 13 марта 2019 года, шёл снег.", "среду, 13 марта 2019 года = 2019-03-13"],
  ["Письмо от 31.10.1974.", "31.10.1974 = 1974-10-31"],
  ["Письмо от 03.04.2022.", "03.04.2022 = 2022-04-03"],
  ["В октябре 2014 года шёл снег.", "октябре 2014 года = 2014-10"],
  ["В 1998 году шёл снег.", "1998 году = 1998"],
  ["В 1939-м шёл снег.", "1939-м = 1939"],
  ["К 2005 году завод закрыли.", "2005 году = 2005"],
  ["В начале марта 2022 года завод закрыли.", "начале марта 2022 года = 2022-03, start"],
  ["В середине 2010 года завод закрыли.", "середине 2010 года = 2010, mid"],
  ["В конце 1980-х годов завод закрыли.", "конце 1980-х годов = 198X, end"],
  ["В 1990-х годах завод закрыли.", "1990-х годах = 199X"],
  ["В девяностые завод закрыли.", "девяностые = 199X, open year"],
  ["В XIX веке завод закрыли.", "XIX веке = 18XX"],
  ["Летом 2014 года завод закрыли.", "Летом 2014 года = 2014-22"],
  ["Во втором квартале 2018 года завод закрыли.", "втором квартале 2018 года = 2018-04/2018-06"],
  ["В первом полугодии 2018 года завод закрыли.", "первом полугодии 2018 года = 2018-01/2018-06"],
  ["С 3 по 5 мая 2022 года шли дожди.", "3 по 5 мая 2022 года = 2022-05-03/2022-05-05"],
  ["С 2009 по 2010 год шли дожди.", "2009 по 2010 год = 2009/2010"],
  ["В 2009–2010 годах шли дожди.", "2009–2010 годах = 2009/2010"],
  ["В сентябре-октябре 2015 г. шли дожди.", "сентябре-октябре 2015 г. = 2015-09/2015-10"],
  ["Она ушла две недели назад.", "две недели назад = 2023-03-08~, from-publication-date"],
  ["Она ушла год назад.", "год назад = 2022, from-publication-date"],
  ["Она ушла вчера.", "вчера = 2023-03-21, from-publication-date"],
  ["Она ушла позавчера.", "позавчера = 2023-03-20, from-publication-date"],
  ["Она ушла в прошлом году.", "прошлом году = 2022, from-publication-date"],
  ["Она ушла в позапрошлом году.", "позапрошлом году = 2021, from-publication-date"],
  ["Она ушла на прошлой неделе.", "прошлой неделе = 2023-03-13/2023-03-19, from-publication-date"],
  ["Она ушла в понедельник.", "понедельник = 2023-03-20, from-publication-date"],
  [
    "Она вернётся в мае, собрание состоится в понедельник.",
    "мае = 2023-05, from-publication-date, open year",
    "понедельник = 2023-03-27, from-publication-date",
  ],
  [
    "Он уехал 3 мая 2022 года, а через два дня вернулся.",
    "3 мая 2022 года = 2022-05-03",
    "через два дня = 2022-05-05, from-text",
  ],
  [
    "Он уехал 3 мая 2022 года и на следующий день вернулся.",
    "3 мая 2022 года = 2022-05-03",
    "на следующий день = 2022-05-04, from-text",
  ],
  [
    "Он уехал 3 мая 2022 года и в тот же день вернулся.",
    "3 мая 2022 года = 2022-05-03",
    "тот же день = 2022-05-03, from-text",
  ],
  [
    "Он уехал в январе 2013 года, в мае того же года вернулся.",
    "январе 2013 года = 2013-01",
    "мае того же года = 2013-05, from-text",
  ],
  ["Переговоры шли три дня.", "три дня = P3D, duration"],
  ["Задержан 24-летний водитель.", "24-летний = P24Y, age"],
  ["Мужчина 34 лет задержан.", "34 лет = P34Y, age"],
  ["Сказал Иван Сотов, 24 года.", "24 года = P24Y, age"],
  ["Налог платят ежегодно.", "ежегодно = R/P1Y, sequence"],
  ["Встреча прошла 8 марта.", "8 марта = 2023-03-08, from-publication-date, open year"],
  ["Храм построен в 988 году.", "988 году = 0988"],
  ["Дом на ул. 8 Марта сгорел."],
  ["Пришло 2014 человек."],
  ["Мая пришла одна, пришла весна."],
];

const UKRAINIAN: readonly Line[] = [
  ["Він поїхав 3 травня 2022 року.", "3 травня 2022 року = 2022-05-03"],
  ["Він поїхав 5 вер. 2023 р.", "5 вер. 2023 р. = 2023-09-05"],
  ["Він поїхав третього березня 2015 року.", "третього березня 2015 року = 2015-03-03"],
  ["У середу, 13 березня 2019 року, йшов сніг.", "середу, 13 березня 2019 року = 2019-03-13"],
  ["Лист від 31.10.1974.", "31.10.1974 = 1974-10-31"],
  ["У жовтні 2014 року йшов сніг.", "жовтні 2014 року = 2014-10"],
  ["У лютому 2010 року йшов сніг.", "лютому 2010 року = 2010-02"],
  ["У 1998 році йшов сніг.", "1998 році = 1998"],
  ["У 2009-му йшов сніг.", "2009-му = 2009"],
  ["До 2005 року завод закрили.", "2005 року = 2005"],
  ["На початку травня 2015 року завод закрили.", "початку травня 2015 року = 2015-05, start"],
  ["У середині 2010 року завод закрили.", "середині 2010 року = 2010, mid"],
  ["Наприкінці 2015 року завод закрили.", "Наприкінці 2015 року = 2015, end"],
  ["У 1990-х роках завод закрили.", "1990-х роках = 199X"],
  ["На початку 2000-х рр. завод закрили.", "початку 2000-х рр. = 200X, start"],
  ["У дев'яностих завод закрили.", "дев'яностих = 199X, open year"],
  ["У XIX столітті завод закрили.", "XIX столітті = 18XX"],
  ["У XVII ст. завод закрили.", "XVII ст. = 16XX"],
  ["Восени 2014 року завод закрили.", "Восени 2014 року = 2014-23"],
  ["У другому кварталі 2018 року завод закрили.", "другому кварталі 2018 року = 2018-04/2018-06"],
  ["З 3 по 5 травня 2022 року йшли дощі.", "3 по 5 травня 2022 року = 2022-05-03/2022-05-05"],
  ["З 2009 по 2010 рік йшли дощі.", "2009 по 2010 рік = 2009/2010"],
  ["У 2009–2010 роках йшли дощі.", "2009–2010 роках = 2009/2010"],
  ["У квітні-травні 2015 року йшли дощі.", "квітні-травні 2015 року = 2015-04/2015-05"],
  ["Вона пішла два тижні тому.", "два тижні тому = 2023-03-08~, from-publication-date"],
  ["Вона пішла рік тому.", "рік тому = 2022, from-publication-date"],
  ["Вона пішла десять років тому.", "десять років тому = 2013, from-publication-date"],
  ["Вона пішла вчора.", "вчора = 2023-03-21, from-publication-date"],
  ["Вона пішла торік.", "торік = 2022, from-publication-date"],
  ["Вона пішла минулого року.", "минулого року = 2022, from-publication-date"],
  ["Вона пішла минулого тижня.", "минулого тижня = 2023-03-13/2023-03-19, from-publication-date"],
  ["Вона пішла у червні минулого року.", "червні минулого року = 2022-06, from-publication-date"],
  ["Вона пішла в понеділок.", "понеділок = 2023-03-20, from-publication-date"],
  ["Збори відбудуться, як заплановано, у понеділок.", "понеділок = 2023-03-27, from-publication-date"],
  [
    "Він поїхав 3 травня 2022 року, а через два дні повернувся.",
    "3 травня 2022 року = 2022-05-03",
    "через два дні = 2022-05-05, from-text",
  ],
  [
    "Він поїхав 3 травня 2022 року і наступного дня повернувся.",
    "3 травня 2022 року = 2022-05-03",
    "наступного дня = 2022-05-04, from-text",
  ],
  ["Він поїхав у 2013 році й того ж року повернувся.", "2013 році = 2013", "того ж року = 2013, from-text"],
  ["Перемовини тривали три дні.", "три дні = P3D, duration"],
  ["Затримали 24-річного водія.", "24-річного = P24Y, age"],
  ["Чоловіка 34 років затримали.", "34 років = P34Y, age"],
  ["Податок сплачують щороку.", "щороку = R/P1Y, sequence"],
  ["День Незалежності 2020 року минув тихо.", "День Незалежності 2020 року = 2020-08-24, event-name"],
  ["Зустріч була 14 листопада.", "14 листопада = 2022-11-14, from-publication-date, open year"],
  ["Квіти й червоний жовтий лист лежали на траві."],
  ["Лютий мороз; прийшло 2014 осіб."],
  ["Будинок на вул. 8 Березня згорів."],
];

describe.each([
  ["en", ENGLISH],
  ["es", SPANISH],
  ["ru", RUSSIAN],
  ["uk", UKRAINIAN],
] as const)("dates in %s", (language, lines) => {
  it.each(lines)("%s", (text, ...expected) => {
    expect(read(language, text).map((date) => said(text, date))).toEqual(expected);
  });

  it("has at least forty lines, and lines that hold no date", () => {
    expect(lines.length).toBeGreaterThanOrEqual(42);
    expect(lines.some((line) => line.length === 1)).toBe(true);
  });
});
