// Generated from resources/languages/es/blocks.yaml by npm run generate. Edit that file, not this one.
import type { BlockWords } from "../../blocks/block-words.ts";

export const blocks: BlockWords = {
 "byline": [
  "por",
  "escrito por",
  "texto de",
  "redacción de"
 ],
 "caption": [
  "foto :",
  "fotografía :",
  "imagen :",
  "foto de",
  "fotografía de",
  "crédito :"
 ],
 "related": [
  "lea también",
  "lee también",
  "le puede interesar",
  "te puede interesar",
  "más información",
  "véase también",
  "relacionado :",
  "noticias relacionadas"
 ],
 "boilerplate": [
  "©",
  "todos los derechos reservados",
  "suscríbase",
  "suscríbete",
  "síganos",
  "síguenos",
  "comparte",
  "las opiniones expresadas",
  "publicidad"
 ],
 "bio": [
  "sobre el autor",
  "sobre la autora",
  "el autor es",
  "la autora es",
  "acerca del autor"
 ],
 "copulas": [
  "es",
  "son",
  "fue",
  "era"
 ],
 "roles": [
  "autor",
  "autora",
  "escritor",
  "escritora",
  "periodista",
  "profesor",
  "profesora",
  "investigador",
  "investigadora",
  "director",
  "directora",
  "fundador",
  "fundadora",
  "presidente",
  "presidenta",
  "columnista",
  "editor",
  "editora",
  "abogado",
  "abogada",
  "analista",
  "activista",
  "corresponsal",
  "miembro",
  "economista",
  "historiador",
  "historiadora",
  "estudiante",
  "médico",
  "poeta",
  "disidente"
 ]
};
