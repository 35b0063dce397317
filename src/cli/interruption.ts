const statuses = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ends the run where it is interrupted, after what was begun has been removed. It ends by the signal itself, which a shell
 * shows as 130 or 143: to exit, node would first wait for a read of a pipe that may never come.
 */
export function endWhenInterrupted(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.emit('exit', statuses[signal]);
      process.removeAllListeners(signal);
      // Windows knows no signals, and ends with the status given.
      if (process.platform === 'win32') process.exit(statuses[signal]);
      process.kill(process.pid, signal);
    });
  }
}
