import * as React from 'react';
import { Button } from '../Button';
import { useVajs } from '../vajs';
import styles from './Combobox.module.scss';

export interface Option { readonly key: string; readonly text: string; readonly detail?: string }

export interface ComboboxProps {
  readonly id: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly required?: boolean;
  /** The chosen option's text; empty for none. */
  readonly chosen: string;
  /** What fits what was typed. The caller decides how; at most what a list can show. */
  readonly options: readonly Option[];
  readonly onType: (text: string) => void;
  readonly onChoose: (option: Option) => void;
  readonly onClear?: () => void;
  /** Said where nothing fits, such as "type two letters". */
  readonly nothing: string;
}

/** A text field with a list of choices: the combobox pattern of WAI-ARIA 1.2 with a list popup. */
export const Combobox = (
  { id, describedBy, invalid, required, chosen, options, onType, onChoose, onClear, nothing }: ComboboxProps
): React.ReactElement => {
  const { common } = useVajs().strings;
  const [typed, setTyped] = React.useState<string>();
  const [active, setActive] = React.useState(0);
  const open = typed !== undefined;

  const close = (): void => setTyped(undefined);
  const type = (text: string): void => {
    setTyped(text);
    setActive(0);
    onType(text);
  };
  const choose = (option: Option | undefined): void => {
    if (!option) return;
    onChoose(option);
    close();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as Readonly<Record<string, number>>)[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (open) setActive((active + step + options.length) % Math.max(1, options.length));
      else type('');
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(options[active]);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };

  return (
    <div className={styles.combobox}>
      <div className={styles.line}>
        <input
          id={id} className={styles.input} type="text" role="combobox" autoComplete="off" required={required}
          aria-expanded={open} aria-controls={`${id}-options`} aria-autocomplete="list" aria-describedby={describedBy}
          aria-invalid={invalid || undefined} aria-activedescendant={open && options[active] ? `${id}-option-${active}` : undefined}
          value={typed ?? chosen} onChange={event => type(event.target.value)} onKeyDown={onKeyDown} onBlur={close}
          onClick={() => { if (!open) type(''); }}
        />
        {chosen && onClear && <Button text={common.clearSearch} icon="close" iconOnly look="quiet" onClick={onClear} />}
      </div>
      <ul id={`${id}-options`} role="listbox" className={styles.options} hidden={!open} aria-label={chosen || undefined}>
        {open && options.map((option, n) => (
          // The list closes when the field loses the focus, so the mouse must not take it.
          <li
            key={option.key} id={`${id}-option-${n}`} role="option" aria-selected={n === active} className={styles.option}
            onMouseDown={event => event.preventDefault()} onClick={() => choose(option)}
          >
            <span>{option.text}</span>
            {option.detail && <span className={styles.detail}>{option.detail}</span>}
          </li>
        ))}
        {open && options.length === 0 && <li role="option" aria-selected="false" aria-disabled="true" className={styles.nothing}>{nothing}</li>}
      </ul>
    </div>
  );
};
