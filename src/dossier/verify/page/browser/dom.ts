/** The few things that the page asks of a browser: the rest of the program is compiled without any. */
export interface Element {
  textContent: string | null;
  className: string;
  hidden: boolean;
  value: string;
  max: number;
  disabled: boolean;
  readonly files: ArrayLike<ChosenFile> | null;
  append(...children: (Element | string)[]): void;
  replaceChildren(...children: Element[]): void;
  addEventListener(kind: string, listener: () => void): void;
  setAttribute(name: string, value: string): void;
  focus(): void;
}

export interface ChosenFile {
  readonly webkitRelativePath: string;
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

interface Page {
  getElementById(id: string): Element | null;
  createElement(name: string): Element;
}

const page = (globalThis as unknown as { readonly document: Page }).document;

export function byId(id: string): Element {
  return page.getElementById(id) as Element;
}

/** Text goes in as text: nothing from a dossier is ever markup. */
export function element(name: string, className: string, ...children: (Element | string)[]): Element {
  const made = page.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}
