// Generated from resources/languages/es/presuppositions.yaml by npm run generate. Edit that file, not this one.
import type { CueList } from "../../force/cue-list.ts";

export const presuppositions: CueList = {
 "words": {},
 "groups": [
  {
   "rule": "a-pesar-de",
   "kind": "noun-phrase",
   "cues": [
    "a pesar de",
    "pese a",
    "no obstante",
    "debido a",
    "gracias a",
    "a causa de",
    "a raíz de",
    "dado",
    "dada",
    "dados",
    "dadas",
    "además de",
    "contrario a",
    "contrariamente a",
    "en vista de",
    "ante"
   ]
  },
  {
   "rule": "el-hecho-de-que",
   "kind": "clause",
   "cues": [
    "el hecho de que",
    "el hecho de",
    "dado que",
    "puesto que",
    "ya que",
    "aunque",
    "aun cuando",
    "ahora que",
    "pese a que",
    "a pesar de que"
   ]
  },
  {
   "rule": "factive",
   "kind": "clause",
   "cues": [
    "[sabe|saben|sabía|sabían|sabemos|lamenta|lamentan|lamentó|lamentaron|olvida|olvidan|olvidó|recuerda|recuerdan|descubrió|descubrieron|reconoce|reconocen|reconoció|reconocieron|admite|admiten|admitió|admitieron|ignora|ignoran|ignoraba|revela|revelan|reveló|notó|notaron|comprendió|comprendieron|demuestra|demuestran|demostró] que",
    "consciente de que",
    "conscientes de que",
    "es (una) [lástima|pena|extraño|curioso|sorprendente|significativo|lamentable] que",
    "demuestra por qué",
    "explica por qué",
    "explican por qué"
   ]
  },
  {
   "rule": "concealment",
   "kind": "noun-phrase",
   "cues": [
    "[oculta|ocultan|ocultó|ocultaron|ocultar|ocultado|ocultando|esconde|esconden|escondió|esconder|escondido|encubre|encubren|encubrió|encubrir|encubierto|encubriendo|disimula|disimular|disimulado|maquilla|maquillar|tapa|tapar|tapando|expone|exponer|expuso|exponiendo|destapa|destapó|destapar] [su|sus|el|la|los|las|lo]",
    "[dejó|dejaron|deja|dejan|dejar] de [*ar|*er|*ir]",
    "[sigue|siguen|siguió|siguieron|seguía|seguían|continúa|continúan|continuó] [*ando|*iendo]",
    "[reanudó|reanudaron|reanuda|retomó|retomaron] [su|sus|el|la|los|las]"
   ]
  },
  {
   "rule": "after-clause",
   "kind": "clause",
   "cues": [
    "después de que",
    "antes de que",
    "luego de que",
    "tras",
    "desde que",
    "una vez que",
    "en cuanto",
    "tan pronto como",
    "cuando",
    "después de haber"
   ]
  },
  {
   "rule": "possessive-event",
   "kind": "event-noun",
   "cues": [
    "[su|sus|nuestro|nuestra|mi] (_) (_) [participación|intervención|implicación|complicidad|visita|visitas|ataque|ataques|invasión|crímenes|crimen|ayuda|apoyo|agresión|injerencia|silencio|culpa|culpabilidad|responsabilidad|presencia|colaboración|cooperación|plan|planes|retirada|salida|llegada|negativa|fracaso|negligencia|vínculos|lazos|financiación|financiamiento|mentiras|traición|abusos|corrupción|reclutamiento|detención|arresto|muerte|asesinato|dimisión|renuncia|viaje|viajes|reunión|reuniones|afinidad|subordinación|sumisión|mandato|papel]"
   ]
  }
 ]
};
