/** Today, as `YYYY-MM-DD`: as a build says it, wherever it is made. */
export const today = (): string => new Date().toISOString().slice(0, 10);
