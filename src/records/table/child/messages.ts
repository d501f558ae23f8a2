import type { Resume } from "../staging/batch.ts";
import type { ReadingWishes } from "../wishes.ts";
import type { SheetRecipe } from "../xlsx/survey-workbook.ts";

/** What the process of a reader is asked. */
export type TableRequest =
  | {
      readonly kind: "survey workbook";
      readonly path: string;
      readonly fileName: string;
      readonly wishes: ReadingWishes;
    }
  | {
      readonly kind: "stage sheet";
      readonly path: string;
      readonly fileName: string;
      readonly recipe: SheetRecipe;
      readonly from: Resume;
      readonly batchBytes: number;
    }
  | {
      readonly kind: "describe parquet";
      readonly copy: string;
      readonly staging: string;
      readonly fileName: string;
    }
  | {
      readonly kind: "load parquet";
      readonly copy: string;
      readonly staging: string;
      readonly fileName: string;
      /** File of the database to be filled, and what its engine may take. */
      readonly database: string;
      readonly temporary: string;
      readonly caps: { readonly threads: number; readonly memory: number; readonly temporaryDisk: number };
    };
