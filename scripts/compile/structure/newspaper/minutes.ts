/** What a meeting is called where a report first speaks of it; 会议强调 speaks of one that the reader knows. */
const meeting =
  /召开|举行|大会|会上|会场|会见|论坛|[推交座调动部例全听协分洽研茶办培商联][^，。！？；：、]{0,3}会|会议(?!强调|指出|要求|还|明确|提出|认为|决定|以|由|通报|传达|听取|审议)/u;
/** What a meeting that the reader knows says, and who was there. */
const known =
  /(?:^|。)会议(?:强调|指出|要求|还|明确|提出|认为|决定|以|由|通报|传达|听取|审议)|(?:参加|出席|列席)(?:了)?会议|(?:同志|负责人|领导)在(?:主|分)会场/u;
/** What it wants done, sentence by sentence. */
const orders = /(?:^|[。；])(?:各地(?:各部门)?|各级)?要(?!不|么|是|说|知)/gu;

/** What a stretch says of a meeting: that there is one, what one said of which it has been told, or what is to be done. */
export type Minutes = 'none' | 'orders' | 'known';

/** Sentences that say what is to be done, from which a stretch is a list of orders. */
const fewestOrders = 2;

export const convenes = (text: string): boolean => text.includes('会') && meeting.test(text);

export const minutesOf = (text: string): Minutes => {
  if (text.includes('会') && known.test(text)) return 'known';
  return (text.match(orders)?.length ?? 0) >= fewestOrders ? 'orders' : 'none';
};
