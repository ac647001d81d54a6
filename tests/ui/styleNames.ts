/** Stands for every style sheet in jsdom, which draws nothing: a class is called what the style sheet calls it. */
const names: Readonly<Record<string, string>> = new Proxy({}, { get: (_, name) => String(name) });

export default names;
