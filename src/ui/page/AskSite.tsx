import * as React from 'react';
import type { Strings } from '../../loc';
import { Button } from '../Button';
import { Notice } from '../Notice';

export interface AskSiteProps {
  readonly strings: Strings;
  /** Set only where the person may change the web part's settings. */
  readonly onUseThisSite?: () => void;
}

/** Shown when neither the web part nor the organisation says which site holds the lists. */
export const AskSite = ({ strings: { webPart }, onUseThisSite }: AskSiteProps): React.ReactElement => (
  <Notice
    tone="info" title={webPart.askSiteTitle}
    actions={onUseThisSite && <Button look="primary" text={webPart.askSiteHere} onClick={onUseThisSite} />}
  >
    {webPart.askSiteText} {!onUseThisSite && webPart.askSiteReader}
  </Notice>
);
