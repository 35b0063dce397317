import { type Draft, directDraft, temporaryDraft } from './drafts.ts';
import { isSpecial } from './realFile.ts';

/** A file that may be written. */
export interface OutputFile {
  readonly path: string;
  /** It holds cells of an export: where it is new, only its owner may read it. */
  readonly isPrivate?: boolean;
}

/** Content of a file, in one piece or in many. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

/** Files that are put in their places all together, or none of them. */
export interface Outputs {
  /** Begins one of the files and hands over what writes to it; what is never begun stays as it was. */
  begin(path: string): Pick<Draft, 'write' | 'close'>;
  /** Writes one of the files. */
  fill(path: string, content: Content): void;
  /** Puts all files begun in their places. */
  commit(): void;
  /** Removes what has not been put in its place. Call in any case. */
  discard(): void;
}

/**
 * All files are made under temporary names at once, so that a place that cannot be written to shows before there is
 * anything to write, and are renamed together in the end. What is no regular file (a pipe, /dev/stdout) is written
 * directly. Throws `output-unwritable`, as do the functions of `Outputs`.
 */
export function openOutputs(files: readonly OutputFile[]): Outputs {
  const drafts = new Map<string, Draft>();
  const begin = (path: string): Draft => {
    const draft = drafts.get(path);
    if (draft === undefined) throw new TypeError('an output that was not announced');
    draft.open();
    return draft;
  };
  const discard = () => {
    for (const draft of drafts.values()) {
      try {
        draft.close();
      } catch {
        // It is thrown away.
      }
      draft.discard();
    }
    drafts.clear();
    process.off('exit', discard);
  };
  // Also where the run is interrupted.
  process.once('exit', discard);
  try {
    for (const { path, isPrivate = false } of files) {
      drafts.set(path, isSpecial(path) ? directDraft(path) : temporaryDraft(path, isPrivate));
    }
  } catch (error) {
    discard();
    throw error;
  }
  return {
    begin,
    fill(path, content) {
      const draft = begin(path);
      for (const piece of typeof content === 'string' || content instanceof Uint8Array ? [content] : content) {
        draft.write(piece);
      }
      draft.close();
    },
    commit() {
      for (const draft of drafts.values()) draft.close();
      for (const draft of drafts.values()) draft.place();
    },
    discard,
  };
}
