/** Plain text as the Atlassian Document Format has it ("Document structure"): a paragraph for each line that says something. */
export function documentOf(text: string): object {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return {
    type: 'doc',
    version: 1,
    content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
  };
}
