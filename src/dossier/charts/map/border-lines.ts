import { feature } from "topojson-client";

/** Lines of longitude and latitude. */
export type BorderLines = readonly (readonly (readonly [lon: number, lat: number])[])[];

/**
 * The lines of a GeoJSON or TopoJSON value, the edges of areas among them; nothing else of it is kept, and no name. Undefined
 * where there are none, or where a position is not on the earth.
 */
export function readBorderLines(value: unknown): BorderLines | undefined {
  try {
    const lines = linesIn(isOf(value, "Topology") ? featuresOf(value) : value);
    const isOnEarth = lines.flat().every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);
    return lines.length > 0 && isOnEarth ? lines : undefined;
  } catch {
    return undefined;
  }
}

type Tagged = Readonly<Record<string, unknown>>;

function isOf(value: unknown, type: string): value is Tagged {
  return typeof value === "object" && value !== null && (value as Tagged)["type"] === type;
}

function featuresOf(value: Tagged): unknown {
  const topology = value as unknown as Parameters<typeof feature>[0];
  const features = Object.values(topology.objects).map((each) => feature(topology, each));
  return { type: "GeometryCollection", geometries: features };
}

function linesIn(value: unknown): BorderLines {
  if (typeof value !== "object" || value === null) return [];
  const { type, features, geometry, geometries, coordinates } = value as Tagged;
  switch (type) {
    case "FeatureCollection":
      return (features as unknown[]).flatMap(linesIn);
    case "Feature":
      return linesIn(geometry);
    case "GeometryCollection":
      return (geometries as unknown[]).flatMap(linesIn);
    case "LineString":
      return [lineOf(coordinates)];
    case "MultiLineString":
    case "Polygon":
      return (coordinates as unknown[]).map(lineOf);
    case "MultiPolygon":
      return (coordinates as unknown[][]).flatMap((rings) => rings.map(lineOf));
    default:
      return [];
  }
}

function lineOf(positions: unknown): readonly (readonly [number, number])[] {
  return (positions as unknown[][]).map(([lon, lat]) => {
    if (typeof lon !== "number" || typeof lat !== "number")
      throw new TypeError("A position has two numbers.");
    return [lon, lat] as const;
  });
}
