import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { type Answer, type ApiKey, type CallError, call, type InputOf } from "./call.ts";

/** The server is this computer, so nothing waits for a network, and nothing is asked again because a window was looked at. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        refetchOnWindowFocus: false,
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}

type GetKey = Extract<ApiKey, `GET ${string}`>;

/** What is kept of an answer is found by the case first, so that a change of a case makes all of it stale at once. */
export function queryKey<Key extends GetKey>(key: Key, input: InputOf<Key>): readonly unknown[] {
  const params = (input.params ?? {}) as { readonly case?: string };
  return [params.case ?? "desk", key, input];
}

export interface AnswerOptions {
  /** Asked for only when this is so. */
  readonly when?: boolean;
  /** Shows the answer before, while a new one with other words is on its way. */
  readonly keepsLast?: boolean;
}

/** An answer of the server, asked for anew whenever its case has changed. */
export function useAnswer<Key extends GetKey>(
  key: Key,
  input: InputOf<Key>,
  { when = true, keepsLast = false }: AnswerOptions = {},
): UseQueryResult<Answer<Key>, CallError> {
  const asked = useQuery<unknown, CallError>({
    queryKey: queryKey(key, input),
    queryFn: ({ signal }) => call(key, input, signal),
    enabled: when,
    ...(keepsLast && { placeholderData: keepPreviousData }),
  });
  return asked as UseQueryResult<Answer<Key>, CallError>;
}

/** An answer that no entry of the case changes, such as rows of a table: it is asked for once. */
export function useKept<Key extends GetKey>(
  key: Key,
  input: InputOf<Key>,
  { when = true, keepsLast = false }: AnswerOptions = {},
): UseQueryResult<Answer<Key>, CallError> {
  const asked = useQuery<unknown, CallError>({
    queryKey: ["kept", key, input],
    queryFn: ({ signal }) => call(key, input, signal),
    enabled: when,
    ...(keepsLast && { placeholderData: keepPreviousData }),
  });
  return asked as UseQueryResult<Answer<Key>, CallError>;
}

/** @param id of a case, or `desk` for what belongs to none */
export function refreshCase(client: QueryClient, id: string): Promise<void> {
  return client.invalidateQueries({ queryKey: [id] });
}
