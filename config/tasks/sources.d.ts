/** A hash of every file of the project in `folder` that goes into the package, names and contents. */
export declare const hashOfSources: (folder?: string) => string;
