export declare const BROWSER_FLAGS: readonly string[];
export declare const PLAIN_FLAGS: readonly string[];
/** The path of a Chromium that runs here. Throws one sentence when none can be had. */
export declare function findBrowser(): Promise<string>;
