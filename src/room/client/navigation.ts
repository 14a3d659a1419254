/** On a phone the views stand in one row that is moved under the finger: the open one is moved into sight. */
export function enhanceNavigation(root: ParentNode): void {
  root.querySelector('nav [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' })
}
