/** True when npm's own record of what it installed names the very packages of the lock file. Both are the files' texts. */
export declare const isInstalledByHand: (lock: string, record: string | undefined) => boolean;
