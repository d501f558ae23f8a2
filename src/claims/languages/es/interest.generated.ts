// Generated from resources/languages/es/interest.yaml by npm run generate. Edit that file, not this one.
import type { InterestWords } from "../../interest/interest-words.ts";

export const interest: InterestWords = {
 "affiliation": [
  "miembro de",
  "miembro del",
  "director de",
  "director del",
  "directora de",
  "directora del",
  "fundador de",
  "fundadora de",
  "presidente de",
  "presidente del",
  "presidenta de",
  "profesor de",
  "profesora de",
  "profesor en",
  "trabaja para",
  "trabaja en",
  "portavoz de",
  "portavoz del",
  "asesor de",
  "asesora de",
  "representa a",
  "editor de",
  "secretario de",
  "coordinador de",
  "coordinadora de"
 ],
 "goal": [
  "comprometido con",
  "comprometida con",
  "dedicado a",
  "dedicada a",
  "cuyo objetivo es",
  "cuya misión es",
  "que lucha por",
  "que busca",
  "con el fin de"
 ],
 "funding": [
  "financiado por",
  "financiada por",
  "con fondos de",
  "con el apoyo de",
  "beca de",
  "subvención de",
  "patrocinado por",
  "patrocinada por",
  "recibe fondos de"
 ],
 "biography": [
  "nació en",
  "nacido en",
  "nacida en",
  "estudió en",
  "se graduó en",
  "vive en",
  "reside en",
  "emigró a"
 ],
 "author": [
  "el autor",
  "la autora",
  "los autores",
  "las autoras"
 ],
 "withAuthor": [
  "conmigo",
  "con nosotros",
  "con nosotras",
  "mi delegación",
  "nuestra delegación",
  "mi organización",
  "nuestra organización",
  "mis colegas"
 ],
 "authorActs": [
  "me reuní",
  "vi con mis",
  "visité",
  "asistí",
  "viajé",
  "fui testigo",
  "participé",
  "nos reunimos",
  "visitamos",
  "viajamos",
  "asistimos",
  "entregamos"
 ],
 "authorAsObject": [
  "me llamó",
  "me llamaron",
  "me acusó",
  "me acusaron",
  "me acusa",
  "me acusan",
  "me amenazó",
  "me amenazaron",
  "contra mí",
  "me tildaron",
  "me tildan",
  "me detuvieron",
  "me expulsaron"
 ]
};
