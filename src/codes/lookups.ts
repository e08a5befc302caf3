// FLK3640 to FLK3644: values that live elsewhere.
import type { CodeEntry } from './entry';

export const lookupCodes = {
  FLK3640: {
    title: 'Nothing asks for a look-up',
    why: 'What nobody asks for is not looked up: the section has no effect.',
    fix: 'Write `${lookups.NAME}` where the value is wanted, or remove the look-up.',
  },
  FLK3641: {
    title: 'A value is assumed until Terraform finds it',
    why:
      'What is looked up is known when Terraform plans. Until then it is taken for a value of the right form, in the ' +
      'account and Region that the look-up says or the application has; rules that need the value itself say nothing.',
    fix: 'Nothing is to be done. A plan in which the value is of another form is refused.',
    source: 'https://developer.hashicorp.com/terraform/language/validate',
  },
  FLK3642: {
    title: 'A look-up cannot be used here',
    why:
      'The configuration would hold a part of the value that Terraform cannot take out of what it finds, such as the ' +
      'beginning of a name: what is not known cannot be cut.',
    fix: 'Write the value, or take it from a variable of the environment.',
  },
  FLK3643: {
    title: 'A look-up in another account has no role',
    why: 'Terraform looks it up in that account, where the credentials of the application have no rights of their own.',
    fix: 'Name a role of that account that may look it up: `role`.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html',
  },
  FLK3644: {
    title: 'The default of a variable is not what the look-up finds',
    why: 'Terraform would refuse every plan in which nobody sets the variable.',
    fix: 'Give a default of the form that `holds` says, in the account and Region of the look-up.',
  },
} as const satisfies Record<string, CodeEntry>;
