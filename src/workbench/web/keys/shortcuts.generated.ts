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
  "timeline.earlier": {"screen":"timeline","codes":["ArrowLeft"],"key":null,"modifiers":[],"repeats":true,"message":"web.verb.earlier","english":"Earlier","page":"workbench"},
  "timeline.later": {"screen":"timeline","codes":["ArrowRight"],"key":null,"modifiers":[],"repeats":true,"message":"web.verb.later","english":"Later","page":"workbench"},
  "timeline.zoom-in": {"screen":"timeline","codes":["NumpadAdd"],"key":"+","modifiers":[],"repeats":true,"message":"web.verb.zoomIn","english":"Closer","page":"workbench"},
  "timeline.zoom-out": {"screen":"timeline","codes":["NumpadSubtract"],"key":"-","modifiers":[],"repeats":true,"message":"web.verb.zoomOut","english":"Wider","page":"workbench"},
  "timeline.fit": {"screen":"timeline","codes":["KeyZ"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.fit","english":"Show the whole","page":"workbench"},
  "timeline.lanes": {"screen":"timeline","codes":["KeyL"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.nextLanes","english":"Other lanes","page":"workbench"},
  "timeline.review": {"screen":"timeline","codes":["KeyR"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.reviewDates","english":"Review dates found in sources","page":"workbench"},
  "timeline.new": {"screen":"timeline","codes":["KeyN"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.newEvent","english":"New event","page":"workbench"},
  "timeline.accept": {"screen":"timeline","codes":["KeyA"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.acceptEvent","english":"Accept as an event","page":"workbench"},
  "network.expand": {"screen":"network","codes":["KeyE"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.expand","english":"Show its neighbours","page":"workbench"},
  "network.hide": {"screen":"network","codes":["KeyX"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.hideNode","english":"Hide","page":"workbench"},
  "network.pin": {"screen":"network","codes":["KeyP"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.pin","english":"Pin","page":"workbench"},
  "network.only": {"screen":"network","codes":["KeyO"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.onlyNode","english":"Only this one","page":"workbench"},
  "network.zoom-in": {"screen":"network","codes":["NumpadAdd"],"key":"+","modifiers":[],"repeats":true,"message":"web.verb.zoomIn","english":"Closer","page":"workbench"},
  "network.zoom-out": {"screen":"network","codes":["NumpadSubtract"],"key":"-","modifiers":[],"repeats":true,"message":"web.verb.zoomOut","english":"Wider","page":"workbench"},
  "network.fit": {"screen":"network","codes":["KeyZ"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.fit","english":"Show the whole","page":"workbench"},
  "network.lists": {"screen":"network","codes":["KeyL"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.otherList","english":"Other list","page":"workbench"},
  "network.review": {"screen":"network","codes":["KeyR"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.reviewTies","english":"Review ties found in sources","page":"workbench"},
  "network.new": {"screen":"network","codes":["KeyN"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.newTie","english":"Link two actors","page":"workbench"},
  "network.accept": {"screen":"network","codes":["KeyA"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.acceptTie","english":"Accept as a tie","page":"workbench"},
  "money.matrix": {"screen":"money","codes":["KeyM"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.matrix","english":"Payer × payee","page":"workbench"},
  "money.by-date": {"screen":"money","codes":["KeyD"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.byDate","english":"By date","page":"workbench"},
  "money.currency": {"screen":"money","codes":["KeyC"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.nextCurrency","english":"Next currency","page":"workbench"},
  "money.fit": {"screen":"money","codes":["KeyZ"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.fit","english":"Show the whole","page":"workbench"},
  "money.review": {"screen":"money","codes":["KeyR"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.reviewSums","english":"Review sums found in sources","page":"workbench"},
  "money.new": {"screen":"money","codes":["KeyN"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.newPayment","english":"New payment","page":"workbench"},
  "money.enter": {"screen":"money","codes":["KeyA"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.enterPayment","english":"Enter as a payment","page":"workbench"},
  "map.zoom-in": {"screen":"map","codes":["NumpadAdd"],"key":"+","modifiers":[],"repeats":true,"message":"web.verb.zoomIn","english":"Closer","page":"workbench"},
  "map.zoom-out": {"screen":"map","codes":["NumpadSubtract"],"key":"-","modifiers":[],"repeats":true,"message":"web.verb.zoomOut","english":"Wider","page":"workbench"},
  "map.west": {"screen":"map","codes":["ArrowLeft"],"key":null,"modifiers":[],"repeats":true,"message":"web.verb.west","english":"West","page":"workbench"},
  "map.east": {"screen":"map","codes":["ArrowRight"],"key":null,"modifiers":[],"repeats":true,"message":"web.verb.east","english":"East","page":"workbench"},
  "map.north": {"screen":"map","codes":["ArrowUp"],"key":null,"modifiers":["shift"],"repeats":true,"message":"web.verb.north","english":"North","page":"workbench"},
  "map.south": {"screen":"map","codes":["ArrowDown"],"key":null,"modifiers":["shift"],"repeats":true,"message":"web.verb.south","english":"South","page":"workbench"},
  "map.fit": {"screen":"map","codes":["KeyZ"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.fit","english":"Show the whole","page":"workbench"},
  "map.locate": {"screen":"map","codes":["KeyL"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.locate","english":"Locate the place","page":"workbench"},
  "map.review": {"screen":"map","codes":["KeyR"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.reviewPlaces","english":"Review places found in sources","page":"workbench"},
  "map.borders": {"screen":"map","codes":["KeyB"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.borders","english":"Draw borders from a file","page":"workbench"},
  "map.accept": {"screen":"map","codes":["KeyA"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.acceptPlace","english":"Accept the place","page":"workbench"},
  "history.undo": {"screen":"history","codes":["Backspace"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.undoEntry","english":"Undo this entry","page":"workbench"},
  "history.verify": {"screen":"history","codes":["KeyV"],"key":null,"modifiers":[],"repeats":false,"message":"web.verb.verify","english":"Check the case","page":"workbench"},
} as const satisfies Readonly<Record<string, Shortcut>>;

export type VerbId = keyof typeof SHORTCUTS;
