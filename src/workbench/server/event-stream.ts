import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Desk } from "../desk/index.ts";

/** Milliseconds between two signs of life, by which a page notices that the server is gone. */
const BEAT = 15_000;

/** Tells a page of jobs and of cases that change, until either side goes. It begins with all jobs, so a reload misses none. */
export function eventStream(context: Context, desk: Desk): Response {
  return streamSSE(context, async (stream) => {
    const send = (event: string, data: unknown) =>
      void stream.writeSSE({ event, data: JSON.stringify(data) });
    send("jobs", desk.jobs.all());
    const beat = setInterval(() => send("beat", {}), BEAT);
    await new Promise<void>((resolve) => {
      const stop = desk.events.listen((event) => {
        send(event.kind, event);
        if (event.kind === "stopping") resolve();
      });
      stream.onAbort(() => {
        stop();
        resolve();
      });
    });
    clearInterval(beat);
  });
}
