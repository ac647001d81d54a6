// Libraries travel with the code that shares them: a file of their own would only be one more to fetch before anything is drawn.
module.exports = (config) => {
  const { splitChunks } = config.optimization;
  return {
    ...config,
    optimization: { ...config.optimization, splitChunks: { ...splitChunks, cacheGroups: { ...(splitChunks && splitChunks.cacheGroups), defaultVendors: false } } }
  };
};
