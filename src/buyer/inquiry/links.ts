/**
 * How long a link to an e-mail may be, in characters. Windows hands a link to the mail program through a call that
 * takes about 2,080; Firefox and Chrome kept it to 2,048 for long, and older programs still do.
 */
export const mailLinkLimit = 2000;

/** A link that opens a new e-mail in the reader's own program (RFC 6068): UTF-8, percent-encoded, lines end in CR LF. */
export function mailLink(to: string, subject: string, body: string): string {
  const [local = '', host = ''] = [to.slice(0, to.lastIndexOf('@')), to.slice(to.lastIndexOf('@') + 1)];
  const address = `${encodeURIComponent(local)}@${encodeURIComponent(host)}`;
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}

/** A link that opens a chat in WhatsApp with the text in its box. The number has its country code: `+84…`. */
export function whatsAppLink(number: string, text?: string): string {
  const address = `https://wa.me/${digitsOf(number)}`;
  return text === undefined ? address : `${address}?text=${encodeURIComponent(text)}`;
}

/** A link that opens a chat in Zalo, which takes no text from a link: it has to be pasted. */
export function zaloLink(number: string): string {
  return `https://zalo.me/${digitsOf(number)}`;
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}
