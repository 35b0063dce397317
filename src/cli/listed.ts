/** The words in the value of an option, separated by commas, semicolons, 、 or blanks. */
export function listed(text: string): string[] {
  return text.split(/[,，、;；\s]+/).filter((one) => one !== '');
}
