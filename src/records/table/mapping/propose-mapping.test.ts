import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TableBench, tableBench } from "../../../../test/fixtures/tables.ts";
import { findHeaderWord } from "./header-words.ts";

let bench: TableBench;
beforeAll(() => {
  bench = tableBench();
});
afterAll(() => bench.close());

const proposals = async (csv: string) => {
  const [stored] = await bench.store(csv);
  return stored?.description.columns.map(({ proposed }) =>
    proposed ? `${proposed.mapsTo}${proposed.order ? `.${proposed.order}` : ""}` : null,
  );
};

describe("headers", () => {
  it.each([
    ["ФИО", "name"],
    ["Ф.И.О.", "name"],
    ["П.І.Б.", "name"],
    ["Прізвище, ім'я, по батькові", "name"],
    ["Primer apellido", "lastName"],
    ["APELLIDO_2", "lastName"],
    ["dateOfBirth", "birthDate"],
    ["Fecha de nacimiento", "birthDate"],
    ["Дата рожд.", "birthDate"],
    ["№ рейса / Номер рейса", "Trip:vehicle"],
    ["Серия и номер паспорта", "passportNumber"],
    ["Кем выдан", "Passport:authority"],
    ["Дата выдачи паспорта", "Passport:startDate"],
    ["Громадянство", "citizenship"],
  ])("%s names %s", (header, property) => {
    expect(findHeaderWord(header)?.property.property).toBe(property);
  });

  it.each(["column 3", "xyz", "", "12"])("%j names nothing", (header) => {
    expect(findHeaderWord(header)).toBeUndefined();
  });
});

describe("proposals", () => {
  it("follow the headers, surnames in their order", async () => {
    const csv =
      "Primer apellido,Segundo apellido,Nombre,Nacimiento,Pasaporte\nPeñalba,Roso,Ana,1984-03-07,K123\n";
    expect(await proposals(csv)).toEqual([
      "lastName.1",
      "lastName.2",
      "firstName",
      "birthDate",
      "passportNumber",
    ]);
  });

  it("are not made where the cells contradict the header", async () => {
    expect(await proposals("ФИО,Дата рождения\n123,Орлов\n456,Леко\n")).toEqual([null, null]);
  });

  it("take a name beside a surname for the given name, and alone for the whole", async () => {
    expect(await proposals("Surname,Name\nOrlov,Petr\nLeko,Ana\n")).toEqual(["lastName", "firstName"]);
    expect(await proposals("Nombre,Vuelo\nAna Roso Peñalba,X1\nLuis Roso,X2\n")).toEqual([
      "name",
      "Trip:vehicle",
    ]);
  });

  it("give one property to one column: the one whose whole header says it", async () => {
    const csv = "Дата рождения супруга,Дата рождения,ФИО\n1980-01-05,1984-03-07,Орлов Пётр\n";
    expect(await proposals(csv)).toEqual([null, "birthDate", "name"]);
  });

  it("decide day or month first by values above 12, and not where there are none", async () => {
    const order = async (dates: readonly string[]) => {
      const [stored] = await bench.store(
        `ФИО,Дата рождения\n${dates.map((date) => `Орлов Пётр,${date}`).join("\n")}\n`,
      );
      return stored?.description.columns[1]?.proposed?.dates;
    };
    expect(await order(["07.03.1984", "25.12.1990"])).toBe("day-first");
    expect(await order(["03/07/1984", "12/25/1990"])).toBe("month-first");
    expect(await order(["03/07/1984", "12/05/1990"])).toBe("undecided");
    expect(await order(["1984-03-07"])).toBe("year-first");
  });
});
