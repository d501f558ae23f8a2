/** Streams of several servers as one, in ascending order. Each must ascend by itself. */

export async function* mergeAscending<Row>(
  streams: readonly AsyncGenerator<Row[]>[],
  keyOf: (row: Row) => number,
): AsyncGenerator<Row> {
  const heads = await Promise.all(streams.map((stream) => headOf(stream)));
  try {
    for (;;) {
      let least: Head<Row> | undefined;
      for (const head of heads) {
        if (head.row === undefined) continue;
        if (least?.row === undefined || keyOf(head.row) < keyOf(least.row)) least = head;
      }
      if (least?.row === undefined) return;
      yield least.row;
      least.row = least.batch[++least.at];
      if (least.row === undefined) await refill(least);
    }
  } finally {
    await Promise.all(streams.map((stream) => stream.return(undefined)));
  }
}

interface Head<Row> {
  readonly stream: AsyncGenerator<Row[]>;
  batch: readonly Row[];
  at: number;
  row: Row | undefined;
}

async function headOf<Row>(stream: AsyncGenerator<Row[]>): Promise<Head<Row>> {
  const head: Head<Row> = { stream, batch: [], at: 0, row: undefined };
  await refill(head);
  return head;
}

/** A batch may be empty before the last. */
async function refill<Row>(head: Head<Row>): Promise<void> {
  for (;;) {
    const next = await head.stream.next();
    head.batch = next.done ? [] : next.value;
    head.at = 0;
    head.row = head.batch[0];
    if (next.done || head.row !== undefined) return;
  }
}
