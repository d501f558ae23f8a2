/**
 * How a caption begins in the languages Careo reads, before its number or colon. Own compilation; a caption that opens
 * otherwise is read as body, which loses nothing.
 */
export const CAPTION_OPENINGS: RegExp = new RegExp(
  `^(?:${[
    "figure|fig\\.|table|photo|photograph|image|chart|map|plate|exhibit",
    "figura|tabla|cuadro|gráfico|foto|imagen|mapa|ilustración",
    "рис\\.|рисунок|таблица|табл\\.|фото|график|карта|илл\\.",
    "мал\\.|малюнок|таблиця|графік|мапа|світлина",
  ].join("|")})\\s*(?:[0-9IVX]+(?:[.:\\-–—]\\d*)*[.:]?\\s|:)`,
  "iu",
);

/** How a line that names the author begins, right under the title. Own compilation. */
export const BYLINE_OPENINGS: RegExp =
  /^(?:by|text by|por|texto de|автор(?:ка|ы|и)?:?|текст:?)\s+["«“]?\p{Lu}/iu;
