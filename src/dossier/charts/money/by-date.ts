import { compareDecimals, readEdtf } from "../../../base/index.ts";
import { dateWords, decimalWords, type Say } from "../../../messages/index.ts";
import type { Drawing, Mark, Shape, Size } from "../drawing.ts";
import { labelRoom } from "../label-room.ts";
import { fitText, textWidth } from "../text-size.ts";
import { dateShapes, dayNumber, type TimeScale, timeScale } from "../timeline/index.ts";
import { amountWords } from "./amount-words.ts";
import { isDrawable, type MoneyFlow } from "./flows.ts";

/** One payment with its day. */
export interface DatedMoney extends MoneyFlow {
  /** Who to whom. */
  readonly label: string;
  /** EDTF; missing where nothing dates it. */
  readonly date?: string | undefined;
}

const SMALL = 11;
const TOP = 26;
const FOOT = 40;
const STEPS = 4;

/** Payments along time, each as high as its amount. What has no date or no amount is counted, and stands in the table. */
export function moneyByDate(payments: readonly DatedMoney[], size: Size, say: Say): Drawing {
  const { width } = size;
  const drawable = payments.filter(
    ({ date, amount }) => date !== undefined && readEdtf(date) !== undefined && isDrawable(amount),
  );
  const without = payments.length - drawable.length;
  const summary = say("dossier.chart.moneyByDate", { payments: drawable.length, without });
  const days = drawable.flatMap(({ date }) => {
    const { earliest, latest } = readEdtf(date as string) ?? {};
    return [earliest, latest].flatMap((day) => (day === undefined ? [] : [dayNumber(day)]));
  });
  if (days.length === 0) return { width, height: 8, summary, shapes: [] };
  const height = size.height ?? Math.round(Math.min(420, Math.max(260, width * 0.42)));
  const most = drawable
    .map(({ amount }) => amount as string)
    .sort(compareDecimals)
    .at(-1) as string;
  const steps = stepsUpTo(Number(most));
  const top = steps.at(-1) as number;
  const aside =
    16 + Math.max(...steps.map((step) => textWidth(decimalWords(String(step), say.language), SMALL)));
  const bottom = height - FOOT;
  // Heights only; every figure that is read comes from the decimal string.
  const y = (amount: number) => bottom - (amount / top) * (bottom - TOP);
  const scale = timeScale(Math.min(...days), Math.max(...days), aside, width - 16);
  const room = labelRoom();
  return {
    width,
    height,
    summary,
    shapes: [
      ...amountAxis(steps, y, { aside, width, say }),
      ...dayAxis(scale, bottom, width),
      ...[...drawable]
        .sort((a, b) => compareDecimals(b.amount as string, a.amount as string))
        .map((each) => stem(each, y(Number(each.amount)), { scale, bottom, width, room, say })),
    ],
  };
}

/** Round figures from nothing to above the largest. */
function stepsUpTo(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(most / STEPS));
  const step = ([1, 2, 2.5, 5, 10].find((each) => each * power * STEPS >= most) ?? 10) * power;
  return Array.from({ length: STEPS + 1 }, (_, at) => Number((at * step).toPrecision(6)));
}

function amountAxis(
  steps: readonly number[],
  y: (amount: number) => number,
  { aside, width, say }: { readonly aside: number; readonly width: number; readonly say: Say },
): Shape[] {
  return steps.flatMap((step): Shape[] => [
    {
      kind: "line",
      points: [
        [aside, y(step)],
        [width - 8, y(step)],
      ],
      stroke: "line",
      strokeWidth: step === 0 ? 1.6 : 0.8,
    },
    {
      kind: "label",
      x: aside - 8,
      y: y(step) + 4,
      text: decimalWords(String(step), say.language),
      size: SMALL,
      anchor: "end",
      tone: "quiet",
    },
  ]);
}

function dayAxis({ ticks, x }: TimeScale, bottom: number, width: number): Shape[] {
  return ticks.map(({ day, label }): Shape => {
    const half = textWidth(label, SMALL) / 2;
    return {
      kind: "label",
      x: Math.max(half, Math.min(width - half, x(day))),
      y: bottom + 20,
      text: label,
      size: SMALL,
      anchor: "middle",
      tone: "quiet",
    };
  });
}

interface StemPlace {
  readonly scale: TimeScale;
  readonly bottom: number;
  readonly width: number;
  readonly room: ReturnType<typeof labelRoom>;
  readonly say: Say;
}

const LABEL = 460;

/** From the line of nothing up to the amount; promised, owed and forgiven have broken stems. */
function stem(payment: DatedMoney, y: number, { scale, bottom, width, room, say }: StemPlace): Mark {
  const { date, kind, doubt = "sound", label, trail } = payment;
  const words = amountWords({ ...payment, amount: payment.amount as string, doubt } as never, say);
  const { earliest, latest } = readEdtf(date as string) ?? {};
  const ends = [earliest, latest].flatMap((day) => (day === undefined ? [] : [scale.x(dayNumber(day))]));
  const x = ends.reduce((sum, each) => sum + each, 0) / ends.length;
  const text = fitText(`${words} · ${label}`, SMALL, Math.min(LABEL, width * 0.6));
  const half = textWidth(text, SMALL) / 2;
  const middle = Math.max(half + 4, Math.min(width - half - 4, x));
  const isNamed = room.take(text, SMALL, middle, y - 10);
  const shapes: Exclude<Shape, Mark>[] = [
    {
      kind: "line",
      points: [
        [x, bottom],
        [x, y],
      ],
      stroke: "cool",
      strokeWidth: 2,
      ...(kind === "paid" ? {} : { dash: kind === "forgiven" ? [1.5, 3] : [5, 4] }),
    },
    ...dateShapes(date as string, y, scale, doubt),
    ...(isNamed
      ? [
          {
            kind: "label" as const,
            x: middle,
            y: y - 10,
            text,
            size: SMALL,
            anchor: "middle" as const,
            hasHalo: true,
          },
        ]
      : []),
  ];
  return { kind: "mark", trail, title: `${label}: ${words}, ${dateWords(date as string, say)}`, shapes };
}
