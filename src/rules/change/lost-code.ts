// Uploaded code that a plan deletes while an application still runs it.
import { argument, argumentBefore, ofTypes, type Estate, type Resource, type Standing } from '../../estate/estate';
import { bestOf, type Answer } from '../../estate/iam-pattern';
import { listedBy, remembered } from '../../estate/remembered';
import { is, isSaid, textOf } from '../../estate/value';
import { objectTypes } from '../code-key';
import { paths } from '../flink-application';
import { failed, undecided, type Verdict } from '../rule';
import { keptApplications, type UpdatedApplication } from './applications';

/**
 * The provider deletes all versions of an object that has one, also when a replacement takes its key. Source: its
 * `resourceObjectDelete`, https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/s3/object.go.
 */
export function judgeCode(estate: Estate): readonly Verdict[] {
  return ofTypes(estate, ...objectTypes)
    .filter(({ mode, change }) => mode === 'managed' && ['delete', 'replace'].includes(String(change?.action)))
    .flatMap((object): readonly Verdict[] => {
      const key = String(textOf(argumentBefore(object, 'key')));
      const users = runningIn(estate).get(key) ?? [];
      const user = users.find((application) => misses(application, object) === 'yes');
      if (user)
        return [failed(object, `${key} is deleted with all its versions: ${user.address} still runs it`, { fix })];
      return users.some((application) => misses(application, object) === 'maybe')
        ? [undecided(object, `whether the object that takes its place is ${key} is not known yet`)]
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

/** Every version that stood before is gone; a key alone means what takes its place as well, if it takes the key. */
function misses(application: UpdatedApplication, object: Resource): Answer {
  const bucket = textOf(argument(application, `${paths.code}.bucket_arn`));
  const version = argument(application, `${paths.code}.object_version`);
  const [itsBucket, itsVersion] = ['bucket', 'version_id'].map((path) => textOf(argumentBefore(object, path)));
  if (itsBucket === undefined || bucket?.endsWith(`:::${itsBucket}`) !== true) return 'no';
  // All versions go, whichever the application has pinned.
  if (isSaid(version)) return itsVersion !== undefined && itsVersion !== '' && version.kind === 'known' ? 'yes' : 'no';
  return bestOf(['bucket', 'key'].map((path) => isLeft(object, path)));
}

/** What is deleted or has become another one; the provider makes an object anew for another bucket or key alone. */
function isLeft(object: Resource, path: string): Answer {
  if (!object.arguments) return 'yes';
  const after = argument(object as Standing, path);
  if (after.kind === 'unknown') return 'maybe';
  return is(after, String(textOf(argumentBefore(object, path)))) ? 'no' : 'yes';
}
