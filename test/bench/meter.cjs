// Preloaded into every measured process (`node --require`): writes what it used to file descriptor 3 when it exits.
const { readFileSync, writeSync } = require('node:fs');

/** Peak of resident memory in KiB. Linux keeps it by program; `maxRSS` may be that of the parent, before it was replaced. */
function peak() {
  try {
    return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'latin1'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, mebibytes: peak() / 1024 }));
});
