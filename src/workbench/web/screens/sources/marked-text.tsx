import { memo, type ReactNode } from "react";
import type { BlockAnswer, PieceAnswer } from "../../../api/sources/contract.ts";
import { useSay } from "../../messages/say.tsx";
import type { ShownStatus } from "./claim-status.ts";
import { partsOf } from "./hidden-characters.ts";
import styles from "./sources.module.css";

export interface MarkedTextProps {
  readonly blocks: readonly BlockAnswer[];
  /** Of claims that are shown; a claim that is not here has no mark. */
  readonly statuses: ReadonlyMap<string, ShownStatus>;
  /** By which a claim is told from others on the same words, here and on its card. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly current: string | undefined;
  readonly showsHidden: boolean;
  readonly onPick: (refs: readonly string[]) => void;
}

/** The frozen text: each piece flat, marks beside marks, and every piece with the code point at which it begins. */
export function MarkedText({
  blocks,
  statuses,
  numbers,
  current,
  showsHidden,
  onPick,
}: MarkedTextProps): ReactNode {
  return blocks.map((block) => (
    <Block
      key={block.start}
      block={block}
      look={lookOf(block, statuses, current)}
      {...{ statuses, numbers, current, showsHidden, onPick }}
    />
  ));
}

/** All that decides how a block looks: a decision on one claim draws its own block anew and no other. */
function lookOf(
  { pieces }: BlockAnswer,
  statuses: ReadonlyMap<string, ShownStatus>,
  current: string | undefined,
): string {
  return pieces
    .flatMap(({ claims }) => claims.map((ref) => `${statuses.get(ref) ?? "-"}${ref === current ? "!" : ""}`))
    .join(" ");
}

type BlockProps = Omit<MarkedTextProps, "blocks"> & { readonly block: BlockAnswer; readonly look: string };

const Block = memo(
  function Block({ block, statuses, numbers, current, showsHidden, onPick }: BlockProps): ReactNode {
    const pieces = block.pieces.map((piece) => (
      <Piece key={piece.at} {...{ piece, statuses, numbers, current, showsHidden, onPick }} />
    ));
    // Line ends between two blocks take no room of their own; they stay in the text, so that offsets stay true.
    const isBlank = block.pieces.every(({ text }) => text.trim() === "");
    if (block.type === "between")
      return (
        <span className={styles.between} data-blank={isBlank || undefined}>
          {pieces}
        </span>
      );
    return (
      <div className={styles.block} data-type={block.type} dir="auto">
        <Place block={block} />
        {pieces}
      </div>
    );
  },
  (before, after) =>
    before.block === after.block &&
    before.look === after.look &&
    before.showsHidden === after.showsHidden &&
    before.onPick === after.onPick,
);

function Place({ block: { place } }: { readonly block: BlockAnswer }): ReactNode {
  const say = useSay();
  if (place?.time === undefined && place?.speaker === undefined && place?.page === undefined) return null;
  return (
    <div className={styles.place} aria-hidden="true">
      {place.page !== undefined && say("web.sources.page", { page: String(place.page) })} {place.time?.from}{" "}
      {place.speaker}
    </div>
  );
}

interface PieceProps extends Omit<MarkedTextProps, "blocks"> {
  readonly piece: PieceAnswer;
}

function Piece({ piece, statuses, numbers, current, showsHidden, onPick }: PieceProps): ReactNode {
  const shown = piece.claims.filter((ref) => statuses.has(ref));
  const text = showsHidden ? <WithHidden piece={piece} /> : piece.text;
  if (shown.length === 0) return <span data-at={piece.at}>{text}</span>;
  const kinds = [...new Set(shown.map((ref) => statuses.get(ref)))].join(" ");
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the cards in the margin are the way without a pointer. */}
      <mark
        data-at={piece.at}
        data-claims={shown.join(" ")}
        data-status={kinds}
        data-many={shown.length > 1 || undefined}
        data-current={(current !== undefined && shown.includes(current)) || undefined}
        onClick={() => onPick(shown)}
      >
        {text}
      </mark>
      {shown.length > 1 && (
        <span className={styles.chip} aria-hidden="true">
          {shown.map((ref) => numbers.get(ref)).join("·")}
        </span>
      )}
    </>
  );
}

/** Each character that does not show with its name before it; the name is drawn and is no text, so offsets stay true. */
function WithHidden({ piece }: { readonly piece: PieceAnswer }): ReactNode {
  return partsOf(piece.text).map(({ at, text, name }) =>
    name === undefined ? (
      <span key={at} data-at={piece.at + at}>
        {text}
      </span>
    ) : (
      <span key={at} data-at={piece.at + at} data-name={name} className={styles.hidden}>
        {text}
      </span>
    ),
  );
}
