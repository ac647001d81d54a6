export type Language = 'et' | 'en';

export const languageOf = (choice: 'auto' | Language | undefined, culture: string): Language =>
  choice === 'et' || choice === 'en' ? choice : culture.toLowerCase().startsWith('en') ? 'en' : 'et';
