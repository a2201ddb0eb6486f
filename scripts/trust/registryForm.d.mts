export declare function faultsOfItem(item: unknown): string[];
export declare function faultsOfRegistry(registry: unknown): string[];
