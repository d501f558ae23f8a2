/** Sentences of invented people and places, drawn with a fixed seed; every language holds what the grammars look for. */
const SENTENCES = {
  en: [
    "Officials in Rivena say that about 40 boxes left the harbour on 3 May 2022, although nobody has shown the papers.",
    "“Nobody signed anything,” said Ana Leko, secretary of the Port Council, who was born in Tarvo in 1965.",
    "The ministry has denied that its officers were trained abroad, and it has called the witnesses liars.",
    "According to the Rivena Courier, several sources have confirmed that the agreement was worth $8.5 billion.",
    "If the crane is not repaired by September, the dockers will probably walk out, explaining that they have not been paid.",
    "Can there be any doubt as to who paid for the ships?",
    "However, the men who had signed contracts in the spring of 2021 never reached the island.",
    "In March 2023, the Regime of Tarvo signed a memorandum with Gen. Ivo Maren, commander of the coastal guard.",
    "The crane stood still, the water was low, and the men on the quay waited for news from the town.",
    "It is high time that the council asks where the money of the harbour has gone since the war.",
  ],
  es: [
    "Las autoridades de Rivena afirman que unas 40 cajas salieron del puerto el 3 de mayo de 2022, aunque nadie ha mostrado los papeles.",
    "«Nadie firmó nada», dijo Ana Leko, secretaria del Consejo Portuario, que nació en Tarvo en 1965.",
    "El ministerio ha negado que sus oficiales fueran entrenados en el extranjero y ha acusado a los testigos de mentir.",
    "Según el Correo de Rivena, varias fuentes han confirmado que el acuerdo valía 8.500 millones de dólares.",
    "Si la grúa no se repara antes de septiembre, los estibadores probablemente dejarán el trabajo.",
    "¿Puede haber alguna duda sobre quién pagó los barcos?",
    "Sin embargo, los hombres que habían firmado contratos en la primavera de 2021 nunca llegaron a la isla.",
    "El presunto jefe de la red habría salido del país a principios de marzo, según fuentes no identificadas.",
  ],
  ru: [
    "Власти Ривены утверждают, что 3 мая 2022 года порт покинули около 40 ящиков, хотя бумаг никто не показал.",
    "«Никто ничего не подписывал», — сказала Анна Леко, секретарь Портового совета, которая родилась в Тарво в 1965 году.",
    "Министерство отрицает, что его офицеры обучались за границей, и называет свидетелей лжецами.",
    "По данным «Ривенского курьера», несколько источников подтвердили, что сделка стоила 8,5 млрд долларов.",
    "Если кран не починят до сентября, докеры, вероятно, объявят забастовку.",
    "Разве могут быть сомнения в том, кто заплатил за корабли?",
    "Однако люди, подписавшие контракты весной 2021 года, так и не добрались до острова.",
    "Президент Тарво Иво Марен встретился с Борисом Чалым, который якобы командовал береговой охраной.",
  ],
  uk: [
    "Влада Рівени стверджує, що 3 травня 2022 року порт залишили близько 40 ящиків, хоча паперів ніхто не показав.",
    "«Ніхто нічого не підписував», — сказала Анна Леко, секретарка Портової ради, яка народилася в Тарво у 1965 році.",
    "Міністерство заперечує, що його офіцери навчалися за кордоном, і називає свідків брехунами.",
    "За даними «Рівенського кур’єра», кілька джерел підтвердили, що угода коштувала 8,5 млрд доларів.",
    "Якщо кран не полагодять до вересня, докери, ймовірно, оголосять страйк.",
    "Хіба можуть бути сумніви в тому, хто заплатив за кораблі?",
    "Проте люди, які підписали контракти навесні 2021 року, так і не дісталися острова.",
    "Президент Тарво Іво Марен зустрівся з Борисом Чалим, який нібито командував береговою охороною.",
  ],
} as const;

type Invented = keyof typeof SENTENCES | "mixed";

/** At least `bytes` of UTF-8 text, in paragraphs of three to seven sentences. */
export function inventedText(language: Invented, bytes: number): string {
  const languages =
    language === "mixed" ? (Object.keys(SENTENCES) as (keyof typeof SENTENCES)[]) : [language];
  const next = seeded(20230905);
  const paragraphs: string[] = [];
  let size = 0;
  while (size < bytes) {
    const pool = SENTENCES[languages[Math.floor(next() * languages.length)] as keyof typeof SENTENCES];
    const count = 3 + Math.floor(next() * 5);
    const sentences = Array.from({ length: count }, () => pool[Math.floor(next() * pool.length)] as string);
    const paragraph = sentences.join(" ");
    size += Buffer.byteLength(paragraph) + 2;
    paragraphs.push(paragraph);
  }
  return `${paragraphs.join("\n\n")}\n`;
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
