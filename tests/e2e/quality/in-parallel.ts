/** Does the work of a list with at most `limit` at a time; answers in the order of the list. */
export const inParallel = async <T, R>(
  list: readonly T[],
  limit: number,
  work: (one: T) => Promise<R>,
): Promise<R[]> => {
  const answers: R[] = [];
  const queue = list.entries();
  const worker = async (): Promise<void> => {
    for (const [index, one] of queue) answers[index] = await work(one);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return answers;
};
