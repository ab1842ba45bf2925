import { useId, useState } from 'preact/hooks'
import type { Translate } from '../../lib/labels/translate.ts'
import type { Choices, SiteChoices } from './choices.ts'

/** How many sites of the shipped list a search shows. */
const MOST_LISTED = 12

export type SitesProps = {
  readonly translate: Translate
  readonly sites: Choices['sites']
  /** The shipped news sites. */
  readonly listed: readonly string[]
  /** Whether the browser lets the panel show itself on a site. */
  readonly isGranted: (site: string) => boolean
  /** The site that somebody means who types an address or a name; undefined for what is none. */
  readonly siteNamed: (typed: string) => string | undefined
  /** Chooses a site. Runs in the click: the browser has to be asked. */
  readonly onChoose: (site: string) => void
  readonly onMute: (site: string) => void
  /** Forgets what was chosen for a site. */
  readonly onForget: (site: string) => void
}

type State = 'chosen' | 'muted' | 'listed'

/** The sites that the reader chose or sent the panel away from, and, for a search, those of the shipped list. */
export function Sites(props: SitesProps) {
  const { translate, sites, listed, siteNamed } = props
  const [query, setQuery] = useState('')
  const id = useId()
  const wanted = query.trim().toLowerCase()
  const own = Object.entries(sites)
    .filter(([, { chosen, muted }]) => chosen || muted)
    .map(([site]) => site)
    .filter((site) => site.includes(siteNamed(wanted) ?? wanted))
    .sort()
  const found = wanted ? listed.filter((site) => site.includes(siteNamed(wanted) ?? wanted) && !own.includes(site)) : []
  const named = siteNamed(wanted)
  const isNew = named?.includes('.') && !own.includes(named) && !listed.includes(named)
  const shown = [...own, ...found.slice(0, MOST_LISTED)]
  return (
    <>
      <div class="search">
        <label for={id}>{translate('options_site_search')}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.com"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        {isNew && named && (
          <button type="button" class="action small" onClick={() => props.onChoose(named)}>
            {translate('options_site_add', { site: named })}
          </button>
        )}
      </div>
      <p class="hint" role="status">
        {shown.length === 0
          ? translate(wanted ? 'options_site_none_found' : 'options_site_none')
          : found.length > MOST_LISTED
            ? translate('options_site_more', { count: found.length - MOST_LISTED })
            : ''}
      </p>
      {shown.length > 0 && (
        <ul class="rows">
          {shown.map((site) => (
            <Site key={site} site={site} state={stateOf(sites[site])} {...props} />
          ))}
        </ul>
      )}
    </>
  )
}

const stateOf = (site: SiteChoices | undefined): State => (site?.muted ? 'muted' : site?.chosen ? 'chosen' : 'listed')

const SAID = {
  chosen: 'options_site_chosen',
  muted: 'options_site_muted',
  listed: 'options_site_listed',
} as const

function Site({ translate, site, state, isGranted, ...on }: SitesProps & { site: string; state: State }) {
  const isMissing = state === 'chosen' && !isGranted(site)
  return (
    <li class="row">
      <span>
        <b class="site-name">
          <bdi>{site}</bdi>
        </b>
        <span class={isMissing ? 'hint doubtful' : 'hint'}>
          {translate(isMissing ? 'options_site_not_granted' : SAID[state])}
        </span>
      </span>
      <span class="row-actions">
        {(isMissing || state === 'muted') && (
          <Act translate={translate} label="options_site_show" site={site} onClick={() => on.onChoose(site)} />
        )}
        {state !== 'muted' && (
          <Act translate={translate} label="options_site_mute" site={site} onClick={() => on.onMute(site)} />
        )}
        {state !== 'listed' && (
          <Act translate={translate} label="options_site_forget" site={site} onClick={() => on.onForget(site)} />
        )}
      </span>
    </li>
  )
}

type ActLabel = 'options_site_show' | 'options_site_mute' | 'options_site_forget'

function Act({
  translate,
  label,
  site,
  onClick,
}: {
  translate: Translate
  label: ActLabel
  site: string
  onClick: () => void
}) {
  return (
    <button type="button" class="action small" aria-label={`${translate(label)}: ${site}`} onClick={onClick}>
      {translate(label)}
    </button>
  )
}
