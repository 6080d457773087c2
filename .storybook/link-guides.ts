/** A node of a page's syntax tree, as far as links need it. */
interface PageNode {
  readonly type: string;
  url?: string;
  readonly children?: readonly PageNode[];
}

/**
 * A remark plugin that points the links between guides to their pages in Storybook. In the source they are links between
 * files, `./steps.mdx`, so that editors and code hosts follow them too. A test holds each guide's title to its file name.
 */
export function linkGuides(): (page: PageNode) => void {
  return function visit(node) {
    const guide = node.type === "link" ? /^\.\/([\w-]+)\.mdx$/.exec(node.url ?? "")?.[1] : undefined;
    if (guide !== undefined) node.url = `?path=/docs/guides-${guide}--docs`;
    for (const child of node.children ?? []) visit(child);
  };
}
