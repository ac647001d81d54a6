import type * as estonian from '../et-ee/unsent';

export const unsent: typeof estonian.unsent = {
  label: 'Unsent changes',
  count: count => (count === 1 ? '1 unsent change' : `${count} unsent changes`),
  needYou: count => (count === 1 ? '1 needs your decision' : `${count} need your decision`),
  intro: 'They are kept in this browser, but they are not saved yet. What waits for the connection will be sent when it is back.',
  show: 'Show changes',
  hide: 'Hide changes',
  send: 'Send now',
  sending: 'Sending …',
  stillWaits: 'SharePoint still cannot be reached. The changes are kept.',
  open: 'Open',
  openOne: title => `Open: ${title}`,
  giveUp: 'Discard',
  giveUpOne: title => `Discard: ${title}`,
  about: (list, when) => `${list} · ${when}`,
  acts: { add: 'New row', update: 'Change' },
  held: {
    waiting: 'Waiting for the connection',
    conflict: 'Somebody changed the row before you',
    refused: 'SharePoint did not accept it'
  },
  choose: 'Open it, compare and choose what stays.',
  what: 'What changes',
  column: name => `${name}:`,
  giveUpAsk: 'Discard this change? The text will be lost:',
  giveUpYes: 'Discard the change',
  stay: 'Keep it',
  copy: 'Copy the text',
  copied: 'The text has been copied.',
  copyFailed: 'The text could not be copied. It is here:',
  sent: titles => `Saved: ${titles}.`,
  heldBack: (title, why) => `Not saved: ${title}. ${why}.`,
  unknownList: 'The add-in does not know this list any more. Copy the text and discard the change.'
};
