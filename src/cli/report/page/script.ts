/**
 * The page works without this script. With it, a passage lights its note, the legend picks out the passages of one
 * standing, j and k step through the statements, and everything opens for print.
 */
export const SCRIPT: string = `
"use strict";
const all=(selector)=>[...document.querySelectorAll(selector)];
const cards=all(".card");
const marksOf=(id)=>all("a.mark").filter((mark)=>mark.dataset.claims.split(" ").includes(id));
function light(id,on){marksOf(id).forEach((mark)=>mark.classList.toggle("lit",on));document.getElementById(id)?.classList.toggle("lit",on)}
for(const mark of all("a.mark")){const id=mark.getAttribute("href").slice(1);mark.addEventListener("mouseenter",()=>light(id,true));mark.addEventListener("mouseleave",()=>light(id,false))}
for(const card of cards){card.addEventListener("mouseenter",()=>light(card.id,true));card.addEventListener("mouseleave",()=>light(card.id,false))}
function open(){const card=document.getElementById(location.hash.slice(1));if(card?.matches(".card")){card.open=true;card.scrollIntoView({block:"nearest"})}}
addEventListener("hashchange",open);open();
for(const pick of all(".pick")){pick.setAttribute("aria-pressed","false");pick.setAttribute("role","button");pick.addEventListener("click",(event)=>{event.preventDefault();
const same=document.body.dataset.picked===pick.dataset.pick;delete document.body.dataset.picked;if(!same)document.body.dataset.picked=pick.dataset.pick;
for(const other of all(".pick"))other.setAttribute("aria-pressed",String(!same&&other===pick));
for(const mark of all(".mark"))mark.classList.toggle("on",!same&&mark.classList.contains(pick.dataset.pick))})}
let at=-1;
addEventListener("keydown",(event)=>{if(event.ctrlKey||event.metaKey||event.altKey||(event.key!=="j"&&event.key!=="k")||cards.length===0)return;
at=Math.max(0,Math.min(cards.length-1,at+(event.key==="j"?1:-1)));const card=cards[at];card.open=true;card.querySelector("summary").focus({preventScroll:true});card.scrollIntoView({block:"center"})});
let opened=[];
addEventListener("beforeprint",()=>{opened=all("details:not([open])");for(const each of opened)each.open=true});
addEventListener("afterprint",()=>{for(const each of opened)each.open=false});
`;
