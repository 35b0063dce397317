/** The two languages of every text, each written in its own right. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];
export type Bilingual = Readonly<Record<Language, string>>;
