/**
 * Text as channels are compared by: composed, without white space and marks that draw nothing. A layout breaks lines
 * and spaces figures as it must; a character more or less is a difference.
 */
export const plain = (text: string): string =>
  text.normalize('NFC').replaceAll(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
