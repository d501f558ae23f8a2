// Generated from resources/shortcuts.yaml by npm run generate. Edit that file, not this one.
import type { WebKey } from "../messages/arguments.generated.ts";

export interface Shortcut {
  readonly screen: string;
  readonly codes: readonly string[];
  readonly key: string | null;
  readonly modifiers: readonly ("mod" | "shift")[];
  readonly repeats: boolean;
  readonly message: WebKey;
  /** Its name in English, by which the palette finds it as well. */
  readonly english: string;
  readonly page: string;
}

export const SHORTCUTS = {
  "everywhere.palette": {"screen":"everywhere","codes":["KeyK"],"key":null,"modifiers":["mod"],"repeats":false,"message":"web.verb.palette","english":"Go to a screen or do something","page":"workbench"},
  "everywhere.help": {"screen":"everywhere","codes":[],"key":"?","modifiers":[],"repeats":false,"message":"web.verb.help","english":"Show the keys","page":"workbench"},
  "everywhere.next": {"screen":"everywhere","codes":["KeyJ","ArrowDown"],"key":null,"modifiers":[],"repeats":true,"message":"web.verb.next","english":"Next","page":"workbench"},
  "everywhere.previous": {"screen":"everywhere","codes":["KeyK","ArrowUp"],"key":null,"modifiers":[],"repeats":true,"message":"web.verb.previous","english":"Previous","page":"workbench"},
  "everywhere.trail": {"screen":"everywhere","codes":["Enter"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.trail","english":"Open the trail","page":"workbench"},
  "everywhere.close": {"screen":"everywhere","codes":["Escape"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.close","english":"Close, or go back","page":"workbench"},
  "everywhere.undo": {"screen":"everywhere","codes":["Backspace"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.undo","english":"Undo the last","page":"workbench"},
  "everywhere.copy-reference": {"screen":"everywhere","codes":[],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.copyReference","english":"Copy a reference","page":"workbench"},
  "everywhere.work": {"screen":"everywhere","codes":[],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.work","english":"Go to the work area","page":"workbench"},
  "everywhere.theme": {"screen":"everywhere","codes":[],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.theme","english":"Next theme","page":"workbench"},
  "everywhere.quit": {"screen":"everywhere","codes":[],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.quit","english":"End Careo","page":"workbench"},
  "home.new": {"screen":"home","codes":["KeyN"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.newCase","english":"New case","page":"workbench"},
  "home.open-folder": {"screen":"home","codes":["KeyO"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.openFolder","english":"Open a folder","page":"workbench"},
  "sources.add": {"screen":"sources","codes":["KeyA"],"key":null,"modifiers":["shift"],"repeats":false,"message":"web.verb.addSources","english":"Add files","page":"workbench"},
  "sources.anchor": {"screen":"sources","codes":["KeyC"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.anchor","english":"Anchor the selection","page":"workbench"},
  "sources.accept": {"screen":"sources","codes":["KeyA"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.accept","english":"Accept","page":"workbench"},
  "sources.edit": {"screen":"sources","codes":["KeyE"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.edit","english":"Edit","page":"workbench"},
  "sources.reject": {"screen":"sources","codes":["KeyR"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.reject","english":"Reject","page":"workbench"},
  "sources.previous-mark": {"screen":"sources","codes":["BracketLeft"],"key":null,"modifiers":[],"repeats":true,"message":"web.verb.previousMark","english":"Previous mark","page":"workbench"},
  "sources.next-mark": {"screen":"sources","codes":["BracketRight"],"key":null,"modifiers":[],"repeats":true,"message":"web.verb.nextMark","english":"Next mark","page":"workbench"},
  "sources.hidden-characters": {"screen":"sources","codes":["KeyV"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.hiddenCharacters","english":"Hidden characters","page":"workbench"},
  "sources.next-source": {"screen":"sources","codes":["KeyN"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.nextSource","english":"Next source","page":"workbench"},
  "claims.new": {"screen":"claims","codes":["KeyN"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.newProposition","english":"New proposition","page":"workbench"},
  "claims.link": {"screen":"claims","codes":["KeyL"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.link","english":"Link a claim","page":"workbench"},
  "claims.gaps": {"screen":"claims","codes":["KeyG"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.gaps","english":"Next gap","page":"workbench"},
  "claims.supports": {"screen":"claims","codes":["Digit1"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.supports","english":"It supports","page":"workbench"},
  "claims.rebuts": {"screen":"claims","codes":["Digit2"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.rebuts","english":"It rebuts","page":"workbench"},
  "claims.undercuts": {"screen":"claims","codes":["Digit3"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.undercuts","english":"It undercuts","page":"workbench"},
  "claims.qualifies": {"screen":"claims","codes":["Digit4"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.qualifies","english":"It qualifies","page":"workbench"},
  "history.undo": {"screen":"history","codes":["Backspace"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.undoEntry","english":"Undo this entry","page":"workbench"},
  "history.verify": {"screen":"history","codes":["KeyV"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.verify","english":"Check the case","page":"workbench"},
  "dossier.preview": {"screen":"dossier","codes":["KeyP"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.preview","english":"Show the preview","page":"workbench"},
  "dossier.verify": {"screen":"dossier","codes":["KeyV"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.verifyDossier","english":"Verify a dossier","page":"workbench"},
  "settings.filter": {"screen":"settings","codes":[],"key":"/","modifiers":[],"repeats":false,"message":"web.verb.filterSettings","english":"Filter the settings","page":"workbench"},
} as const satisfies Readonly<Record<string, Shortcut>>;

export type VerbId = keyof typeof SHORTCUTS;
