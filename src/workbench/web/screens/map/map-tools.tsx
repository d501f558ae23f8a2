import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Maximize2, Minus, Plus } from "lucide-react";
import type { ReactNode } from "react";
import type { MapAnswer, PlaceRow } from "../../../api/map/contract.ts";
import { useView } from "../../app/place.ts";
import { Button } from "../../design/button.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { mapView } from "./view.ts";
import { type EarthWindow, movedWindow, zoomedWindow } from "./window.ts";

interface MapToolsProps {
  readonly drawn: MapAnswer | undefined;
  readonly places: readonly PlaceRow[];
}

const ICONS = {
  "map.west": ArrowLeft,
  "map.east": ArrowRight,
  "map.north": ArrowUp,
  "map.south": ArrowDown,
} as const;

/** Moves the map: as buttons, and as keys that say so on them. */
export function MapTools({ drawn, places }: MapToolsProps): ReactNode {
  const say = useSay();
  const [view, setView] = useView(mapView);
  const window = drawn?.window ?? undefined;
  const go = (change: (before: EarthWindow) => EarthWindow) =>
    window === undefined ? undefined : () => setView(change(window), "replace");
  const moves = {
    "map.west": go((before) => movedWindow(before, -1, 0)),
    "map.east": go((before) => movedWindow(before, 1, 0)),
    "map.north": go((before) => movedWindow(before, 0, 1)),
    "map.south": go((before) => movedWindow(before, 0, -1)),
    "map.zoom-in": go((before) => zoomedWindow(before, "in", middleOf(places))),
    "map.zoom-out": go((before) => zoomedWindow(before, "out", middleOf(places))),
    "map.fit": () => setView({ lon: undefined, lat: undefined, across: undefined }),
  };
  useKeys(moves);
  return (
    <>
      <Button isSmall verb="map.zoom-in" onClick={moves["map.zoom-in"]}>
        <Plus aria-hidden="true" />
        {say("web.verb.zoomIn")}
      </Button>
      <Button isSmall verb="map.zoom-out" onClick={moves["map.zoom-out"]}>
        <Minus aria-hidden="true" />
        {say("web.verb.zoomOut")}
      </Button>
      {(["west", "east", "north", "south"] as const).map((direction) => {
        const verb = `map.${direction}` as const;
        const Icon = ICONS[verb];
        return (
          <Button
            key={verb}
            isSmall
            aria-label={say(`web.verb.${direction}`)}
            title={say(`web.verb.${direction}`)}
            onClick={moves[verb]}
          >
            <Icon aria-hidden="true" />
          </Button>
        );
      })}
      {view.across !== undefined && (
        <Button isSmall verb="map.fit" onClick={moves["map.fit"]}>
          <Maximize2 aria-hidden="true" />
          {say("web.verb.fit")}
        </Button>
      )}
    </>
  );
}

/** Of the first place that is located: the whole earth has no middle to come near to. */
function middleOf(places: readonly PlaceRow[]): Pick<EarthWindow, "lon" | "lat"> {
  const first = places.find(({ lat, lon }) => lat !== null && lon !== null);
  return { lon: Number(first?.lon ?? 0), lat: Number(first?.lat ?? 0) };
}
