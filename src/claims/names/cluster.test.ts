import { describe, expect, it } from "vitest";
import { type Language, readSections } from "../text/index.ts";
import { clusterEntities, type KnownName, readNames } from "./index.ts";

function entitiesOf(text: string, language: Language = "en", known: readonly KnownName[] = []) {
  const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
  const sections = [...readSections({ text, blocks, language: () => language })];
  return clusterEntities(
    sections.flatMap((section) => readNames(section, known)),
    text,
    known,
  );
}

const canonicals = (text: string, language: Language = "en") =>
  entitiesOf(text, language).map((each) => `${each.canonical} ${each.mentions.length}`);

describe("joining the mentions of one thing", () => {
  it("joins short forms and spellings with and without accents to the fullest name", () => {
    expect(
      canonicals("Gutiérrez Boronal left. Dr. Orlando Gutierrez Boronal stayed. Boronal slept."),
    ).toEqual(["Orlando Gutierrez Boronal 3"]);
    expect(canonicals("Vino Raúl Lekón. Ayer Raul Lekon durmió.", "es")).toEqual(["Raúl Lekón 2"]);
  });

  it("joins the cases of Russian and Ukrainian names and shows the nominative", () => {
    expect(
      canonicals("Он видел Александра Коврова. Александр Ковров ушел. Александр Петрович Ковров спит.", "ru"),
    ).toEqual(["Александр Петрович Ковров 3"]);
    expect(canonicals("Він бачив Ганну Леченко. Ганна Леченко пішла з Києва. Київ спить.", "uk")).toEqual([
      "Ганна Леченко 2",
      "Київ 2",
    ]);
  });

  it("never joins two first names, and leaves a family name that fits two alone", () => {
    expect(canonicals("Ana Leko met Maria Leko. Later Leko slept.")).toEqual([
      "Ana Leko 1",
      "Maria Leko 1",
      "Leko 1",
    ]);
    expect(canonicals("Анна Коврова видела Ольгу Коврову.", "ru")).toHaveLength(2);
  });

  it("joins initials to a name, but does not bridge two people with them", () => {
    expect(canonicals("Вчера Анна Коврова была тут. Там А. Коврова спала.", "ru")).toEqual([
      "Анна Коврова 2",
    ]);
    expect(canonicals("Тут Анна Коврова и Алла Коврова. Там А. Коврова спала.", "ru")).toHaveLength(3);
  });

  it("joins an acronym to the name it stands behind, or whose first letters it has", () => {
    expect(canonicals("They signed the Salt and Trade Agreement (SATA). The SATA holds.")).toEqual([
      "Salt and Trade Agreement 3",
    ]);
    expect(canonicals("The Harbour Salt Council met. Later the HSC slept.")).toEqual([
      "Harbour Salt Council 2",
    ]);
  });

  it("gives the role that is written beside any of the mentions", () => {
    expect(entitiesOf("Olga Leko, secretary of the Salt Council, spoke. Leko left.")[0]).toMatchObject({
      canonical: "Olga Leko",
      role: "secretary of the Salt Council",
      type: "person",
    });
  });

  it("takes the case's name where the case knows it", () => {
    const known: KnownName[] = [{ canonical: "Quiet Harbour Ltd", forms: ["The Harbour Men"], tag: "ORG" }];
    const entities = entitiesOf("Quiet Harbour Ltd paid. The Harbour Men slept.", "en", known);
    expect(entities.map((each) => [each.canonical, each.mentions.length])).toEqual([
      ["Quiet Harbour Ltd", 2],
    ]);
  });

  it("makes every description an entity of its own, by its kind", () => {
    expect(
      entitiesOf("A military official spoke. A military official slept.").map((each) => each.type),
    ).toEqual(["person-anonymous", "person-anonymous"]);
  });
});
