/** How the terminal (or what stands in its place) can be drawn on. */
export interface Screen {
  readonly width: number;
  /** Colour depth as chalk counts it. */
  readonly colour: 0 | 1 | 2 | 3;
  readonly ascii: boolean;
}

/** That of pipes and files. */
const usualWidth = 100;
const narrowest = 60;

/** What the options say of it. */
export interface ScreenAsked {
  readonly width?: number;
  readonly color: 'auto' | 'always' | 'never';
  readonly ascii?: boolean;
}

/**
 * Width: `--width`, the terminal's (standard error's too, for a report piped into a pager), COLUMNS, else 100. Colour: `--color`, then NO_COLOR and FORCE_COLOR, then whether
 * standard output is a terminal. ASCII: `--ascii`, a terminal called dumb, and Windows consoles that show box drawing as
 * mojibake.
 */
export function screenOf(options: ScreenAsked): Screen {
  const { env, stdout, stderr, platform } = process;
  const terminal = [stdout, stderr].find(({ isTTY }) => isTTY);
  const columns = options.width ?? terminal?.columns ?? Number(env.COLUMNS);
  return {
    width: Math.max(columns || usualWidth, narrowest),
    colour: colourOf(options.color),
    ascii: options.ascii ?? (env.TERM === 'dumb' || (platform === 'win32' && env.WT_SESSION === undefined)),
  };
}

/** What files are drawn on: the same wherever they are written. They have no colours. */
export function pageOf({ width = usualWidth, ascii = false }: Omit<ScreenAsked, 'color'>): Screen {
  return { width: Math.max(width, narrowest), colour: 0, ascii };
}

function colourOf(choice: 'auto' | 'always' | 'never'): Screen['colour'] {
  const { env, stdout } = process;
  const depth = () => {
    const bits = stdout.isTTY ? stdout.getColorDepth(env) : 4;
    return bits >= 24 ? 3 : bits >= 8 ? 2 : 1;
  };
  if (choice === 'never') return 0;
  if (choice === 'always') return depth();
  if (env.NO_COLOR) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : depth();
  return stdout.isTTY && env.TERM !== 'dumb' ? depth() : 0;
}
