import { build, type Plugin } from 'esbuild';
import { compile } from 'sass-embedded';

/** The bundler gives containers names of their own in each sheet; the nearest container is the one that is meant. */
const nearestContainers = (css: string): string => css.replace(/@container \w+ \(/g, '@container (');

/** Our style sheets as the package has them: classes of their own, compiled from Sass. */
const styleModules: Plugin = {
  name: 'style modules',
  setup: ({ onLoad }) => onLoad({ filter: /\.module\.scss$/ }, ({ path }) => ({ contents: nearestContainers(compile(path).css), loader: 'local-css' }))
};

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** Bundles an entry for a page of its own, with production React. */
export const bundle = async (entry: string): Promise<Bundle> => {
  const { outputFiles } = await build({
    entryPoints: [entry], bundle: true, write: false, outdir: 'out', format: 'iife', target: 'es2022', minifySyntax: true, minifyWhitespace: true, plugins: [styleModules],
    define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.tsx': 'tsx' }, jsx: 'transform'
  });
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
};
