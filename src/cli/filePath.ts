import { CourtstatError } from '../errors.ts';
import { standardInput } from '../input/paths.ts';

/** The path that an option gives of a file; throws `unusable-path` where it is empty or `-`. */
export function filePath(option: string, text: string): string {
  if (text.trim() === '' || text === standardInput) throw new CourtstatError('unusable-path', { option, text });
  return text;
}
