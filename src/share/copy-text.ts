/** By selecting it: for pages that are not from a safe origin, where there is no clipboard to write to. */
const copySelected = (text: string): boolean => {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  const opener = document.activeElement;
  // Within an open menu, or what is selected would be outside what may have the focus.
  (opener?.parentElement ?? document.body).append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way there over plain HTTP
  const done = document.execCommand('copy');
  field.remove();
  if (opener instanceof HTMLElement) opener.focus();
  return done;
};

/** Puts text on the clipboard. Gives whether that worked. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
};
