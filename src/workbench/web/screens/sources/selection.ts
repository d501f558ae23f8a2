/** A selection on the page as a place in the frozen text: half-open code points. Every piece of the text carries its first one. */
export interface SelectedPlace {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export function selectedPlace(within: HTMLElement): SelectedPlace | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!within.contains(range.startContainer) || !within.contains(range.endContainer)) return undefined;
  const start = pointAt(within, range.startContainer, range.startOffset);
  const end = pointAt(within, range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || start >= end) return undefined;
  return { start, end, words: selection.toString() };
}

/** The code point at a place of the page: that of its piece, and those before it in the piece. */
function pointAt(within: HTMLElement, node: Node, offset: number): number | undefined {
  const piece = pieceOf(node);
  if (piece !== undefined) {
    const before = document.createRange();
    before.setStart(piece, 0);
    before.setEnd(node, offset);
    return Number(piece.dataset["at"]) + [...before.toString()].length;
  }
  // Between two pieces, as at the end of a block: where the next one begins.
  const following = document.createRange();
  following.setStart(node, offset);
  following.setEndAfter(within);
  const next = [...within.querySelectorAll<HTMLElement>("[data-at]")].find((each) =>
    following.intersectsNode(each),
  );
  return next === undefined ? undefined : Number(next.dataset["at"]);
}

function pieceOf(node: Node): HTMLElement | undefined {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest<HTMLElement>("[data-at]") ?? undefined;
}

/**
 * Selects by the keyboard, word by word: an arrow goes on to the next word, with Shift it takes it in. A page without a field
 * shows no caret, so what is selected is at least one word.
 */
export function selectByKey(within: HTMLElement, key: string, isExtending: boolean): boolean {
  const direction = { ArrowRight: "forward", ArrowLeft: "backward" }[key];
  const selection = document.getSelection();
  if (direction === undefined || selection === null) return false;
  if (selection.rangeCount === 0 || !within.contains(selection.anchorNode)) selection.collapse(within, 0);
  if (!isExtending) {
    if (direction === "forward") selection.collapseToEnd();
    else selection.collapseToStart();
  }
  selection.modify("extend", direction, "word");
  selection.focusNode?.parentElement?.scrollIntoView({ block: "nearest" });
  return true;
}
