package org.liveblogarchive.article.liveblog.history;

/**
 * Which revisions the public may know of, as SQL that speaks of {@code :liveBlogId}. Drafts and
 * scheduled states were never public, nor was what happened to an entry that was never published,
 * nor what was replaced before the live blog itself was published.
 */
public final class PublicHistory {

  /** The revisions of all live blogs beside the first public revision of this one. */
  public static final String REVISIONS =
      """
      revision cross join (
        select number, effective_at from revision
        where live_blog_id = :liveBlogId
          and entry_id is null
          and status not in ('draft', 'discarded')
        order by number
        limit 1
      ) first_public
      """;

  /** Whether a row of {@link #REVISIONS} is public. An erased state still has its status. */
  public static final String IS_PUBLIC =
      """
      case
        when revision.status in ('draft', 'scheduled', 'discarded') then false
        when revision.entry_id is null then true
        when revision.status = 'published' then
          revision.number > first_public.number
          or not exists (
            select from revision later
            where later.entry_id = revision.entry_id
              and later.number > revision.number
              and later.number < first_public.number)
        else
          revision.number > first_public.number
          and exists (
            select from revision earlier
            where earlier.entry_id = revision.entry_id
              and earlier.number < revision.number
              and earlier.status = 'published')
      end
      """;

  private PublicHistory() {}
}
