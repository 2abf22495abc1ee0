import {chromium} from "playwright-core"; import {serve} from "./browser/serve.ts";
const {server, url} = await serve("/tmp/wt/own/dist", "/");
const b = await chromium.launch({executablePath: "/usr/bin/chromium", args: ["--headless","--no-sandbox","--disable-gpu","--disable-quic","--no-first-run","--disable-background-networking","--disable-component-update","--disable-sync"]});
const pages = process.argv.slice(2);
for (const p of pages) for (const [w,d] of [[390,"dark"],[1280,"light"]] as const) { const c = await b.newContext({viewport:{width:w,height:w===390?844:900},colorScheme:d}); const g = await c.newPage(); const errs: string[]=[]; g.on("pageerror",(e)=>errs.push(String(e))); await g.goto(url+p); await g.waitForTimeout(2500); const n=p.replace(/[^a-z0-9]+/gi,"_"); await g.screenshot({path:`/tmp/mine/s_${n}_${w}.png`,fullPage:true}); const over = await g.evaluate(()=>document.documentElement.scrollWidth-innerWidth); console.log(p,w,"overflow",over,errs.join("|")); await c.close(); }
await b.close(); server.close();
