import type { ForceForms } from "../../force/forms.ts";

/** Closed classes of Spanish; after the Nueva gramática (RAE and ASALE 2009), chapters 4, 16, 31 and 47. */
export const forms: ForceForms = {
  clauseOpeners: new Set(
    "pero sino porque aunque mientras cuando que quien quienes cual cuales donde pues como si tras".split(
      " ",
    ),
  ),
  joiners: new Set(["y", "e", "o", "u"]),
  subjects: new Set(
    "yo él ella ello ellos ellas nosotros usted ustedes esto eso no se lo la le les".split(" "),
  ),
  possessives: new Set("su sus mi mis nuestro nuestra nuestros nuestras".split(" ")),
  consequenceOpeners: new Set(["entonces"]),
  unreal: new Set(
    "hubiera hubieran hubiese hubiesen sería serían habría habrían estaría estarían tendría tendrían haría harían podría podrían".split(
      " ",
    ),
  ),
  finite: new Set(
    "es era fue son eran fueron está están estaba estaban ha han había habían tiene tienen tenía hay hubo puede pueden podría debe deben hace hacen hizo demuestra demuestran muestra muestran significa permite permiten sigue siguen".split(
      " ",
    ),
  ),
};
