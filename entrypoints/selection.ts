import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** The words that are selected on the page. The background injects it and gets the result. */
export default defineUnlistedScript((): string => document.getSelection()?.toString() ?? '')
