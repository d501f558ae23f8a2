import { describe, expect, it } from "vitest";
import { documentLanguage, languageOf, languageReader } from "./language.ts";

describe("telling the language", () => {
  it("knows the four we read, in whole sentences and in short ones", () => {
    expect(languageOf("Nobody in the harbour counted the boats that had left.").code).toBe("en");
    expect(languageOf("Nadie en el puerto contó los barcos que se habían ido.").code).toBe("es");
    expect(languageOf("Никто в порту не считал лодки, которые ушли.").code).toBe("ru");
    expect(languageOf("Ніхто в порту не рахував човни, які пішли.").code).toBe("uk");
    expect(languageOf("Он не был там").code).toBe("ru");
    expect(languageOf("Він не був там").code).toBe("uk");
  });

  it("names a neighbour by its code and reads it as unknown", () => {
    expect(languageOf("Ninguém no porto contou os barcos que não voltaram.")).toMatchObject({
      code: "pt",
      language: "und",
    });
    expect(languageOf("Les membres du gouvernement n'ont rien dit.")).toMatchObject({
      code: "fr",
      language: "und",
    });
  });

  it("makes up no language for a name or a number", () => {
    expect(languageOf("Rivena").code).toBe("und");
    expect(languageOf("12 345").code).toBe("und");
  });
});

describe("reading a document by paragraph", () => {
  const english = "Nobody in the harbour counted the boats that had left with the tide. ";
  const russian = "Никто в порту не считал лодки, которые ушли с приливом. ";

  it("reads each paragraph in its own language", () => {
    const read = languageReader(english.repeat(3) + russian);
    expect([read(english), read(russian)]).toEqual(["en", "ru"]);
  });

  it("reads a heading as the text around it, where its letters allow", () => {
    const read = languageReader(russian.repeat(3));
    expect([read("Политика"), read("Rivena Post")]).toEqual(["ru", "und"]);
  });

  it("obeys a forced language", () => {
    expect(languageReader(russian, "uk")(russian)).toBe("uk");
  });

  it("calls a document by the language most of it is in", () => {
    expect(documentLanguage(russian.repeat(100) + english).code).toBe("ru");
  });

  it.each([
    ["Лекова ушла в марте 2022 года.", "ru"],
    ["Лекова пішла в березні.", "uk"],
    ["Капитан сообщил о пожаре.", "ru"],
    ["Капитан повідомив про пожежу.", "uk"],
  ])("tells a short line by its months and its words of saying: %s", (line, language) => {
    expect(languageOf(line).language).toBe(language);
  });
});
