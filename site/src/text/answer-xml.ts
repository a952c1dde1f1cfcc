/** XML as the answer to who asked for its address; 404 where there is none. */
export function answerXml(xml: string | null, type = 'application/xml'): Response {
  if (xml === null) return new Response(null, { status: 404 });
  return new Response(xml, { headers: { 'content-type': type } });
}
