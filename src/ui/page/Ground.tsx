import * as React from 'react';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { Language } from '../../loc';
import { themeVariables } from './themeVariables';
import styles from './Page.module.scss';

export interface GroundProps {
  readonly language: Language;
  readonly theme?: IReadonlyTheme;
  readonly children?: React.ReactNode;
}

/** What everything stands on that a web part draws, also before it knows its lists: the section's colours, the type and the language. */
export const Ground = ({ language, theme, children }: GroundProps): React.ReactElement => (
  <div className={styles.page} lang={language} style={themeVariables(theme) as React.CSSProperties}>{children}</div>
);
