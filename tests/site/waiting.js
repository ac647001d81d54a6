/**
 * While a test waits, what it waits for is missing many times over, and testing-library draws the whole page for each of them, which
 * takes most of a suite's time. Here only who has waited in vain gets the drawing: the library adds it to the last message itself.
 */
if (typeof window !== 'undefined') {
  const { configure, getConfig } = require('@testing-library/dom');
  const { getElementError } = getConfig();
  configure({
    getElementError: (message, container) => {
      // The library's own mark of an attempt that will be repeated.
      if (!getConfig()._disableExpensiveErrorDiagnostics) return getElementError(message, container);
      return Object.assign(new Error(message), { name: 'TestingLibraryElementError' });
    }
  });
}
