/** The outcome of the work; where it throws, its message alone, without a stack, and the end of the process. */
export function orExit<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
