// The build writes a declaration beside each style sheet; this one serves type checks that run before a build.
declare module '*.module.scss' {
  const styles: Readonly<Record<string, string>>;
  export default styles;
}
