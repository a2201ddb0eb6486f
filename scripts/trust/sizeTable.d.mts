export interface Sizes {
  table: [what: string, bytes: number][];
  alone: [name: string, bytes: number][];
  languages: number[];
}
export declare function written(document: string, sizes: Sizes): string | null;
export declare function faultsOf(document: string, sizes: Sizes): string[];
