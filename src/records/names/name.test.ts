import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NameCell, type NameColumn, readName } from "./index.ts";

const cells = (...list: [NameColumn, string][]): NameCell[] =>
  list.map(([column, text]) => ({ column, text }));
const whole = (text: string) => readName(cells(["whole", text]));
const layouts = (form: ReturnType<typeof whole>) =>
  form.layouts.map(({ roles, cost }) => `${roles.join(" ")} ${cost}`);

describe("the words of one name column", () => {
  it("keeps both orders of two surnames and two given names", () => {
    expect(layouts(whole("Эрнандес Перес Хорхе Луис")).slice(0, 2)).toEqual([
      "S1 S2 G1 G2 0",
      "G1 G2 S1 S2 0",
    ]);
  });
  it("offers a second surname in the place of a patronymic, at a cost", () => {
    expect(layouts(whole("Эрнандес Хорхе Перес"))).toContain("S1 G1 S2 2");
  });
  it("tells a real patronymic", () => {
    expect(layouts(whole("Лозовой Ростислав Богданович"))[0]).toBe("S1 G1 P 0");
    expect(layouts(whole("Lozovoi Rostislav Bogdanovich"))[0]).toBe("S1 G1 P 0");
  });
  it("takes what stands before a comma for surnames", () => {
    expect(layouts(whole("PEREZ LOPEZ, Ana")).filter((each) => each.endsWith(" 0"))).toEqual(["S1 S2 G1 0"]);
  });
  it("keeps hyphened words in one kind", () => {
    const found = layouts(whole("Ana Pérez-López"));
    expect(found).toContain("G1 S1 S2 0.5");
    expect(found).toContain("G1 G2 S1 3");
  });
  it("gives particles and titles no weight", () => {
    expect(layouts(whole("Sra. Ana de la Cruz"))[0]).toBe("T S1 T T G1 0");
    expect(layouts(whole("Д-р де ла Крус Ана"))[0]).toBe("T T T S1 G1 0");
  });
  it("makes no surname of an initial", () => {
    expect(layouts(whole("Перес Х."))[0]).toBe("S1 G1 0");
    expect(layouts(whole("Х. Перес"))[0]).toBe("G1 S1 0");
  });
  it("leaves a husband's surname optional", () => {
    expect(layouts(whole("Ana Pérez López de García"))).toContain("G1 S1 S2 T X 0.5");
  });
});

describe("split columns", () => {
  it("follows the columns", () => {
    const form = readName(cells(["surname", "Перес Лопес"], ["given", "Ана Мария"]));
    expect(layouts(form)[0]).toBe("S1 S2 G1 G2 0");
    expect(layouts(form)).toContain("S2 S1 G1 G2 4");
    expect(layouts(form)).toContain("G1 G2 S1 S2 4");
  });
  it("finds a second surname or given name in the patronymic column", () => {
    const form = readName(cells(["surname", "Перес"], ["given", "Ана"], ["patronymic", "Лопес"]));
    expect(layouts(form).slice(0, 2)).toEqual(["S1 G1 G2 1", "S1 G1 S2 2"]);
  });
  it("leaves a real patronymic in its column", () => {
    const form = readName(cells(["surname", "Лозовой"], ["given", "Глеб"], ["patronymic", "Богданович"]));
    expect(layouts(form)[0]).toBe("S1 G1 P 0");
  });
  it("reads a second surname of its own column", () => {
    const form = readName(cells(["surname", "Перес"], ["second-surname", "Лопес"], ["given", "Ана"]));
    expect(layouts(form)[0]).toBe("S1 S2 G1 0");
  });
});

describe("names nobody can match", () => {
  it.each([
    ["", "no words"],
    ["- / .", "no words"],
    ["де ла", "particles, titles, digits or single letters only"],
    ["12345", "particles, titles, digits or single letters only"],
    ["А. Б.", "particles, titles, digits or single letters only"],
    ["нет", "a word that stands for no name"],
  ])("says why of %j", (text, why) => {
    expect(whole(text)).toMatchObject({ unusable: why, layouts: [] });
  });
  it("says when a name has more than twelve words", () => {
    expect(whole("Ana ".repeat(13)).problems).toEqual(["more than 12 words"]);
  });
});

it("gives every word a role in every layout, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const form = whole(text);
      for (const { roles } of form.layouts) expect(roles).toHaveLength(form.tokens.length);
      expect(form.layouts.length > 0).toBe(form.unusable === undefined);
    }),
  );
});
