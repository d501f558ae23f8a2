/** As much of a TopoJSON file as the land needs. */
export interface LandTopology {
  readonly type: string;
  readonly objects: { readonly land: object };
  readonly transform: object;
  readonly arcs: readonly (readonly (readonly number[])[])[];
}
