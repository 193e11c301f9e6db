/** A value that is worked out when it is asked for first: most numbers can be named without it. */
export const once = <T extends object | string>(work: () => T): (() => T) => {
  let known: T | undefined;
  return () => (known ??= work());
};
