/** The program of a Chromium on this machine, or undefined. Throws when CHROME_PATH names no program. */
export declare const findBrowser: () => string | undefined;
/** The same for the tests: a Chromium without windows where there is one. */
export declare const findTestBrowser: () => string | undefined;
export declare const ensureBrowser: () => Promise<string>;
