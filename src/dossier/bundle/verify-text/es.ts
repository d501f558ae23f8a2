import type { VerifyWords } from "./words.ts";

export const SPANISH: VerifyWords = {
  heading: "CÓMO COMPROBAR ESTE DOSIER",
  of: (title, version, approved) => `«${title}», versión ${version}, aprobado el ${approved}.`,
  before:
    "Los pasos 1 a 3 no necesitan red ni ningún programa nuestro. Abra una terminal en la carpeta que contiene este archivo.",
  changed: "1. ¿Está cada archivo tal como figura en la lista?",
  silence: "Si todo está bien, no se muestra nada; macOS muestra OK para cada archivo.",
  added: (files) => `2. ¿Se añadió algún archivo? La carpeta «data» debe contener ${files} archivos:`,
  sealed: (fingerprint) => `3. ¿Quién lo selló? El sello es de la clave ${fingerprint}`,
  good: "La respuesta debe empezar por «Good» y nombrar esa clave.",
  compare:
    "Eso solo prueba poco: quien hubiera alterado este dosier podría haberlo sellado de nuevo con una clave propia y haberla escrito aquí. Compare la huella con una que tenga de otra parte.",
  publishedAt: "Los autores también la publican aquí:",
  nowhere:
    "Los autores no indican aquí ningún lugar; pregúnteles por una vía que haya encontrado usted mismo.",
  unsealed: "3. ¿Quién lo selló? Nadie: este dosier no lleva sello y nada en él muestra quién lo hizo.",
  rest: "4. También el registro, las citas, las cifras y las exportaciones:",
  page: "Sin instalar nada, verify.html comprueba la mayor parte en un navegador. Tómelo de Careo y no de una copia de este dosier en la que no confíe.",
  unprovedHeading: "LO QUE NADA DE ESTO DEMUESTRA",
  unproved: [
    "Que lo que dicen las fuentes sea verdad.",
    "Que un sitio mostrara realmente lo que se capturó de él.",
    "Que aquí se cuente todo lo que se reunió.",
    "Que nada se reescribiera antes de que otra persona tuviera por primera vez un punto de control o una prueba de su fecha.",
    "Que lo que se tachó se tachara con razón.",
  ],
};
