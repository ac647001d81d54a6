/** @jest-environment jsdom */
import * as React from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { round as words } from '../../../src/loc/et-ee/work/round';
import { nothingTyped } from '../../../src/ui/round/acts/actTyped';
import { SigningFields } from '../../../src/ui/round/acts/SigningFields';
import { renderInVajs } from '../inVajs';

const Signing = (): React.ReactElement => {
  const [typed, setTyped] = React.useState(nothingTyped);
  return <SigningFields typed={typed} set={change => setTyped(was => ({ ...was, ...change }))} missing={false} />;
};

const choose = async (file: File): Promise<void> =>
  userEvent.setup({ applyAccept: false }).upload(screen.getByLabelText(words.signing.file), file);

test('of the signed container only the digest is taken, worked out in the browser', async () => {
  renderInVajs(<Signing />);
  await choose(new File(['abc'], 'lisa.ASICE'));
  // SHA-256 of "abc" (FIPS 180-4, example).
  await screen.findByText(/lisa\.ASICE.*ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad/);
});

test('another kind of file is refused in words, and takes an earlier digest away', async () => {
  renderInVajs(<Signing />);
  await choose(new File(['abc'], 'lisa.asice'));
  await screen.findByText(/SHA-256/);
  await choose(new File(['abc'], 'lisa.pdf'));
  expect(await screen.findByText(words.signing.notContainer)).toBeTruthy();
  expect(screen.queryByText(/SHA-256/)).toBeNull();
});
