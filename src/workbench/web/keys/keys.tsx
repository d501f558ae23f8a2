import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { isPressed, isSingle, legendOf, type OwnKeys } from "./press.ts";
import { SHORTCUTS, type VerbId } from "./shortcuts.generated.ts";

/** What a verb does now; false says that it does nothing here, so that who is asked next may. */
export type Handler = (event: KeyboardEvent | undefined) => unknown;
export type Handlers = { readonly [Verb in VerbId]?: Handler | undefined };

/** What can be done at this moment, innermost last: a dialog stands above its screen, a screen above the whole. */
class Bindings {
  readonly #layers: { readonly handlers: () => Handlers; readonly depth: number }[] = [];
  readonly #listeners = new Set<() => void>();
  #verbs: readonly VerbId[] = [];
  #depth = 0;

  /** While a dialog is open nothing below it hears a key. */
  openModal(): () => void {
    this.#depth++;
    return () => {
      this.#depth--;
    };
  }

  add(handlers: () => Handlers, depth: number): () => void {
    const layer = { handlers, depth };
    this.#layers.push(layer);
    this.#changed();
    return () => {
      this.#layers.splice(this.#layers.indexOf(layer), 1);
      this.#changed();
    };
  }

  /** Tries every verb whose key was pressed, the innermost first. */
  press(event: KeyboardEvent, own: OwnKeys, isMac: boolean, allowsSingle: boolean): void {
    for (const { handlers } of this.#layers.filter(({ depth }) => depth === this.#depth).reverse()) {
      for (const [verb, handler] of Object.entries(handlers()) as [VerbId, Handler | undefined][]) {
        if (handler === undefined || !isPressed(verb, event, own, isMac)) continue;
        if (isSingle(verb, own) && !allowsSingle) continue;
        // A held key moves on, and decides nothing.
        const isHeld = event.repeat && !SHORTCUTS[verb].repeats;
        if (!isHeld && handler(event) === false) continue;
        event.preventDefault();
        return;
      }
    }
  }

  run(verb: VerbId): void {
    const layer = this.#layers.findLast(({ handlers }) => handlers()[verb] !== undefined);
    layer?.handlers()[verb]?.(undefined);
  }

  /** Every verb that does something on the screen, for the palette and the help, which open over it. */
  verbs = (): readonly VerbId[] => this.#verbs;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #changed(): void {
    const screen = this.#layers.filter(({ depth }) => depth === 0);
    const all = screen.flatMap(({ handlers }) =>
      (Object.entries(handlers()) as [VerbId, Handler | undefined][]).flatMap(([verb, handler]) =>
        handler ? [verb] : [],
      ),
    );
    this.#verbs = [...new Set(all)];
    for (const listener of this.#listeners) listener();
  }
}

const bindings = new Bindings();

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

interface KeyChoices {
  readonly own: OwnKeys;
  readonly singleKeys: boolean;
}

interface KeyContextValue extends KeyChoices {
  readonly layout: ReadonlyMap<string, string>;
}

const KeyContext = createContext<KeyContextValue>({ own: {}, singleKeys: true, layout: new Map() });

/** Listens to the keyboard for the whole page. */
export function KeyProvider({
  own,
  singleKeys,
  children,
}: KeyChoices & { readonly children: ReactNode }): ReactNode {
  const layout = useLayoutMap();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const typing = isTyping(event.target);
    // Who types keeps every letter; Escape and what goes with Ctrl are no letters.
    const allowsSingle =
      event.key === "Escape" || (!typing && singleKeys && isInWork(event.target)) || isMove(event, typing);
    bindings.press(event, own, isMac, allowsSingle);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
  const value = useMemo(() => ({ own, singleKeys, layout }), [own, singleKeys, layout]);
  return <KeyContext value={value}>{children}</KeyContext>;
}

/** Arrows, Enter and Backspace are no characters: they work where single keys are switched off. */
function isMove(event: KeyboardEvent, typing: boolean): boolean {
  return !typing && isInWork(event.target) && event.key.length > 1;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [role=textbox]")
  );
}

/** Single keys act in the work area, and where nothing has the focus; not on the rail, where a letter may find an item. */
function isInWork(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target === document.body) return true;
  return target.closest("[data-work], dialog") !== null;
}

interface KeyboardApi {
  readonly getLayoutMap?: () => Promise<ReadonlyMap<string, string>>;
}

function useLayoutMap(): ReadonlyMap<string, string> {
  const [layout, setLayout] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const { keyboard } = navigator as Navigator & { readonly keyboard?: KeyboardApi };
    void keyboard?.getLayoutMap?.().then(setLayout, () => {});
  }, []);
  return layout;
}

/** How many dialogs stand between this and the screen. */
const ModalDepth = createContext(0);

/** Holds keys back from whatever lies below, for a dialog; wrap what is in it, so that its own keys are heard. */
export function Modal({ children }: { readonly children: ReactNode }): ReactNode {
  useEffect(() => bindings.openModal(), []);
  return <ModalDepth value={use(ModalDepth) + 1}>{children}</ModalDepth>;
}

/**
 * What verbs do while this is on the screen. A verb that is undefined does nothing now and stands in no list.
 *
 * @param when false takes all of them away
 */
export function useKeys(handlers: Handlers, when = true): void {
  const depth = use(ModalDepth);
  const current = useEffectEvent(() => handlers);
  const active = Object.entries(handlers)
    .filter(([, handler]) => handler !== undefined)
    .map(([verb]) => verb)
    .join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: which verbs there are decides what the lists show.
  useEffect(() => (when ? bindings.add(() => current(), depth) : undefined), [when, active, depth]);
}

/** Every verb that does something at this moment. */
export function useVerbs(): readonly VerbId[] {
  return useSyncExternalStore(bindings.subscribe, bindings.verbs);
}

export function runVerb(verb: VerbId): void {
  bindings.run(verb);
}

/** What stands on the key of a verb; empty where it has none, or single keys are switched off. */
export function useLegend(): (verb: VerbId) => string {
  const { own, singleKeys, layout } = use(KeyContext);
  return (verb) => (isSingle(verb, own) && !singleKeys ? "" : legendOf(verb, own, layout, isMac));
}
