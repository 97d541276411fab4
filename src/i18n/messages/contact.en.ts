/** English words beside the public contacts of a producer. */
export const contact = {
  publishedAt: 'As published at',
  checked: (date: string) => `Looked at: ${date}`,
};
