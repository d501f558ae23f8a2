/**
 * How registers write that a border was crossed inward or outward: English, Spanish, Russian, Ukrainian, and the letters that
 * forms use for them. Folded as cells are (small letters, ё as е). Own compilation.
 */
export const ENTRY_WORDS: readonly string[] = [
  ..."in entry arrival arrived entered i".split(" "),
  ..."entrada llegada ingreso e".split(" "),
  ..."въезд вьезд прибытие прибыл въехал в вх".split(" "),
  ..."в’їзд в'їзд вїзд прибуття".split(" "),
];

export const EXIT_WORDS: readonly string[] = [
  ..."out exit departure departed left o".split(" "),
  ..."salida egreso s".split(" "),
  ..."выезд убытие убыл выехал вы вых".split(" "),
  ..."виїзд вибуття".split(" "),
];
