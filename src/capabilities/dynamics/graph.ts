/**
 * Who set off what: a node a channel; solid arcs for what the words say, dashed ones for
 * what the fitted rows give, and the second ink where the words and the dates disagree.
 */
import { type Html, html } from '../../markup/index.ts'
import { type Act, channelName, channelOf, type Link, type Quarrel } from './acts/act.ts'
import { isReaction } from './acts/draw.ts'
import { channelFor, type InputName } from './explain/rows.ts'
import type { Lab } from './lab.ts'

const width = 1240
const height = 460

/** A stated link with its two acts. */
export interface StatedLink {
  readonly link: Link
  readonly later: Act
  readonly earlier: Act
  /** The act would lie before its occasion, or the dates give the occasion less than one part in ten. */
  readonly contradicted: boolean
}

export interface GraphEdge {
  readonly from: string
  readonly to: string
  /** How many links the words state, and how many of these the dates do not bear out. */
  readonly stated: number
  readonly contradicted: number
  /** Middle share of the acts that the fitted row gives to this channel; undefined before a fit. */
  readonly share: number | undefined
}

export interface LinkGraph {
  readonly nodes: readonly { readonly channel: string; readonly acts: number }[]
  readonly edges: readonly GraphEdge[]
  readonly links: readonly StatedLink[]
}

/** Inferred shares under this are not drawn: they are the noise of a fit. */
const leastShare = 0.05

/** The graph of a lab; inferred shares are there once its rows are fitted. */
export function linkGraph({ quarrel, rows }: Pick<Lab, 'quarrel' | 'rows'>): LinkGraph {
  const links = statedLinks(quarrel, new Set(rows.flatMap((row) => row.contradictions)))
  const name = (act: Act): string => channelName(channelOf(act, quarrel.sides)!)
  const edges = new Map<string, GraphEdge>()
  const put = (from: string, to: string, change: (edge: GraphEdge) => GraphEdge): void => {
    const key = `${from}\n${to}`
    const edge = edges.get(key) ?? { from, to, stated: 0, contradicted: 0, share: undefined }
    edges.set(key, change(edge))
  }
  for (const { earlier, later, contradicted } of links)
    put(name(earlier), name(later), (edge) => ({
      ...edge,
      stated: edge.stated + 1,
      contradicted: edge.contradicted + (contradicted ? 1 : 0),
    }))
  for (const { side, shares } of rows)
    for (const [input, share] of Object.entries(shares))
      if (share >= leastShare && input !== 'level' && input !== 'step')
        put(channelFor(quarrel, side, input as InputName), `hostile ${side}`, (edge) => ({
          ...edge,
          share,
        }))
  const used = [...edges.values()].flatMap(({ from, to }) => [from, to])
  return {
    links,
    edges: [...edges.values()],
    nodes: placesOf(quarrel)
      .map(({ channel }) => ({
        channel,
        acts: quarrel.acts.filter((act) => {
          const own = channelOf(act, quarrel.sides)
          return own !== undefined && channelName(own) === channel
        }).length,
      }))
      .filter(({ channel, acts }) => acts > 0 || used.includes(channel)),
  }
}

function statedLinks(quarrel: Quarrel, contradicted: ReadonlySet<string>): StatedLink[] {
  const acts = new Map(quarrel.acts.map((act) => [act.id, act]))
  return quarrel.links.filter(isReaction).flatMap((link): StatedLink[] => {
    const later = acts.get(link.from)
    const earlier = acts.get(link.to)
    if (later === undefined || earlier === undefined) return []
    const seen = [later, earlier].every((act) => channelOf(act, quarrel.sides) !== undefined)
    const impossible = later.end <= earlier.start
    return seen
      ? [{ link, later, earlier, contradicted: impossible || contradicted.has(later.id) }]
      : []
  })
}

interface Place {
  readonly channel: string
  readonly x: number
  readonly y: number
}

/** One side on the left, the other on the right, third parties above and between. */
function placesOf({ sides }: Quarrel): readonly Place[] {
  const kinds = ['home', 'hostile', 'conciliatory', 'line']
  return [
    { channel: 'shock', x: width / 2, y: 50 },
    ...sides.flatMap((side, at) =>
      kinds.map((kind, row) => ({
        channel: `${kind} ${side}`,
        x: at === 0 ? 190 : width - 190,
        y: 60 + row * 115,
      })),
    ),
  ]
}

/** The drawing, in units of its width; nothing when no link is stated or inferred. */
export function graphPicture(
  graph: LinkGraph,
  quarrel: Quarrel,
): { drawing: Html; width: number; height: number; label: string } | undefined {
  if (graph.edges.length === 0) return undefined
  const places = new Map(placesOf(quarrel).map((place) => [place.channel, place]))
  return {
    width,
    height,
    label:
      'What set off what: solid arcs are links that the words state, dashed arcs shares that the fitted rows give. The table below has every link with its words.',
    drawing: html`<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 8 4 0 8Z"/></marker></defs>
${graph.edges.map((edge) => edgeOf(edge, places))}
${graph.nodes.map(({ channel, acts }) => nodeOf(places.get(channel)!, acts))}`,
  }
}

function nodeOf({ channel, x, y }: Place, acts: number): Html {
  const anchor = x < width / 2 ? 'end' : x > width / 2 ? 'start' : 'middle'
  const at = anchor === 'end' ? x - 16 : anchor === 'start' ? x + 16 : x
  const up = anchor === 'middle' ? -34 : 0
  return html`<circle class="node" cx="${x}" cy="${y}" r="7"/><text class="name" x="${at}" y="${y + up}" text-anchor="${anchor}">${channel === 'shock' ? 'third parties' : channel}</text><text x="${at}" y="${y + up + 17}" text-anchor="${anchor}">${acts} ${acts === 1 ? 'act' : 'acts'}</text>`
}

function edgeOf(edge: GraphEdge, places: ReadonlyMap<string, Place>): Html {
  const from = places.get(edge.from)
  const to = places.get(edge.to)
  if (from === undefined || to === undefined) return html``
  const disagree = edge.contradicted > 0 ? `, ${edge.contradicted} of them against the dates` : ''
  const stated = `${edge.stated}${disagree}`
  return html`${edge.stated > 0 && arc({ from, to, bend: 34, kind: edge.contradicted > 0 ? 'stated look' : 'stated', words: stated })}${edge.share !== undefined && arc({ from, to, bend: edge.stated > 0 ? 78 : 52, kind: 'inferred', words: `${Math.round(100 * edge.share)} %` })}`
}

function arc({
  from,
  to,
  bend,
  kind,
  words,
}: {
  from: Place
  to: Place
  bend: number
  kind: string
  words: string
}): Html {
  if (from.channel === to.channel) return loop(from, { kind, words, bend })
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const [ux, uy] = [dx / length, dy / length]
  const [mx, my] = [(from.x + to.x) / 2 - uy * bend, (from.y + to.y) / 2 + ux * bend]
  const path = `M${fixed(from.x + ux * 10)} ${fixed(from.y + uy * 10)} Q${fixed(mx)} ${fixed(my)} ${fixed(to.x - ux * 13)} ${fixed(to.y - uy * 13)}`
  // Near its beginning, where arcs that cross in the middle still lie apart.
  const [lx, ly] = [along(from.x, mx, to.x), along(from.y, my, to.y)]
  return html`<path class="${kind}" d="${path}" marker-end="url(#head)"/><text class="said" x="${fixed(lx)}" y="${fixed(ly + 4)}" text-anchor="middle">${words}</text>`
}

/** The place of an arc at which its figure stands, between its ends and its control point. */
function along(from: number, control: number, to: number): number {
  const at = 0.24
  return (1 - at) ** 2 * from + 2 * at * (1 - at) * control + at ** 2 * to
}

function loop(
  { x, y }: Place,
  { kind, words, bend }: { kind: string; words: string; bend: number },
): Html {
  const out = x < width / 2 ? 1 : -1
  const reach = 34 + bend
  return html`<path class="${kind}" d="M${x + out * 9} ${y - 6} C${x + out * reach} ${y - 40} ${x + out * reach} ${y + 40} ${x + out * 11} ${y + 8}" marker-end="url(#head)"/><text class="said" x="${x + out * (reach - 8)}" y="${y + 4}" text-anchor="middle">${words}</text>`
}

function fixed(value: number): string {
  return value.toFixed(1)
}
