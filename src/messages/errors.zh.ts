import { documentErrorsZh } from './documentErrors.zh.ts';
import type { ErrorWords } from './errors.ts';
import { inputErrorsZh } from './inputErrors.zh.ts';
import { usageErrorsZh } from './usageErrors.zh.ts';

export const errorsZh: ErrorWords = { ...usageErrorsZh, ...documentErrorsZh, ...inputErrorsZh };
