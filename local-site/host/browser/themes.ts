import { createTheme, type IPalette, type ISemanticColors, type Theme as FluentTheme } from '@fluentui/react';
import type { Theme } from '../choices';

/** SharePoint's own default colours of a team site. */
const teal: Partial<IPalette> = {
  themeDarker: '#014446',
  themeDark: '#025c5f',
  themeDarkAlt: '#026d70',
  themePrimary: '#03787c',
  themeSecondary: '#13898d',
  themeTertiary: '#49aeb1',
  themeLight: '#98d6d8',
  themeLighter: '#c5e9ea',
  themeLighterAlt: '#f0f9fa'
};

/** Dark: greys run the other way, and the accent is light enough for text on black. */
const dark: Partial<IPalette> = {
  themeDarker: '#b9eced',
  themeDark: '#98e0e2',
  themeDarkAlt: '#7ad5d8',
  themePrimary: '#5cc8cb',
  themeSecondary: '#49aeb1',
  themeTertiary: '#2a8488',
  themeLight: '#17494c',
  themeLighter: '#103638',
  themeLighterAlt: '#0a2324',
  black: '#ffffff',
  neutralDark: '#faf9f8',
  neutralPrimary: '#f3f2f1',
  neutralPrimaryAlt: '#e1dfdd',
  neutralSecondary: '#d2d0ce',
  neutralSecondaryAlt: '#b3b0ad',
  neutralTertiary: '#979693',
  neutralTertiaryAlt: '#605e5c',
  neutralQuaternary: '#4f4d4b',
  neutralQuaternaryAlt: '#484644',
  neutralLight: '#3b3a39',
  neutralLighter: '#323130',
  neutralLighterAlt: '#292827',
  white: '#1f1f1f'
};

/** Teams' contrast theme: white and yellow on black, what is pointed at in cyan. */
const contrast: Partial<IPalette> = {
  themeDarker: '#ffff01',
  themeDark: '#ffff01',
  themeDarkAlt: '#1aebff',
  themePrimary: '#ffff01',
  themeSecondary: '#ffff01',
  themeTertiary: '#ffff01',
  themeLight: '#3c3c00',
  themeLighter: '#2b2b00',
  themeLighterAlt: '#1a1a00',
  black: '#ffffff',
  neutralDark: '#ffffff',
  neutralPrimary: '#ffffff',
  neutralPrimaryAlt: '#ffffff',
  neutralSecondary: '#ffffff',
  neutralSecondaryAlt: '#ffffff',
  neutralTertiary: '#3ff23f',
  neutralTertiaryAlt: '#ffffff',
  neutralQuaternary: '#ffffff',
  neutralQuaternaryAlt: '#ffffff',
  neutralLight: '#2d2d2d',
  neutralLighter: '#1f1f1f',
  neutralLighterAlt: '#141414',
  white: '#000000'
};

const contrastColors: Partial<ISemanticColors> = {
  bodyBackground: '#000000',
  bodyText: '#ffffff',
  link: '#ffff01',
  linkHovered: '#1aebff',
  focusBorder: '#1aebff',
  inputBorder: '#ffffff',
  disabledText: '#3ff23f',
  disabledBodyText: '#3ff23f',
  buttonBorder: '#ffffff',
  errorText: '#ffff01'
};

const make: Readonly<Record<Theme, () => FluentTheme>> = {
  light: () => createTheme({ palette: teal }),
  dark: () => createTheme({ palette: dark, isInverted: true }),
  contrast: () => createTheme({ palette: contrast, semanticColors: contrastColors, isInverted: true })
};

/** The theme that the page gives to its web parts: palette, semantic colours, fonts and effects, as SharePoint does. */
export const fluentTheme = (theme: Theme): FluentTheme => make[theme]();

/** Teams' names for its themes. */
const teamsThemes: Readonly<Record<string, Theme>> = { default: 'light', light: 'light', dark: 'dark', contrast: 'contrast' };

export const themeOfTeams = (name: string): Theme => teamsThemes[name] ?? 'light';
