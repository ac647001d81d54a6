import { createHash } from 'node:crypto';
import type { Addresses } from './addresses';
import { rebased, runtimeManifests } from './runtime/manifests';
import type { SolutionPackage } from './solutionPackage';

/** A script that gives a page the manifests of everything it may load, named by its contents. */
export interface ManifestScript {
  readonly name: string;
  readonly source: string;
}

/** Fluent UI's own icon fonts would come from another host; the host application registers the local ones. */
const prelude = "self.FabricConfig={fontBaseUrl:'',iconBaseUrl:''};";

/** Writes the script for the package as it is now; made once for each package and build of React. */
export const manifestScripts = (at: Addresses): ((solution: SolutionPackage, debug: boolean) => ManifestScript) => {
  const made = new WeakMap<SolutionPackage, Map<boolean, ManifestScript>>();
  return (solution, debug) => {
    const ofPackage = made.get(solution) ?? new Map<boolean, ManifestScript>();
    made.set(solution, ofPackage);
    const known = ofPackage.get(debug);
    if (known) return known;
    const manifests = [...runtimeManifests(at, debug), ...solution.webParts.map(({ manifest }) => rebased(manifest, at.solution))];
    const source = `${prelude}self.localSiteManifests=${JSON.stringify(manifests)};`;
    const script = { name: createHash('sha256').update(source).digest('hex').slice(0, 16), source };
    ofPackage.set(debug, script);
    return script;
  };
};
