import { z } from 'zod';

type Handler = (request: Bun.BunRequest) => Response | Promise<Response>;

/** Without a panel it is on all of them, without an end it is at one time. */
const annotationSchema = z
  .object({
    dashboardUID: z.string(),
    panelId: z.number().optional(),
    time: z.number(),
    timeEnd: z.number().optional(),
    tags: z.array(z.string()),
    text: z.string(),
  })
  .transform((annotation) => ({ ...annotation, timeEnd: annotation.timeEnd ?? annotation.time }));

/** The endpoint that keeps a dashboard's annotations, as long as the preview runs. */
export function annotationRoutes(): Record<string, Handler> {
  const annotations: Array<z.infer<typeof annotationSchema>> = [];
  return {
    '/api/annotations': async (request) => {
      if (request.method === 'POST') {
        const id = annotations.push(annotationSchema.parse(await request.json()));
        return Response.json({ id, message: 'Annotation added' });
      }
      const { searchParams } = new URL(request.url);
      const [fromMs, toMs] = [Number(searchParams.get('from')), Number(searchParams.get('to'))];
      const wanted = annotations.filter(
        ({ dashboardUID, panelId, time, timeEnd }) =>
          dashboardUID === searchParams.get('dashboardUID') &&
          (panelId === undefined || panelId === Number(searchParams.get('panelId'))) &&
          timeEnd >= fromMs &&
          time <= toMs
      );
      return Response.json(wanted);
    },
  };
}
