const spfxProfile = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');

/** Imports go one way: webparts -> ui, data -> domain (CONTRIBUTING, "Where things live"). tests/config/layers.test.ts tries it. */
const layer = (files, ...forbidden) => ({
  files: [files],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: forbidden.map(([group, message]) => ({ group, message }))
    }]
  }
});

const outsideDomain = [
  ['**/data', '**/ui', '**/webparts', '**/loc', '@pnp/*', '@microsoft/*', '@fluentui/*', 'react*'],
  'The domain is pure: facts, dates and persons come in as values, so that every rule can be asked for any day and tested without SharePoint.'
];
const shown = [
  ['**/ui', '**/webparts', 'react*', '@fluentui/*'],
  'The data layer knows SharePoint and the domain, nothing that is shown: components ask it, never the other way.'
];
const webParts = [
  ['**/webparts'],
  'Shared pieces know no web part; a web part composes them.'
];

module.exports = [
  { ignores: ['sharepoint/solution/**'] },
  ...spfxProfile,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: {
        tsconfigRootDir: __dirname,
        project: ['./tsconfig.json', './tests/tsconfig.json']
      }
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { vars: 'all', args: 'none' }],
      // SharePoint's own answers and React both use null; the code itself says undefined.
      '@rushstack/no-new-null': 'off',
      // Constants may be used by functions written above them: reading order is from the question to its parts.
      '@typescript-eslint/no-use-before-define': 'off',
      'react/no-danger': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/rules-of-hooks': 'error'
    }
  },
  {
    // A test's small functions stand beside their one use, make patterns from words of the product and prove what is refused.
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/explicit-function-return-type': 'off',
      '@rushstack/security/no-unsafe-regexp': 'off',
      'no-script-url': 'off'
    }
  },
  layer('src/domain/**/*.{ts,tsx}', outsideDomain),
  layer('src/data/**/*.{ts,tsx}', shown),
  layer('src/ui/**/*.{ts,tsx}', webParts)
];
