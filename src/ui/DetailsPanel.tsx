import * as React from 'react';
import { Button, CommandButton } from './Button';
import type { Command } from './commands';
import { FrameContext } from './FrameContext';
import { Shortcuts } from './Shortcuts';
import { useShortcut } from './useShortcut';
import styles from './DetailsPanel.module.scss';

export interface DetailsPanelProps {
  readonly title: string;
  /** A few words above the title: the kind or code of what is shown. */
  readonly kicker?: string;
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly commands?: readonly Command[];
  /** What stands under the title, such as marks. */
  readonly marks?: React.ReactNode;
  readonly children: React.ReactNode;
}

/**
 * The focus goes to the title when somebody opened the panel, and back to where it was when the panel goes, or to the frame
 * when that is no longer there. A panel that is there when the page opens takes no focus.
 */
const useFocusVisit = (
  panel: React.RefObject<HTMLElement>, title: React.RefObject<HTMLElement>, frame: React.RefObject<HTMLElement> | undefined
): void => {
  const focusFrame = React.useCallback(() => frame?.current?.focus(), [frame]);
  React.useLayoutEffect(() => {
    const before = document.activeElement;
    const opener = before instanceof HTMLElement && before !== document.body && (!frame || frame.current?.contains(before))
      ? before : undefined;
    if (opener) title.current?.focus();
    // The very element is needed when it goes: by then the ref no longer has it.
    const element = panel.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      if (opener?.isConnected) opener.focus();
      else focusFrame();
    };
  }, [panel, title, frame, focusFrame]);
};

/** When what had the focus makes way for a form in the same panel, the title takes it: the page's start is far away. */
const useKeptFocus = (title: React.RefObject<HTMLElement>): Pick<React.HTMLAttributes<HTMLElement>, 'onFocus' | 'onBlur'> => {
  const inside = React.useRef(false);
  React.useLayoutEffect(() => {
    if (inside.current && document.activeElement === document.body) title.current?.focus();
  });
  return {
    onFocus: () => { inside.current = true; },
    // Browsers tell of a focus that moved, and not of one whose element was taken away.
    onBlur: () => { inside.current = false; }
  };
};

/** Everything about one thing, beside the content and never in front of it. Escape closes. */
export const DetailsPanel = (
  { title, kicker, onClose, closeLabel, commands = [], marks, children }: DetailsPanelProps
): React.ReactElement => {
  const frame = React.useContext(FrameContext);
  const panel = React.useRef<HTMLElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  useFocusVisit(panel, heading, frame);
  const keptFocus = useKeptFocus(heading);
  useShortcut('Escape', onClose, frame ?? panel);
  return (
    <aside {...keptFocus} ref={panel} className={styles.panel} aria-label={title}>
      <Shortcuts commands={commands} within={frame ?? panel} />
      <div className={styles.head}>
        <div className={styles.names}>
          {kicker && <p className={styles.kicker}>{kicker}</p>}
          <h3 ref={heading} tabIndex={-1} className={styles.title}>{title}</h3>
        </div>
        <Button text={closeLabel} icon="close" iconOnly look="quiet" onClick={onClose} />
      </div>
      {marks && <div className={styles.marks}>{marks}</div>}
      {commands.length > 0 && (
        <div className={styles.commands}>{commands.map(command => <CommandButton key={command.key} command={command} />)}</div>
      )}
      <div className={styles.sections}>{children}</div>
    </aside>
  );
};

export interface PanelSectionProps {
  readonly title: string;
  /** Stands at the end of the title's line: a count or a button. */
  readonly aside?: React.ReactNode;
  readonly children: React.ReactNode;
}

export const PanelSection = ({ title, aside, children }: PanelSectionProps): React.ReactElement => (
  <section className={styles.section}>
    <div className={styles.sectionHead}><h4 className={styles.sectionTitle}>{title}</h4>{aside}</div>
    {children}
  </section>
);

/** A fact under its label. Stands in a PanelSection. */
export const Fact = ({ label, children }: { readonly label: string; readonly children: React.ReactNode }): React.ReactElement => (
  <dl className={styles.fact}><dt className={styles.label}>{label}</dt><dd className={styles.value}>{children}</dd></dl>
);
