// How the bundle is cut and marked. A patch of SPFx's own webpack configuration: it has to change the very object that it is given.

// Chromium compiles every function of a file that begins so beside the page, while the file is still arriving; otherwise each one
// waits for its first call and holds the page up then (V8, "explicit compile hints"). Other browsers read a comment.
const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad\n';

/** Files that a page needs before it shows anything: the entry, and what the entry itself loads. Code for later acts stays lazy. */
const filesOnLoad = ({ entrypoints }) => new Set([...entrypoints.values()]
  .flatMap(entry => [entry, ...entry.getChildren()]).flatMap(group => group.chunks).flatMap(chunk => [...chunk.files]).filter(file => file.endsWith('.js')));

class MarkWhatIsCalledOnLoad {
  apply(compiler) {
    const { Compilation, sources: { ConcatSource } } = compiler.webpack;
    const name = 'MarkWhatIsCalledOnLoad';
    compiler.hooks.thisCompilation.tap(name, compilation => compilation.hooks.processAssets.tap(
      { name, stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1 }, // once comments have been taken out
      () => filesOnLoad(compilation).forEach(file => compilation.updateAsset(file, source => new ConcatSource(CALLED_ON_LOAD, source)))
    ));
  }
}

module.exports = (config) => {
  config.plugins.push(new MarkWhatIsCalledOnLoad());
  return config;
};
