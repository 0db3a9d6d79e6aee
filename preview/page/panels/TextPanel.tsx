import { type PanelProps, renderMarkdown } from '@grafana/data';

interface Options {
  readonly content?: string;
}

/** Grafana's text panel, Markdown only. */
export function TextPanel({ options }: PanelProps<Options>) {
  // renderMarkdown sanitises what it returns.
  return <div className="markdown-html" dangerouslySetInnerHTML={{ __html: renderMarkdown(options.content ?? '') }} />;
}
