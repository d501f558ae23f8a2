/** Small cells that are compared as codes: gender and country. What is not known for sure is unknown. */

const FEMALE = new Set([
  "f",
  "female",
  "w",
  "ж",
  "жен",
  "женский",
  "жіноча",
  "жін",
  "mujer",
  "femenino",
  "fem",
]);
const MALE = new Set([
  "m",
  "male",
  "м",
  "муж",
  "мужской",
  "чол",
  "чоловіча",
  "h",
  "hombre",
  "masculino",
  "masc",
]);

/** An index into GENDERS. */
export function readGender(text: string): number {
  const cell = text.trim().toLowerCase().replace(/\.$/u, "");
  if (MALE.has(cell)) return 1;
  return FEMALE.has(cell) ? 2 : 0;
}

/** Codes of ISO 3166-1 that a cell of two letters may be; a country written out is not compared. */
export function readCountry(text: string): readonly string[] {
  const cell = text.trim().toLowerCase();
  return /^[a-z]{2}$/u.test(cell) ? [cell] : [];
}
