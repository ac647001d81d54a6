/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { plainDate } from '../../src/domain/time/plainDate';
import { Frame, type FrameProps } from '../../src/ui/Frame';
import { useVajs } from '../../src/ui/vajs';
import { renderInVajs, words } from './inVajs';

const show = (props: Partial<FrameProps> = {}, on?: string): ReturnType<typeof userEvent.setup> => {
  renderInVajs(<Frame title="Protsessid" subtitle="Mis kehtib" {...props}>{props.children ?? 'sisu'}</Frame>, on ? plainDate(on) : undefined);
  return userEvent.setup();
};

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('the web part is a region named by its heading', () => {
  show();
  expect(within(screen.getByRole('region', { name: 'Protsessid' })).getByRole('heading', { level: 2, name: 'Protsessid' })).toBeTruthy();
});

describe('the day', () => {
  const Day = (): React.ReactElement => <output>{useVajs().on}</output>;
  const shown = (): string | null => screen.getByRole('status', { name: '' }).textContent;
  const showDay = (on?: string): ReturnType<typeof userEvent.setup> => show({ day: true, children: <Day /> }, on);

  test.each([['Täna', '2026-11-21'], ['Eile', '2026-11-20'], ['Kuu aja eest', '2026-10-21'], ['Aasta eest', '2025-11-21']])(
    '%s shows the state of %s', async (choice, day) => {
      const user = showDay('2020-01-01');
      await user.click(button('Seis: 01.01.2020'));
      await user.click(button(`${choice} ${words.common.date(day)}`));
      expect(shown()).toBe(day);
    });

  test('any day between 1990 and 2100 can be asked for, and Enter shows it', async () => {
    const user = showDay();
    await user.click(button('Seis: täna'));
    fireEvent.change(screen.getByLabelText('Muu päev'), { target: { value: '2027-02-01' } });
    await user.click(button('Näita'));
    expect(shown()).toBe('2027-02-01');
  });

  test.each(['1989-12-31', '2101-01-01', ''])('%p is refused in words', async day => {
    const user = showDay();
    await user.click(button('Seis: täna'));
    fireEvent.change(screen.getByLabelText('Muu päev'), { target: { value: day } });
    expect(screen.getByText('Valige päev aastatest 1990–2100.')).toBeTruthy();
    expect(button('Näita').hasAttribute('disabled')).toBe(true);
  });

  test('a day that is not today is said plainly, with the way back', async () => {
    const user = showDay('2025-11-21');
    expect(screen.getByText('Näete seisu 21.11.2025. Muuta saab tänases seisus.')).toBeTruthy();
    await user.click(button('Tänase seisu juurde'));
    expect(shown()).toBe('2026-11-21');
    expect(screen.queryByText(/^Näete seisu/)).toBeNull();
  });

  test('Escape closes the choice and gives the focus back', async () => {
    const user = showDay();
    await user.click(button('Seis: täna'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(button('Seis: täna'));
  });

  test('a press elsewhere closes it', async () => {
    const user = showDay();
    await user.click(button('Seis: täna'));
    await user.pointer({ keys: '[MouseLeft]', target: document.body });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('searching', () => {
  const Searching = ({ count = 2 }: { readonly count?: number }): React.ReactElement => {
    const [value, onChange] = React.useState('');
    return <Frame title="P" subtitle="" search={{ value, onChange, label: 'Otsi tähist', resultCount: count }}>{value}</Frame>;
  };
  const field = (): HTMLInputElement => screen.getByRole('searchbox', { name: 'Otsi tähist' }) as HTMLInputElement;

  test('the slash key leads to it, and is a letter once there', async () => {
    renderInVajs(<Searching />);
    const user = userEvent.setup();
    await user.keyboard('/');
    expect(document.activeElement).toBe(field());
    await user.keyboard('a/b');
    expect(field().value).toBe('a/b');
  });

  test('Escape empties it, and so does the button, which gives the focus back', async () => {
    renderInVajs(<Searching />);
    const user = userEvent.setup();
    await user.type(field(), 'hange{Escape}');
    expect(field().value).toBe('');
    await user.type(field(), 'hange');
    await user.click(button('Tühjenda otsing'));
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
  });

  test('how much was found is said once somebody stops typing', () => {
    jest.useFakeTimers();
    try {
      renderInVajs(<Searching count={0} />);
      fireEvent.change(field(), { target: { value: 'hange' } });
      act(() => { jest.advanceTimersByTime(300); });
      expect(screen.queryByText('Midagi ei leitud')).toBeNull();
      act(() => { jest.advanceTimersByTime(400); });
      expect(screen.getByRole('status').textContent).toBe('Midagi ei leitud');
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('filters', () => {
  const Filtered = (): React.ReactElement => {
    const [chips, setChips] = React.useState(['Liik: protsess', 'Omanik: nõunik', 'Hilinenud']);
    return (
      <Frame
        title="P" subtitle="" filters={{ content: () => <label>Liik<select /></label> }} onClearChips={() => setChips([])}
        chips={chips.map(text => ({ key: text, text, onRemove: () => setChips(chips.filter(chip => chip !== text)) }))}
      >
        sisu
      </Frame>
    );
  };

  test('stand behind a button that says how many are in force', async () => {
    renderInVajs(<Filtered />);
    expect(button(/^Filter/).textContent).toBe('Filter3');
    expect(screen.queryByLabelText('Liik')).toBeNull();
    await userEvent.setup().click(button(/^Filter/));
    expect(within(screen.getByRole('group', { name: 'Filter' })).getByLabelText('Liik')).toBeTruthy();
    expect(button(/^Filter/).getAttribute('aria-expanded')).toBe('true');
  });

  test('each in force can be removed, and the focus goes on to the next, and to the web part after the last', async () => {
    renderInVajs(<Filtered />);
    const user = userEvent.setup();
    await user.click(button('Eemalda filter: Liik: protsess'));
    expect(screen.queryByText('Liik: protsess')).toBeNull();
    expect(document.activeElement).toBe(button('Eemalda filter: Omanik: nõunik'));
    await user.keyboard('{Enter}');
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('list')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'P' }));
  });

  test('all can be removed at once', async () => {
    renderInVajs(<Filtered />);
    await userEvent.setup().click(button('Eemalda kõik filtrid'));
    expect(screen.queryByText('Hilinenud')).toBeNull();
  });
});

describe('views', () => {
  test('are one stop for Tab and chosen by arrows', async () => {
    const Views = (): React.ReactElement => {
      const [selected, onSelect] = React.useState<'map' | 'list'>('map');
      const options = [{ key: 'map' as const, text: 'Kaart' }, { key: 'list' as const, text: 'Nimekiri' }];
      return <Frame title="P" subtitle="" views={{ label: 'Vaade', selected, onSelect, options }}>{selected}</Frame>;
    };
    renderInVajs(<Views />);
    const user = userEvent.setup();
    act(() => screen.getByRole('radio', { name: 'Kaart' }).focus());
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Nimekiri' })).toBe(document.activeElement);
    expect(screen.getByRole('radio', { checked: true }).textContent).toBe('Nimekiri');
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { checked: true }).textContent).toBe('Kaart');
  });
});

describe('commands', () => {
  const command = (key: string, more: object = {}): { key: string; text: string; onRun: jest.Mock } =>
    ({ key, text: `Tee ${key}`, onRun: jest.fn(), ...more });

  test('the rest stand in a menu that arrows and first letters move in; running one gives the focus back', async () => {
    const [a, b, off] = [command('a', { text: 'Ava' }), command('b', { text: 'Ekspordi' }), command('c', { text: 'Kustuta', disabled: true })];
    const user = show({ more: [a, b, off] });
    await user.click(button('Veel'));
    const item = (name: RegExp): HTMLElement => screen.getByRole('menuitem', { name });
    expect(document.activeElement).toBe(item(/Ava/));
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(item(/Kiirklahvid/));
    await user.keyboard('{Home}k');
    expect(document.activeElement).toBe(item(/Kustuta/));
    await user.keyboard('{Enter}');
    expect(off.onRun).not.toHaveBeenCalled();
    await user.keyboard('e{Enter}');
    expect(b.onRun).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button('Veel'));
  });

  test('one object feeds the button, its key and the help', async () => {
    const add = command('a', { shortcut: 'n' });
    const user = show({ commands: [add] });
    await user.click(button('Tee a'));
    await user.keyboard('n');
    expect(add.onRun).toHaveBeenCalledTimes(2);
    await user.keyboard('?');
    const help = screen.getByRole('region', { name: 'Kiirklahvid' });
    expect(within(help).getByText('Tee a').previousElementSibling?.textContent).toBe('n');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Kiirklahvid' })).toBeNull();
  });

  test('a key of a command that cannot be run now does nothing', async () => {
    const off = command('a', { shortcut: 'n', disabled: true });
    await show({ commands: [off] }).keyboard('n');
    expect(off.onRun).not.toHaveBeenCalled();
  });
});

describe('findings', () => {
  test('are counted below the content and open there', async () => {
    const user = show({ findings: { count: 2, content: () => <p>P19 puudub</p> } });
    expect(screen.queryByText('P19 puudub')).toBeNull();
    await user.click(button('2 tähelepanekut'));
    expect(screen.getByText('P19 puudub')).toBeTruthy();
  });

  test('that there are none is said too, and opens nothing', () => {
    show({ findings: { count: 0, content: () => null } });
    expect(button('Tähelepanekuid ei ole').hasAttribute('disabled')).toBe(true);
  });
});
