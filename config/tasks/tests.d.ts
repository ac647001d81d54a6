/** True when jest's arguments select only tests that need neither the package nor a browser. */
export declare const selectsLightTestsOnly: (args: readonly string[]) => boolean;
