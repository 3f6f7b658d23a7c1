import type { StylesheetJson, StylesheetStyle } from 'cytoscape'
import type { Theme } from './palette.ts'

/** Colours of the page that the drawing shares; the same values as in styles/tokens.css. */
export const INKS: Readonly<Record<Theme, { ink: string; quiet: string; line: string; paper: string; mark: string }>> =
  {
    light: { ink: '#1c2226', quiet: '#5b5d58', line: '#77766d', paper: '#fbf8f0', mark: '#b3261e' },
    dark: { ink: '#ece7da', quiet: '#a9a698', line: '#8b897e', paper: '#15191b', mark: '#ff8f7d' },
  }

/** One rule of the drawing: what it means, whom it selects, how it looks. Later rows win. */
export interface StyleRow {
  readonly id: string
  readonly selector: string
  readonly style: StylesheetStyle['style']
}

const FONT = '"IBM Plex Mono", ui-monospace, monospace'

/** How the graph looks. Held and only cited cables, REF and in-text edges differ by line as well as by colour. */
function styleRows(theme: Theme): readonly StyleRow[] {
  const { ink, quiet, line, paper, mark } = INKS[theme]
  return [
    {
      id: 'node',
      selector: 'node',
      style: {
        label: 'data(label)',
        color: ink,
        'font-family': FONT,
        'font-size': 'data(font)',
        'line-height': 1.3,
        'text-wrap': 'wrap',
        'text-valign': 'data(valign)' as 'center',
        'text-halign': 'data(halign)' as 'center',
        'text-margin-y': 'data(my)' as unknown as number,
        'text-margin-x': 'data(mx)' as unknown as number,
        width: 'data(w)',
        height: 'data(h)',
        'border-width': 1.5,
        'border-color': 'data(line)',
        'background-color': 'data(fill)',
      },
    },
    { id: 'boxed', selector: 'node[kind="Cable"],node[kind="Group"]', style: { shape: 'round-rectangle' } },
    {
      id: 'group',
      selector: 'node[kind="Group"]',
      // Drawn twice, one behind the other, as cards of a stack.
      style: { ghost: 'yes', 'ghost-offset-x': 4, 'ghost-offset-y': 4, 'ghost-opacity': 0.7, 'font-weight': 600 },
    },
    {
      id: 'stub',
      selector: 'node[kind="Cable"][!held]',
      style: { shape: 'cut-rectangle', 'border-style': 'dashed', 'background-color': paper, color: quiet },
    },
    {
      id: 'dot',
      selector: 'node[kind="Cable"][form="dot"]',
      style: { shape: 'ellipse', 'background-color': 'data(line)', 'border-width': 0, color: ink },
    },
    {
      id: 'word-beside',
      selector: 'node[form="dot"]',
      style: { 'text-background-color': paper, 'text-background-opacity': 0.92, 'text-background-padding': '1px' },
    },
    {
      id: 'hollow',
      selector: 'node[kind="Cable"][form="dot"][!held]',
      style: { 'background-color': paper, 'border-width': 2, 'border-color': 'data(line)' },
    },
    { id: 'person', selector: 'node[kind="Person"]', style: { shape: 'ellipse' } },
    { id: 'post', selector: 'node[kind="Post"]', style: { shape: 'hexagon' } },
    { id: 'tag', selector: 'node[kind="Tag"]', style: { shape: 'round-tag' } },
    { id: 'root', selector: 'node[?root]', style: { 'border-width': 4, 'border-style': 'double', 'z-index': 8 } },
    {
      id: 'edge',
      selector: 'edge',
      style: {
        width: 1.25,
        'line-color': line,
        'curve-style': 'straight',
        'target-arrow-shape': 'none',
        'arrow-scale': 0.9,
        'target-arrow-color': line,
      },
    },
    {
      id: 'group-edge',
      selector: 'edge[kind="GROUP"]',
      style: { width: 'data(width)', opacity: 0.6 },
    },
    { id: 'group-cites', selector: 'edge[kind="GROUP"][?cites]', style: { 'target-arrow-shape': 'triangle' } },
    {
      id: 'cites-ref',
      selector: 'edge[kind="CITES"]',
      style: { width: 'data(thick)', 'line-style': 'solid', 'target-arrow-shape': 'triangle' },
    },
    {
      id: 'cites-text',
      selector: 'edge[kind="CITES"][place="text"]',
      style: { 'line-style': 'dashed', 'target-arrow-shape': 'vee' },
    },
    {
      id: 'cites-attributes',
      selector: 'edge[kind="CITES"][place="attributes"]',
      style: { 'line-style': 'dotted', 'target-arrow-shape': 'vee' },
    },
    {
      id: 'routed',
      selector: 'edge.routed',
      style: {
        'curve-style': 'round-segments',
        'edge-distances': 'node-position',
        'segment-weights': 'data(weights)' as unknown as number[],
        'segment-distances': 'data(distances)' as unknown as number[],
        'segment-radii': [12],
      },
    },
    { id: 'unsure', selector: 'edge[kind="CITES"][confidence<0.7]', style: { opacity: 0.55 } },
    {
      id: 'surroundings',
      selector: 'edge[kind="MENTIONS"],edge[kind="SENT_BY"],edge[kind="SENT_TO"],edge[kind="TAGGED"]',
      style: { width: 1, 'line-style': 'dotted', opacity: 0.7 },
    },
    {
      id: 'possible',
      selector: 'edge[?possible]',
      style: {
        width: 1.5,
        'line-style': 'dashed',
        'line-dash-pattern': [2, 7],
        'target-arrow-fill': 'hollow',
        opacity: 0.8,
      },
    },
    {
      id: 'possible-person',
      selector: 'node[?possible]',
      style: { 'border-style': 'dashed', 'background-color': paper, color: quiet },
    },
    {
      id: 'traffic',
      selector: 'edge[kind="TRAFFIC"]',
      style: {
        width: 'data(width)',
        opacity: 0.45,
        'line-color': 'data(line)',
        'target-arrow-color': 'data(line)',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.6,
      },
    },
    {
      id: 'together',
      selector: 'edge[kind="TOGETHER"]',
      style: { width: 'data(width)', opacity: 0.55 },
    },
    {
      id: 'selected-edge',
      selector: 'edge.lit',
      style: { 'line-color': mark, 'target-arrow-color': mark, opacity: 1, 'z-index': 5 },
    },
    { id: 'coarse', selector: '.coarse', style: { 'line-style': 'solid', 'border-style': 'solid' } },
    {
      id: 'far',
      selector: 'edge.far',
      style: { 'curve-style': 'haystack', 'haystack-radius': 0, 'target-arrow-shape': 'none' },
    },
    { id: 'faint', selector: 'edge.faint', style: { opacity: 0.45 } },
    { id: 'faint-node', selector: 'node.faint', style: { opacity: 0.6 } },
    { id: 'dimmed', selector: '.dim', style: { opacity: 0.12 } },
    {
      id: 'selected',
      selector: 'node.selected',
      style: { 'outline-width': 3, 'outline-offset': 3, 'outline-color': mark, 'z-index': 9 },
    },
  ]
}

/** The rows as the drawing library takes them. */
export const stylesheetOf = (theme: Theme): StylesheetJson =>
  styleRows(theme).map(({ selector, style }) => ({ selector, style }))
