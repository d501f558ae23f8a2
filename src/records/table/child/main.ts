/** The process in which a stranger's workbook or Parquet file is read: one request, its frames, and it ends. */
import { CareoError } from "../../../base/index.ts";
import { keepOutputForAnswer, readStandardInput, writeAll } from "../../../child/index.ts";
import type { Frame } from "./frames.ts";
import { frameBytes } from "./frames.ts";
import type { TableRequest } from "./messages.ts";

keepOutputForAnswer();

function write(frame: Frame): void {
  for (const part of frameBytes(frame)) writeAll(part);
}

async function answer(request: TableRequest): Promise<void> {
  if (request.kind === "survey workbook") {
    const { surveyWorkbook } = await import("../xlsx/survey-workbook.ts");
    write({ kind: "plan", plan: await surveyWorkbook(request.path, request.fileName, request.wishes) });
  } else if (request.kind === "stage sheet") {
    const { stageSheet } = await import("../xlsx/stage-sheet.ts");
    await stageSheet(request, (batch) => write({ kind: "batch", batch }));
  } else if (request.kind === "describe parquet") {
    const { describeParquet } = await import("../parquet/read-parquet.ts");
    write({ kind: "plan", plan: await describeParquet(request) });
  } else {
    const { loadParquet } = await import("../parquet/read-parquet.ts");
    await loadParquet(request);
  }
  write({ kind: "end" });
}

function failure(error: unknown): Frame {
  if (error instanceof CareoError) {
    const { code, message, hint } = error;
    return { kind: "failure", code, message, ...(hint === undefined ? {} : { hint }) };
  }
  throw error;
}

const request = JSON.parse((await readStandardInput()).toString("utf8")) as TableRequest;
await answer(request).catch((error: unknown) => write(failure(error)));
// An engine may hold threads; the answer is out, so the process ends here.
process.exit(0);
