// Numbers that nothing else is by chance.

/** The first primes that are not smaller than `least`. */
export function primesFrom(least: number, count: number): number[] {
  const found: number[] = [];
  for (let one = Math.max(2, Math.ceil(least)); found.length < count; one++) if (isPrime(one)) found.push(one);
  return found;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return number > 1;
}
