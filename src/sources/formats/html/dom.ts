import { parseHTML } from "linkedom";

/** The little of the DOM that is used here. linkedom runs no script and loads nothing. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement>;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
}

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT;
}

export function isComment(node: DomNode): boolean {
  return node.nodeType === COMMENT;
}

/** Parses a page. A fragment without `<html>` is put into one, for the library takes its first element for the page. */
export function parsePage(html: string): DomDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

export interface Visitor {
  /** False leaves out everything inside. */
  enter(element: DomElement): boolean;
  leave(element: DomElement): void;
  text(value: string): void;
}

/** Visits in document order without recursion: pages are nested as deep as someone wants. */
export function visitAll(root: DomNode, visitor: Visitor): void {
  const stack: { element: DomElement | undefined; rest: Iterator<DomNode> }[] = [
    { element: undefined, rest: root.childNodes[Symbol.iterator]() },
  ];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const { value: node, done } = top.rest.next();
    if (done) {
      stack.pop();
      if (top.element !== undefined) visitor.leave(top.element);
    } else if (isText(node)) visitor.text(node.nodeValue ?? "");
    else if (isElement(node)) {
      if (visitor.enter(node)) stack.push({ element: node, rest: node.childNodes[Symbol.iterator]() });
      else visitor.leave(node);
    }
  }
}
