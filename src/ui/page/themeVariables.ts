import type { IReadonlyTheme } from '@microsoft/sp-component-base';

const semanticNames = [
  'bodyBackground', 'bodyText', 'bodySubtext', 'bodyDivider', 'bodyStandoutBackground', 'link', 'linkHovered', 'errorText',
  'warningText', 'successText', 'warningBackground', 'errorBackground', 'successBackground', 'listItemBackgroundHovered',
  'listItemBackgroundChecked', 'inputBorder', 'inputBorderHovered', 'focusBorder', 'buttonBackground',
  'primaryButtonBackground', 'primaryButtonText', 'disabledText'
] as const;

const paletteNames = [
  'themePrimary', 'themeDark', 'themeLighter', 'themeLighterAlt', 'neutralLight', 'neutralLighter', 'neutralTertiary',
  'neutralSecondary', 'neutralPrimary'
] as const;

type Colours = Readonly<Record<string, string | undefined>>;

/** The section's theme as CSS custom properties: style sheets name colours by what they are for. */
export const themeVariables = (theme: IReadonlyTheme | undefined): Record<string, string> => {
  const semantic = (theme?.semanticColors ?? {}) as Colours;
  const palette = (theme?.palette ?? {}) as Colours;
  const pick = (names: readonly string[], from: Colours): [string, string][] =>
    names.flatMap(name => (from[name] ? [[`--${name}`, from[name] ?? ''] as [string, string]] : []));
  return Object.fromEntries([...pick(semanticNames, semantic), ...pick(paletteNames, palette)]);
};
