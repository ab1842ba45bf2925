import { useId } from 'preact/hooks'
import { useView } from './context.ts'
import type { SiteChoice } from './view.ts'

export type SiteChoicesProps = {
  readonly choice: SiteChoice
  /** Keeps the panel away from this site. */
  readonly onMuteSite: () => void
  readonly onUnmuteSite: () => void
  /** Asks the browser for access to this site; runs in the click, or the browser refuses. */
  readonly onAllowSite: () => void
  readonly onAllowEverywhere: () => void
  /** Gives back the access that was granted for every site. */
  readonly onRevokeEverywhere: () => void
  readonly onOptions: () => void
}

/** Where the panel opens by itself: on this site, on every news article, or not here. */
export function SiteChoices({ choice, ...on }: SiteChoicesProps) {
  const { translate } = useView()
  const id = useId()
  const { site, panel, everywhere } = choice
  const said = { shown: 'site_shown', muted: 'site_muted', 'not-chosen': 'site_not_chosen', off: 'site_off' } as const
  return (
    <section class="site" aria-labelledby={id}>
      <p id={id}>{everywhere && panel === 'shown' ? translate('site_everywhere') : translate(said[panel], { site })}</p>
      <div class="actions">
        {panel === 'shown' && <Action label={translate('not_on_this_site')} onClick={on.onMuteSite} />}
        {panel === 'muted' && <Action label={translate('on_this_site_again')} onClick={on.onUnmuteSite} />}
        {panel === 'not-chosen' && <Action label={translate('on_this_site_too')} onClick={on.onAllowSite} />}
        {panel === 'off' ? (
          <Action label={translate('options_open')} onClick={on.onOptions} />
        ) : everywhere ? (
          <Action label={translate('only_on_listed')} onClick={on.onRevokeEverywhere} />
        ) : (
          <Action label={translate('on_every_site')} onClick={on.onAllowEverywhere} />
        )}
      </div>
    </section>
  )
}

function Action({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="action small" onClick={onClick}>
      {label}
    </button>
  )
}
