// Walks through an alert's page as its owner does, in a real browser, and asks axe whether everybody can.
//
//   ALERT_URL=http://localhost:8080/a/<token> node walk.js
//
// ALERT_URL    the link of an alert that nobody has taken yet
// TAKEN        true where somebody has taken the alert already: then nobody clicks
// OTHER_URL    the link of a second person to the same alert (optional: then this one clicks second)
// CHROMIUM     the browser (default /usr/bin/chromium)
// MAIL         a file with the same alert's e-mail as HTML (optional)
// SCREENSHOTS  where pictures go (default target/screenshots below the working directory)
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

const require = createRequire(import.meta.url)
const alert = process.env.ALERT_URL
const other = process.env.OTHER_URL ?? alert
const pictures = resolve(process.env.SCREENSHOTS ?? 'target/screenshots')
const widths = { phone: { width: 360, height: 640 }, small: { width: 320, height: 568 }, desk: { width: 1280, height: 800 }, wide: { width: 1440, height: 900 } }
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

if (!alert) {
  console.error('ALERT_URL is not set: give the link of an open alert')
  process.exit(2)
}

let failures = 0
function check(holds, what) {
  console.log(`${holds ? 'ok  ' : 'FAIL'}  ${what}`)
  failures += holds ? 0 : 1
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: flags })
await mkdir(pictures, { recursive: true })

async function page(options = {}) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: widths.phone, locale: 'fr-FR', ...options })
  return context.newPage()
}

async function picture(page, name, fullPage = false) {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage })
}

function inEnglish(url) {
  const address = new URL(url)
  address.searchParams.set('lang', 'en')
  return address.href
}

function below(url, path) {
  const address = new URL(url)
  address.pathname += path
  return address.href
}

// Scripts are off in the page; measuring from outside needs a context of its own in which they are on.
async function fits(url, viewport, what) {
  const measured = await page({ javaScriptEnabled: true, bypassCSP: true, viewport })
  await measured.goto(url)
  const wide = await measured.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  check(wide <= 0, `${what}: nothing to scroll sideways at ${viewport.width} px`)
  const button = measured.locator('form.take button')
  if (await button.count()) {
    const box = await button.boundingBox()
    check(box.y + box.height <= viewport.height, `${what}: the button is on the first screen at ${viewport.width} × ${viewport.height}`)
    check(box.height >= 44, `${what}: the button is large enough for a thumb`)
  }
  await measured.context().close()
}

async function everybodyCan(url, what) {
  for (const colorScheme of ['light', 'dark']) {
    const read = await page({ javaScriptEnabled: true, bypassCSP: true, colorScheme, viewport: widths.phone })
    await read.goto(url)
    await read.evaluate(() => document.querySelectorAll('details').forEach(each => { each.open = true }))
    await read.addScriptTag({ path: require.resolve('axe-core/axe.min.js') })
    const found = await read.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
    check(found.violations.length === 0, `${what}: axe finds no violation (${colorScheme}, ${found.passes.length} rules hold)`)
    for (const violation of found.violations) {
      console.log(`      ${violation.id}: ${violation.help}\n      ${violation.nodes.slice(0, 3).map(node => node.html).join('\n      ')}`)
    }
    await read.context().close()
  }
}

// Before anybody acts.
for (const [name, viewport] of Object.entries(widths)) {
  await fits(alert, viewport, 'alert')
  const look = await page({ viewport })
  const answer = await look.goto(alert)
  check(answer.status() === 200, `alert: opens at ${viewport.width} px with scripts off`)
  await picture(look, `alert-${name}`)
  await picture(look, `alert-${name}-whole`, true)
  await look.context().close()
}
const english = await page({ viewport: widths.phone })
await english.goto(inEnglish(alert))
const isFree = await english.getByRole('button', { name: 'I take it' }).count() === 1
check(isFree || process.env.TAKEN === 'true', 'alert: nobody has taken it yet (or TAKEN=true says that somebody has)')
check(await english.getByRole('heading', { name: 'First 15 minutes' }).isVisible(), 'alert: speaks English when asked')
await picture(english, 'alert-phone-english', true)
const dark = await page({ viewport: widths.phone, colorScheme: 'dark' })
await dark.goto(alert)
await picture(dark, 'alert-phone-dark', true)
await fits(inEnglish(alert), widths.phone, 'alert in English')
await everybodyCan(alert, 'alert')
await everybodyCan(inEnglish(alert), 'alert in English')

// Looking at the address of an act does nothing.
const peek = await page()
check((await peek.goto(below(alert, '/acknowledge'))).status() === 405, 'acknowledge: a look is refused')
await picture(peek, 'refused')
await everybodyCan(below(alert, '/acknowledge'), 'refusal')

// Two people have the page open; one takes it, then the other clicks. In the demo somebody may have been faster.
const take = { name: 'Je prends' }
const first = await page()
const second = await page()
await first.goto(alert)
await second.goto(other)
if (isFree) {
  await first.getByRole('button', take).click()
  const thanks = await first.getByRole('status').innerText()
  check(thanks.includes('noté'), `acknowledge: says that it is done — ${thanks}`)
  check(await first.getByRole('button', take).count() === 0, 'acknowledge: the button is gone')
  await picture(first, 'taken-phone')
  await second.getByRole('button', take).click()
  const already = await second.getByRole('status').innerText()
  check(/déjà fait.*occupe/s.test(already), `acknowledge again: says who already did — ${already}`)
  await picture(second, 'taken-already-phone')
  await everybodyCan(first.url(), 'alert that is taken')
} else {
  const custody = await first.locator('.custody').innerText()
  check(/s’en occupe|vous en occupez|clos|classé|Terminé/.test(custody), `alert: says who takes care — ${custody}`)
}

// A note, then the guide.
await first.getByRole('textbox', { name: /Ce qui a été fait/ }).fill('Vente arrêtée, produit mis de côté.')
await first.getByRole('button', { name: 'Noter' }).click()
check((await first.locator('.log').innerText()).includes('Vente arrêtée'), 'note: stands in the log')
await first.locator('section.guide > p > a').first().click()
const headings = await first.locator('h1, h2').allInnerTexts()
check(/15\s+premières minutes/.test(headings[1] ?? ''), `guide: begins with the first 15 minutes — ${headings.slice(0, 2).join(' / ')}`)
await picture(first, 'guide-phone')
await picture(first, 'guide-phone-whole', true)
await fits(first.url(), widths.small, 'guide')
await everybodyCan(first.url(), 'guide')
await first.locator('.back a').click()
check(new URL(first.url()).pathname === new URL(alert).pathname, 'guide: the way back leads to the alert')

// The sheet: what Vigie knows stands there, a person completes it.
await first.goto(alert)
const sheet = first.locator('section:has(#qqoqccp)')
check((await sheet.locator('.source.auto').count()) >= 3, 'sheet: Vigie filled in what it knows')
await sheet.getByRole('textbox', { name: /Qui/ }).fill('Des clientes du quartier')
await sheet.getByRole('textbox', { name: /Pourquoi/ }).fill('Peur pour les enfants')
await sheet.getByRole('button', { name: 'Enregistrer la fiche' }).click()
check(/vous|Claire|Karim|Anne|Paul/i.test(await first.locator('label[for=q-why] .source').innerText()), 'sheet: the answer bears a name')

// A plain criticism is not deleted; a second person with a reason may say otherwise.
await first.locator('section:has(#removing) > details > summary').click()
await first.locator('#remove-motive').selectOption('CRITICISM')
await first.locator('#remove-rule').selectOption('1')
await first.locator('#alternative').fill('Répondre et inviter à revenir')
await first.getByRole('button', { name: 'Vérifier et noter' }).click()
const refused = await first.getByRole('status').innerText()
check(/Refusé.*critique ne se supprime pas/s.test(refused), `removal: a criticism stays — ${refused}`)
await first.locator('section:has(#removing)').screenshot({ path: join(pictures, 'removal-refused.png') })
await first.locator('.wished summary').first().click()
await first.locator('.wished textarea').first().fill('Je le veux')
await first.getByRole('button', { name: 'Lever le refus' }).first().click()
check((await first.locator('h1').innerText()).includes('seconde personne'), 'removal: nobody lifts their own refusal')
await picture(first, 'override-own')
if (other !== alert) {
  await second.goto(other)
  await second.locator('.wished summary').first().click()
  await second.locator('.wished textarea').first().fill('L’auteur l’a demandé')
  await second.getByRole('button', { name: 'Lever le refus' }).first().click()
  check((await second.locator('.wished').first().innerText()).includes('permis par'), 'removal: a second person lifts the refusal')
}

// What is true is said by a person, with evidence.
await first.goto(alert)
await first.locator('section:has(#claim) summary').click()
await first.locator('#could').fill('Le rideau était baissé deux jours')
await first.locator('input[name=status][value=DENIED]').check()
await first.locator('section:has(#claim) form button').last().click()
check(/preuve/.test(await first.locator('h1').innerText()), 'truth: nothing is denied without evidence')
await first.goto(alert)
await first.locator('section:has(#claim) summary').click()
await first.locator('#could').fill('Le rideau était baissé deux jours')
await first.locator('#evidence').fill('https://labo.example/rapport-12')
await first.locator('input[name=status][value=DENIED]').check()
await first.locator('section:has(#claim) form button').last().click()
check(/dit.*faux/s.test(await first.locator('.verdict').innerText()), 'truth: the verdict bears a name and its evidence')

// A reply is read again with a cool head.
await first.locator('#reply').fill('Vous êtes un menteur, bravo à vous.')
await first.getByRole('button', { name: 'Relire à froid' }).click()
check((await first.locator('main li').count()) >= 1, 'reply: what could turn against us is named')
check((await first.locator('#written').inputValue()).includes('menteur'), 'reply: nothing that was written is lost')
await picture(first, 'reply-refused')
await everybodyCan(first.url(), 'refusal of a reply')

// The business: how ready it is, and its papers.
await first.goto(below(alert, '/business'))
check(await first.locator('rect.day').count() === 90, 'business: ninety days')
await picture(first, 'business-phone-whole', true)
await first.locator('#planned').fill('Notre pain guérit le cancer')
await first.getByRole('button', { name: 'Relire ce texte' }).click()
check((await first.locator('section:has(#precheck) li').innerText()).includes('santé'), 'business: a planned post is read first')
for (const path of ['/business', '/protocol', '/charter', '/moderation']) {
  for (const viewport of [widths.small, widths.desk]) {
    await fits(below(alert, path), viewport, path)
  }
  await everybodyCan(below(alert, path), path)
  await everybodyCan(inEnglish(below(alert, path)), `${path} in English`)
}
const paper = await page({ viewport: widths.desk })
await paper.goto(below(alert, '/protocol'))
await paper.emulateMedia({ media: 'print' })
await picture(paper, 'protocol-print', true)
const sheets = (await paper.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g).length
check(sheets === 1, `protocol: prints on one sheet of A4, not ${sheets}`)

// The end: not without a lesson, then closed, then looked back upon.
await first.goto(alert)
if (await first.locator('form[action*="/close"]').count()) {
  await first.locator('section:has(#ending) summary').click()
  await first.getByRole('button', { name: 'Clore' }).click()
  check((await first.locator('h1').innerText()).includes('appris'), 'close: not without a lesson')
  await first.goto(alert)
  await first.locator('section:has(#ending) summary').click()
  await first.locator('#lesson').fill('Relever la température deux fois par jour')
  await first.getByRole('button', { name: 'Clore' }).click()
  check((await first.locator('section:has(#ending)').innerText()).includes('température'), 'close: the lesson stays')
}
await first.locator('#cause').selectOption('PRODUCT')
await first.getByRole('button', { name: 'Enregistrer le bilan' }).click()
check((await first.locator('section:has(#ending)').innerText()).includes('bilan fait'), 'debrief: recorded')
for (const viewport of Object.values(widths)) {
  await fits(alert, viewport, 'alert that is over')
}
await everybodyCan(alert, 'alert that is over')
await everybodyCan(inEnglish(alert), 'alert that is over, in English')
await picture(first, 'over-phone-whole', true)

// The e-mail in HTML, as a mail program shows it.
if (process.env.MAIL) {
  const mail = new URL(`file://${resolve(process.env.MAIL)}`).href
  for (const viewport of [widths.small, widths.desk]) {
    await fits(mail, viewport, 'e-mail')
  }
  await everybodyCan(mail, 'e-mail')
  const read = await page()
  await read.goto(mail)
  check(await read.locator('script, img, iframe, link, form').count() === 0, 'e-mail: nothing but words and links')
  check(await read.locator(`a[href="${alert.split('?')[0]}"]`).count() >= 1, 'e-mail: the link to the page can be pressed')
  await picture(read, 'mail-phone-whole', true)
}

// A link that opens nothing, and the door.
const lost = await page({ viewport: widths.desk })
check((await lost.goto(new URL('/a/0123456789012345678901', alert).href)).status() === 404, 'unknown link: says so')
await picture(lost, 'unknown-link')
await lost.goto(new URL('/', alert).href)
await picture(lost, 'home')
await everybodyCan(new URL('/', alert).href, 'home')

await browser.close()
console.log(failures === 0 ? `all is well; pictures are in ${pictures}` : `${failures} checks failed; pictures are in ${pictures}`)
process.exit(failures === 0 ? 0 : 1)
