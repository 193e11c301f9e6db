import { copyText } from './copy-text.ts';

/** What a button copies: what it says itself, or the text of the file it names. */
const wantedText = async ({ copy, copyFile }: DOMStringMap): Promise<string | undefined> => {
  if (copyFile === undefined) return copy;
  const answer = await fetch(copyFile).catch(() => undefined);
  return answer?.ok === true ? answer.text() : undefined;
};

/** Copies, and says what came of it where `[data-copied]` of the same section stands: eyes and ears are told alike. */
const copy = async (button: HTMLElement): Promise<void> => {
  const status = button.closest('[data-share]')?.querySelector<HTMLElement>('[data-copied]');
  const text = await wantedText(button.dataset);
  const done = text !== undefined && (await copyText(text));
  if (!status) return;
  // Emptied first, so that the same words are said again.
  status.textContent = '';
  setTimeout(() => {
    status.textContent = done ? (button.dataset.done ?? '已复制') : '没有复制成，请长按或选中后复制';
  }, 50);
};

/**
 * 转发 and 引用. The menu itself is HTML (`popover`), and opens without this. With it, the device's own menu opens where
 * there is one; where not, opening the menu copies the address; and buttons that copy are shown.
 */
export const shareMenu = (): void => {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy], [data-copy-file]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
  for (const opener of document.querySelectorAll<HTMLElement>('[data-share-open]')) {
    opener.addEventListener('click', (event) => {
      const menu = document.querySelector<HTMLElement>('[data-share-menu]');
      const button = menu?.querySelector<HTMLElement>('[data-copy]');
      if ('share' in navigator) {
        event.preventDefault();
        const { title = document.title, url = location.href } = opener.dataset;
        // Refused or called off: nothing to say, the reader did it.
        navigator.share({ title, url }).catch(() => undefined);
      } else if (button) void copy(button);
    });
  }
};
