/** What a worker process says on its standard error before it ends itself for want of memory. */
export const memoryExceeded = 'allegato: memory limit exceeded';
