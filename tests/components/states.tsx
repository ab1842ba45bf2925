import type { VNode } from 'preact'
import { Options } from '../../components/options/options.tsx'
import { Panel, type PanelForm, type PanelProps } from '../../components/panel.tsx'
import { Popup, type PopupProps } from '../../components/popup.tsx'
import type { Passage, View } from '../../components/view.ts'
import { Welcome } from '../../components/welcome.tsx'
import type { Summary } from '../../lib/engine/model.ts'
import { FIRST_DAY } from '../../lib/extension/settings-record.ts'
import type { Translate } from '../../lib/labels/translate.ts'
import { emptySummary, sampleLook, sampleMap, sampleSummary, sampleText, timelineSummary } from './sample-summary.ts'

/** Every state that a surface can be in, for the tests that go through all of them. */

const nothing = () => {}
const listeners = {
  onShowEvidence: nothing,
  onShowPassage: nothing,
  onBackToFact: nothing,
  onHidePassage: nothing,
  onCopy: nothing,
  onCopyLink: nothing,
  onPrint: nothing,
  onOptions: nothing,
  onSummarizeAnyway: nothing,
  onTryAgain: nothing,
  onMuteSite: nothing,
  onUnmuteSite: nothing,
  onAllowSite: nothing,
  onAllowEverywhere: nothing,
  onRevokeEverywhere: nothing,
  onToggleMarks: nothing,
  onOtherSide: nothing,
  onExpand: nothing,
  onCollapse: nothing,
  onClose: nothing,
  onPlace: nothing,
  onChoose: nothing,
  onMute: nothing,
  onForget: nothing,
  onChange: nothing,
  onChangeShortcuts: nothing,
  onExport: nothing,
  onImport: nothing,
  onReset: nothing,
}

const withShare = { onShare: nothing, onSidePanel: nothing }

const partly: Summary = { ...sampleSummary, article: { ...sampleSummary.article, completeness: 'partial' } }
const facts = (summary: Summary): View => ({ kind: 'facts', summary, map: sampleMap })
const passage = (found: boolean): Passage => ({ evidence: sampleSummary.what[0]?.evidence ?? [], index: 0, found })

const popup =
  (view: View, rest: Partial<PopupProps> = {}) =>
  (translate: Translate) => (
    <Popup
      translate={translate}
      look={sampleLook}
      view={view}
      siteChoice={{ site: 'news.example', panel: 'shown', everywhere: false }}
      {...listeners}
      {...rest}
    />
  )

const panel =
  (form: PanelForm, rest: Partial<PanelProps> = {}) =>
  (translate: Translate) => (
    <Panel
      translate={translate}
      look={sampleLook}
      form={form}
      summary={sampleSummary}
      map={sampleMap}
      site="news.example"
      marks={false}
      {...listeners}
      {...rest}
    />
  )

const options = (translate: Translate) => (
  <Options
    translate={translate}
    look={sampleLook}
    choices={{
      ...FIRST_DAY,
      place: 'everywhere',
      sites: {
        'added.example': { chosen: true },
        'away.example': { muted: true },
        'refused.example': { chosen: true },
        'left.example': { side: 'left' },
      },
    }}
    listed={['apnews.com', 'bbc.com']}
    isGranted={(site) => site !== 'refused.example'}
    isEverywhereGranted={false}
    shortcuts={[
      { name: translate('action_title'), keys: 'Alt+Shift+K' },
      { name: translate('command_side_panel'), keys: '' },
    ]}
    message={translate('options_reset_done')}
    siteNamed={() => undefined}
    onUndo={nothing}
    {...listeners}
  />
)

const welcome = (translate: Translate) => (
  <Welcome
    translate={translate}
    look={sampleLook}
    place="listed"
    sample={{ text: sampleText, language: 'en', summary: sampleSummary }}
    message={translate('permission_refused')}
    {...listeners}
  />
)

/** The states by name: the surface, then what is the case. */
export const STATES: Readonly<Record<string, (translate: Translate) => VNode>> = {
  'popup-facts': popup(facts(sampleSummary), withShare),
  'popup-partial': popup(facts(partly)),
  'popup-timeline': popup(facts(timelineSummary)),
  'popup-no-facts': popup(facts(emptySummary)),
  'popup-reading': popup({ kind: 'reading' }, { tall: true }),
  'popup-no-article': popup({ kind: 'no-article', reason: 'reason_home_page' }),
  'popup-no-text': popup({ kind: 'no-text' }),
  'popup-language': popup({ kind: 'language', language: 'de' }),
  'popup-untouchable': popup({ kind: 'untouchable' }, { siteChoice: undefined }),
  'popup-failed-page': popup({ kind: 'failed', problem: 'page' }),
  'popup-failed-engine': popup({ kind: 'failed', problem: 'engine' }),
  'popup-failed-internal': popup({ kind: 'failed', problem: 'internal' }),
  'popup-muted': popup(facts(sampleSummary), {
    siteChoice: { site: 'news.example', panel: 'muted', everywhere: false },
  }),
  'popup-not-permitted': popup(
    { kind: 'no-article', reason: 'reason_search' },
    { siteChoice: { site: 'news.example', panel: 'not-chosen', everywhere: false } },
  ),
  'popup-passage': popup(facts(sampleSummary), { passage: passage(true) }),
  'popup-copied': (translate) => popup(facts(sampleSummary), { message: translate('copied') })(translate),
  'beside-facts': popup(facts(timelineSummary), { surface: 'beside' }),
  'beside-no-access': popup({ kind: 'no-access' }, { surface: 'beside' }),
  'panel-open': panel('open'),
  'panel-partial': panel('open', { summary: partly }),
  'panel-timeline': panel('open', { summary: timelineSummary }),
  'panel-marks': panel('open', { marks: true }),
  'panel-passage': panel('open', { passage: passage(true) }),
  'panel-passage-lost': panel('open', { passage: passage(false) }),
  'panel-passage-bar': panel('passage', { passage: passage(true) }),
  'panel-copied': (translate) => panel('open', { message: translate('copied') })(translate),
  'panel-pill': panel('pill'),
  'panel-tab': panel('tab'),
  'panel-muted': panel('muted'),
  'options-changed': options,
  'welcome-sample': welcome,
}
