import type { APIRoute, GetStaticPaths } from 'astro';
import { sourceItems } from '../../../../../../citations/csl-item.ts';
import { exportResponse, inEveryFormat, type ExportFormat } from '../../../../../../citations/exports.ts';
import { versionPaths } from '../../../../../../content.ts';
import type { EventVersion } from '../../../../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () => inEveryFormat(versionPaths());

/** All sources of a version of an event for reference managers. */
export const GET: APIRoute<{ format: ExportFormat; version: EventVersion }> = ({ props: { format, version } }) => exportResponse(sourceItems(version.state), format);
