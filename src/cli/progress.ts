import type { Language } from '../messages/language.ts';

/** Says on a terminal how far the reading is, once it has taken more than a second. */
export interface Progress {
  tell(path: string, bytes: number): void;
  /** Clears the line. */
  end(): void;
}

const startAfter = 1000;
const every = 200;

export function createProgress(language: Language): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { tell: () => undefined, end: () => undefined };
  const started = Date.now();
  let shown = 0;
  return {
    tell(path, bytes) {
      const now = Date.now();
      if (now - started < startAfter || now - shown < every) return;
      shown = now;
      const mebibytes = Math.floor(bytes / 1024 / 1024);
      const text = language === 'zh' ? `正在读取 ${path}：${mebibytes} MiB` : `reading ${path}: ${mebibytes} MiB`;
      stderr.write(`\r\u001b[2K${text}`);
    },
    end() {
      if (shown > 0) stderr.write('\r\u001b[2K');
    },
  };
}
