import { safeLink } from '../../../src/domain/links/safeLink';

test.each([
  ['https://www.riigiteataja.ee/akt/1', 'https://www.riigiteataja.ee/akt/1'],
  ['http://dhs.test/?id=1', 'http://dhs.test/?id=1'],
  ['  https://a.test/b  ', 'https://a.test/b'],
  ['HTTPS://A.test', 'https://a.test/'],
  ['mailto:info@a.test', 'mailto:info@a.test']
])('%s may be followed', (url, href) => expect(safeLink(url)).toBe(href));

test.each([
  // What must never become a link.
  'javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,<script>',
  'vbscript:x', 'file:///etc/passwd', 'blob:https://a.test/1', 'ftp://a.test/', '/Lists/Documents', 'a.test', '', undefined
])('%p may not', url => expect(safeLink(url)).toBeUndefined());
