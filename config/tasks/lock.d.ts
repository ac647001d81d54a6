/** Runs `work` while no other process of this machine runs work under the same name in this tree. */
export declare const alone: <T>(what: string, work: () => Promise<T>) => Promise<T>;
