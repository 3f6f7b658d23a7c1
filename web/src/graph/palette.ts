export type Theme = 'light' | 'dark'

/** A colour of nodes: `line` for borders and marks, `fill` behind words in ink. Each line stands 3:1 against its theme's paper. */
export interface Hue {
  readonly id: string
  readonly light: { readonly line: string; readonly fill: string }
  readonly dark: { readonly line: string; readonly fill: string }
}

/** In the order in which they are given away; apart in lightness as well as in hue. */
export const HUES: readonly Hue[] = [
  { id: 'carbon', light: { line: '#27588c', fill: '#d9e5f0' }, dark: { line: '#7fb2e5', fill: '#1f3144' } },
  { id: 'ribbon', light: { line: '#b0382c', fill: '#f5dcd4' }, dark: { line: '#f08a78', fill: '#472620' } },
  { id: 'pine', light: { line: '#2f6e4d', fill: '#d8eadb' }, dark: { line: '#74c69a', fill: '#1c3a2b' } },
  { id: 'ochre', light: { line: '#96690c', fill: '#f3e5bd' }, dark: { line: '#e0b04a', fill: '#3f3113' } },
  { id: 'plum', light: { line: '#7a3f83', fill: '#ecdcee' }, dark: { line: '#cf94da', fill: '#38233c' } },
  { id: 'lagoon', light: { line: '#127a80', fill: '#d0e9e8' }, dark: { line: '#5fc7cb', fill: '#123a3c' } },
  { id: 'brick', light: { line: '#a1501f', fill: '#f5dfcd' }, dark: { line: '#ee9e68', fill: '#432a18' } },
  { id: 'moss', light: { line: '#5f6d13', fill: '#e6e9c4' }, dark: { line: '#b6c650', fill: '#2f3512' } },
  { id: 'rose', light: { line: '#a43768', fill: '#f4dbe6' }, dark: { line: '#f08ab3', fill: '#432233' } },
  { id: 'indigo', light: { line: '#4f4aa0', fill: '#e0dff2' }, dark: { line: '#a5a1f0', fill: '#2a294a' } },
]

/** For what comes after all colours are given away, and for what there is none for. */
export const PLAIN_HUE: Hue = {
  id: 'plain',
  light: { line: '#6b6a62', fill: '#e7e3d6' },
  dark: { line: '#a3a093', fill: '#2b2d2c' },
}
