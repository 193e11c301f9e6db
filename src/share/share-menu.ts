import { copyText } from './copy-text.ts';

/** What a button copies: what it says itself, or the text of the file it names. */
const wantedText = async ({ copy, copyFile }: DOMStringMap): Promise<string | undefined> => {
  if (copyFile === undefined) return copy;
  const answer = await fetch(copyFile).catch(() => undefined);
  return answer?.ok === true ? answer.text() : undefined;
};

/** Copies, and says what came of it in `[data-copied]` of the same section, where it is both seen and read out. */
const copy = async (button: HTMLElement): Promise<void> => {
  const text = await wantedText(button.dataset);
  const done = text !== undefined && (await copyText(text));
  const status = button.closest('section')?.querySelector('[data-copied]');
  if (!status) return;
  // Emptied first, so that the same words are read out again.
  status.textContent = '';
  setTimeout(() => {
    status.textContent = done ? (button.dataset.done ?? '已复制') : '没有复制成，请选中后自己复制';
  }, 50);
};

/**
 * 转发 and 引用. The menu itself is HTML (`popover`) and opens without this. With it the device's own menu opens where
 * there is one; where not, the address is copied as the menu opens. Buttons that copy are shown.
 */
export const shareMenu = (): void => {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy], [data-copy-file]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
  const menu = document.querySelector('[data-share-menu]');
  const address = menu?.querySelector<HTMLElement>('[data-copy]');
  if (!menu || !address) return;
  for (const opener of document.querySelectorAll('[data-share]')) {
    opener.addEventListener('click', (event) => {
      if ('share' in navigator) {
        event.preventDefault();
        // Called off: nothing to say, the reader did it.
        navigator.share({ title: document.title, url: address.dataset.copy ?? '' }).catch(() => undefined);
        return;
      }
      void copy(address);
      // Without popovers the menu stands at the end of the page.
      if (!('popover' in menu)) menu.scrollIntoView();
    });
  }
};
