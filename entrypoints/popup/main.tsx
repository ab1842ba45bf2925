import { render } from 'preact'
import { openPage } from '../pages/open-page.ts'
import { findStart, PopupController } from './controller.tsx'
import { fitHeight } from './fit.ts'

// Not in the HTML: WXT would take a title there, in one language, for the button's tooltip.
const [{ translate, look }, start] = await Promise.all([openPage(document), findStart()])
document.title = translate('brand')

const root = document.getElementById('root')
if (root) render(<PopupController translate={translate} look={look} {...start} />, root)
fitHeight(window)
