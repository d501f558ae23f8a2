import { textWidth } from "./text-size.ts";

/** Which places on a drawing are taken, so that a name gives way instead of lying over another. */
export interface LabelRoom {
  /** Takes the place for a label centred on x, with its base line on y, if nothing stands there. */
  take(text: string, size: number, x: number, y: number): boolean;
  /** Something that no label may cover. */
  block(x: number, y: number, width: number, height: number): void;
}

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export function labelRoom(): LabelRoom {
  const taken: Box[] = [];
  const isFree = (box: Box) =>
    taken.every((other) => box.x2 < other.x1 || other.x2 < box.x1 || box.y2 < other.y1 || other.y2 < box.y1);
  return {
    take: (text, size, x, y) => {
      const half = textWidth(text, size) / 2;
      const box = { x1: x - half, x2: x + half, y1: y - size, y2: y + size * 0.25 };
      if (!isFree(box)) return false;
      taken.push(box);
      return true;
    },
    block: (x, y, width, height) => {
      taken.push({ x1: x, x2: x + width, y1: y, y2: y + height });
    },
  };
}
