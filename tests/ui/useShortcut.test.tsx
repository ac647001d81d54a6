/** @jest-environment jsdom */
import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { useShortcut } from '../../src/ui/useShortcut';

const Part = ({ name, onKey, shortcut = 'n' }: { readonly name: string; readonly onKey: (name: string) => void; readonly shortcut?: string }): React.ReactElement => {
  const root = React.useRef<HTMLDivElement>(null);
  useShortcut(shortcut, () => onKey(name), root);
  return <div ref={root}><button type="button">{name}</button><input aria-label={`${name} väli`} /></div>;
};

const press = (key: string, init: KeyboardEventInit = {}): void => { fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init }); };

test('of two web parts that know a key, the one with the focus answers', () => {
  const onKey = jest.fn();
  render(<><Part name="register" onKey={onKey} /><Part name="kaart" onKey={onKey} /></>);
  screen.getByText('kaart').focus();
  press('n');
  screen.getByText('register').focus();
  press('n');
  expect(onKey.mock.calls).toEqual([['kaart'], ['register']]);
});

test('with the focus nowhere the first on the page answers', () => {
  const onKey = jest.fn();
  render(<><Part name="register" onKey={onKey} /><Part name="kaart" onKey={onKey} /></>);
  press('n');
  expect(onKey.mock.calls).toEqual([['register']]);
});

test('nobody answers while the focus is in somebody else\'s part of the page', () => {
  const onKey = jest.fn();
  render(<><Part name="register" onKey={onKey} /><button type="button">Muu</button></>);
  screen.getByText('Muu').focus();
  press('n');
  expect(onKey).not.toHaveBeenCalled();
});

test.each([
  ['typed into a field', 'n', {}, 'register väli', 0],
  ['held with Ctrl', 'n', { ctrlKey: true }, 'register', 0],
  ['held with Alt', 'n', { altKey: true }, 'register', 0],
  ['another', 'm', {}, 'register', 0],
  ['pressed', 'n', {}, 'register', 1]
])('a key %s', (_, key, init, focused, times) => {
  const onKey = jest.fn();
  render(<Part name="register" onKey={onKey} />);
  (screen.queryByLabelText(focused) ?? screen.getByText(focused)).focus();
  press(key, init);
  expect(onKey).toHaveBeenCalledTimes(times);
});

test('Escape reaches out of fields, unless somebody has answered it already', () => {
  const onKey = jest.fn();
  render(<div onKeyDown={event => { if (event.shiftKey) event.preventDefault(); }}><Part name="paneel" shortcut="Escape" onKey={onKey} /></div>);
  screen.getByLabelText('paneel väli').focus();
  press('Escape', { shiftKey: true });
  expect(onKey).not.toHaveBeenCalled();
  press('Escape');
  expect(onKey).toHaveBeenCalledTimes(1);
});

test('a part that has gone is not asked any more', () => {
  const onKey = jest.fn();
  render(<Part name="register" onKey={onKey} />).unmount();
  press('n');
  expect(onKey).not.toHaveBeenCalled();
});
