import type { Conjugation } from "./conjugation.ts";

// Endings from the regular paradigms of the Nueva gramática de la lengua española (RAE 2009), without second person plural.
const AR = {
  strong: ["o", "as", "a", "an"],
  soft: ["e", "en"],
  weak: "amos aste ó aron aba abas aban ábamos ara aran ase asen",
  softWeak: ["é", "emos"],
  future: "é ás á emos án ía ías ían íamos",
  gerund: "ando",
  participle: "ad",
};
const ER = {
  strong: ["o", "es", "e", "en"],
  soft: ["a", "an"],
  weak: "í iste imos ía ías ían íamos",
  third: ["ió", "ieron", "iera", "ieran", "iese"],
  gerund: "iendo",
  participle: "id",
};

// Verbs built on an irregular one: sostener, exponer, predecir …; the prefix is put before every form.
const IRREGULAR: Record<string, string> = {
  decir:
    "digo dices dice dicen decimos dije dijo dijeron dijimos decía decían diría dirían dirá dirán diré diga digan dijera dijeran|decir|diciendo|dicho",
  tener:
    "tengo tienes tiene tienen tenemos tuve tuvo tuvieron tenía tenían tendría tendrían tendrá tendrán tenga tengan tuviera|tener|teniendo|tenido",
  poner:
    "pongo pone ponen ponemos puse puso pusieron ponía ponían pondría pondrían pondrá pondrán ponga pongan|poner|poniendo|puesto",
  querer:
    "quiero quiere quieren queremos quise quiso quisieron quería querían querría querrá querrán|querer|queriendo|querido",
  saber:
    "sé sabe saben sabemos supe supo supieron sabía sabían sabría sabrá sabrán sepa sepan|saber|sabiendo|sabido",
  ver: "veo ve ven vemos vio vieron veía veían verá verán vería|ver|viendo|visto",
  creer:
    "creo crees cree creen creemos creí creyó creyeron creía creían creería creerá crea crean|creer|creyendo|creído",
  traer: "traigo trae traen trajo trajeron traía traían traerá|traer|trayendo|traído",
  acer: "azco|acer|aciendo|acido",
  cluir: "cluyo cluye cluyen cluyó cluyeron cluía cluían cluirá cluiría|cluir|cluyendo|cluido",
};

/** "afirmar", "negar:ie" (stem change in stressed syllables), "pedir:i"; irregular bases are known by their ending. */
export function conjugateSpanish(written: string): Conjugation {
  const [lemma = "", change] = written.split(":");
  for (const [base, forms] of Object.entries(IRREGULAR)) {
    if (lemma.endsWith(base) && base !== "acer" && !(base === "ver" && lemma !== "ver" && lemma !== "prever"))
      return prefixed(lemma.slice(0, -base.length), forms);
  }
  return lemma.endsWith("ar") ? conjugateAr(lemma, change) : conjugateEr(lemma, change);
}

function prefixed(prefix: string, written: string): Conjugation {
  const [finite = "", infinitive = "", gerund = "", participle = ""] = written.split("|");
  const all = (forms: string) => forms.split(" ").map((form) => prefix + form);
  const stem = prefix + participle.slice(0, -1);
  return {
    finite: all(finite),
    infinitive: all(infinitive),
    gerund: all(gerund),
    participle: ["o", "a", "os", "as"].map((ending) => stem + ending),
  };
}

function conjugateAr(lemma: string, change: string | undefined): Conjugation {
  const stem = lemma.slice(0, -2);
  const strong = change ? changed(stem, change) : stem;
  const finite = [
    ...AR.strong.map((ending) => strong + ending),
    ...AR.soft.map((ending) => soften(strong) + ending),
    ...AR.weak.split(" ").map((ending) => stem + ending),
    ...AR.softWeak.map((ending) => soften(stem) + ending),
    ...AR.future.split(" ").map((ending) => lemma + ending),
  ];
  return withParticiple(finite, lemma, stem + AR.gerund, stem + AR.participle);
}

function conjugateEr(lemma: string, change: string | undefined): Conjugation {
  const stem = lemma.slice(0, -2);
  const strong = change ? changed(stem, change.split("-")[0] ?? "") : stem;
  const raised = change === "i" || change?.endsWith("-i") ? changed(stem, "i") : stem;
  const finite = [
    ...ER.strong.map((ending) => strong + ending),
    ...ER.soft.map((ending) => strong + ending),
    ...ER.weak.split(" ").map((ending) => stem + ending),
    ...ER.third.map((ending) => raised + ending),
    ...AR.future.split(" ").map((ending) => lemma + ending),
    stem + (lemma.endsWith("er") ? "emos" : "imos"),
  ];
  return withParticiple(finite, lemma, raised + ER.gerund, stem + ER.participle);
}

function withParticiple(finite: string[], lemma: string, gerund: string, stem: string): Conjugation {
  const participle = ["o", "a", "os", "as"].map((ending) => stem + ending);
  return { finite: [...new Set(finite)], infinitive: [lemma], gerund: [gerund], participle };
}

/** Replaces the last e or o of the stem: neg-, ie gives nieg-; cont-, ue gives cuent-. */
function changed(stem: string, change: string): string {
  const vowel = change === "ue" ? "o" : "e";
  const at = stem.lastIndexOf(vowel);
  return stem.slice(0, at) + change + stem.slice(at + 1);
}

/** The spelling that keeps the sound before e: indicar, indique; negar, niegue; rechazar, rechace. */
function soften(stem: string): string {
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}qu`;
  if (stem.endsWith("g")) return `${stem}u`;
  return stem.endsWith("z") ? `${stem.slice(0, -1)}c` : stem;
}
