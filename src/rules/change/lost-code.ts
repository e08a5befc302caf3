// Uploaded code that a plan deletes while an application still runs it.
import { argument, argumentBefore, ofTypes, type Estate, type Resource } from '../../estate/estate';
import { listedBy, remembered } from '../../estate/remembered';
import { isSaid, textOf } from '../../estate/value';
import { paths } from '../flink-application';
import { failed, type Verdict } from '../rule';
import { keptApplications, type UpdatedApplication } from './applications';

/**
 * The provider deletes all versions of an object that has one, also when a replacement takes its key. Source: its
 * `resourceObjectDelete`, https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/s3/object.go.
 */
export function judgeCode(estate: Estate): readonly Verdict[] {
  return ofTypes(estate, 'aws_s3_object', 'aws_s3_object_copy', 'aws_s3_bucket_object')
    .filter(({ mode, change }) => mode === 'managed' && ['delete', 'replace'].includes(String(change?.action)))
    .flatMap((object) => {
      const key = String(textOf(argumentBefore(object, 'key')));
      const user = runningIn(estate)
        .get(key)
        ?.find((application) => runs(application, object));
      return user
        ? [failed(object, `${key} is deleted with all its versions: ${user.address} still runs it`, { fix })]
        : [];
    });
}

const fix = 'Move the application to other code first, in an apply of its own; then take the object away.';

/** Applications by the key of their code. */
const runningIn = remembered((estate: Estate) =>
  listedBy(keptApplications(estate), (one) =>
    [textOf(argument(one, `${paths.code}.file_key`))].filter((text) => text !== undefined),
  ),
);

/** Every version that stood before is gone; a key alone means what takes its place as well. */
function runs(application: UpdatedApplication, object: Resource): boolean {
  const bucket = textOf(argument(application, `${paths.code}.bucket_arn`));
  const version = argument(application, `${paths.code}.object_version`);
  const [itsBucket, itsVersion] = ['bucket', 'version_id'].map((path) => textOf(argumentBefore(object, path)));
  if (itsBucket === undefined || bucket?.endsWith(`:::${itsBucket}`) !== true) return false;
  // All versions go, whichever the application has pinned.
  if (itsVersion !== undefined && itsVersion !== '' && isSaid(version)) return version.kind === 'known';
  return object.change?.action === 'delete' && !isSaid(version);
}
