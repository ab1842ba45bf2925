import { render } from 'preact'
import { browser } from 'wxt/browser'
import { likelyTab } from '../../lib/extension/toolbar-button.ts'
import { openPage } from '../pages/open-page.ts'
import { findStart, PopupController } from './controller.tsx'
import { fitWindow } from './fit.ts'

// Not in the HTML: WXT would take a title there, in one language, for the button's tooltip.
const [{ translate, look }, start, browserWindow, ownTab] = await Promise.all([
  openPage(document),
  findStart({ likely: likelyTab(location.href) }),
  browser.windows.getCurrent(),
  browser.tabs.getCurrent(),
])
document.documentElement.classList.toggle('in-tab', ownTab !== undefined)
document.title = translate('brand')

const root = document.getElementById('root')
if (!ownTab) fitWindow(window, browserWindow)
if (root) render(<PopupController translate={translate} look={look} {...start} />, root)
// What the tests measure: the facts answer to clicks.
performance.mark('interactive')
