import { documentErrorsEn } from './documentErrors.en.ts';
import type { ErrorWords } from './errors.ts';
import { inputErrorsEn } from './inputErrors.en.ts';
import { usageErrorsEn } from './usageErrors.en.ts';

export const errorsEn: ErrorWords = { ...usageErrorsEn, ...documentErrorsEn, ...inputErrorsEn };
