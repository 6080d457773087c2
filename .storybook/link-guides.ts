/** The parts of an MDX syntax tree node that links need. */
interface PageNode {
  readonly type: string;
  url?: string;
  readonly children?: readonly PageNode[];
}

/**
 * A remark plugin that rewrites links between guides to their pages in Storybook. In the source they are links between
 * files, `./steps.mdx`, which editors and code hosts follow. A test checks that each guide's title matches its file name.
 */
export function linkGuides(): (page: PageNode) => void {
  return function visit(node) {
    const guide = node.type === "link" ? /^\.\/([\w-]+)\.mdx$/.exec(node.url ?? "")?.[1] : undefined;
    if (guide !== undefined) node.url = `?path=/docs/guides-${guide}--docs`;
    for (const child of node.children ?? []) visit(child);
  };
}
