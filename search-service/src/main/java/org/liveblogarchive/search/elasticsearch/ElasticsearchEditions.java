package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.ElasticsearchIndicesClient;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.search.indexing.Edition;
import org.liveblogarchive.search.indexing.Editions;
import org.liveblogarchive.search.indexing.Generation;
import org.liveblogarchive.search.indexing.Overtaken;
import org.springframework.stereotype.Component;

/** Keeps editions as physical indices: aliases say which is which. */
@Component
class ElasticsearchEditions implements Editions {

  private static final List<Index> WITH_EDITIONS =
      Arrays.stream(Index.values()).filter(Index::hasEditions).toList();
  private static final List<Index> STATE =
      Arrays.stream(Index.values()).filter(Index::isStateOfIndexing).toList();

  private final ElasticsearchIndicesClient client;
  private final Indices indices;
  private final IndexSettings settings;

  ElasticsearchEditions(ElasticsearchClient client, Indices indices, IndexSettings settings) {
    this.client = client.indices();
    this.indices = indices;
    this.settings = settings;
  }

  @Override
  public void prepareState() {
    IndexCall.run(
        () -> {
          for (Index index : STATE) {
            indices.prepare(index);
          }
        });
  }

  @Override
  public void prepare() {
    IndexCall.run(
        () -> {
          for (Index index : Index.values()) {
            indices.prepare(index);
          }
        });
  }

  @Override
  public Optional<Generation> generation(Edition edition) {
    return IndexCall.make(() -> find(edition));
  }

  private Optional<Generation> find(Edition edition) throws IOException {
    List<String> aliases =
        Stream.concat(
                WITH_EDITIONS.stream().map(index -> indices.alias(index, edition)),
                STATE.stream().map(indices::alias))
            .toList();
    try {
      Map<String, IndexState> found =
          client.getSettings(get -> get.index(aliases).name("index.uuid")).settings();
      String uuids =
          found.values().stream()
              .map(ElasticsearchEditions::uuid)
              .sorted()
              .collect(Collectors.joining(","));
      return Optional.of(new Generation(uuids, found.keySet().stream().anyMatch(this::isOutdated)));
    } catch (ElasticsearchException e) {
      if (Refusal.of(e).isMissingIndex()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private boolean isOutdated(String physicalName) {
    return WITH_EDITIONS.stream()
        .flatMap(index -> EditionName.parse(physicalName, index, settings).stream())
        .anyMatch(name -> name.version() < name.index().version());
  }

  @Override
  public void adapt() {
    IndexCall.run(
        () -> {
          for (Index index : WITH_EDITIONS) {
            indices.adapt(index);
          }
        });
  }

  @Override
  public void createNext() {
    discardNext();
    IndexCall.run(
        () -> {
          int number = 0;
          for (Index index : WITH_EDITIONS) {
            number = Math.max(number, indices.nextName(index, 0).number());
          }
          for (Index index : WITH_EDITIONS) {
            indices.createToBeFilled(indices.nextName(index, number));
          }
        });
  }

  @Override
  public void openNext() {
    IndexCall.run(
        () -> {
          for (Index index : WITH_EDITIONS) {
            indices.open(next(index));
          }
        });
  }

  @Override
  public void refreshNext() {
    IndexCall.run(
        () ->
            client.refresh(
                refresh -> refresh.index(WITH_EDITIONS.stream().map(this::next).toList())));
  }

  @Override
  public void promoteNext(Generation expected) {
    IndexCall.run(
        () -> {
          List<Action> actions = new ArrayList<>();
          for (Index index : WITH_EDITIONS) {
            actions.addAll(promotion(index));
          }
          // What was looked up above is what was expected, or the actions are of no use.
          if (!find(Edition.NEXT).map(Generation::name).equals(Optional.of(expected.name()))) {
            throw Overtaken.writing("the next edition is another one");
          }
          client.updateAliases(update -> update.actions(actions));
        });
  }

  private List<Action> promotion(Index index) throws IOException {
    String next =
        indices
            .behind(next(index))
            .orElseThrow(() -> Overtaken.writing("the next edition is gone"));
    Optional<String> current = indices.behind(indices.alias(index));
    List<Action> actions = new ArrayList<>();
    current.ifPresent(
        old -> {
          actions.add(remove(old, indices.alias(index)));
          actions.add(
              Action.of(a -> a.add(add -> add.index(old).alias(indices.previousAlias(index)))));
        });
    actions.add(Action.of(a -> a.add(add -> add.index(next).alias(indices.alias(index)))));
    actions.add(remove(next, next(index)));
    indices.editions(index).stream()
        .map(name -> name.in(settings))
        .filter(name -> !name.equals(next) && !current.equals(Optional.of(name)))
        .forEach(older -> actions.add(Action.of(a -> a.removeIndex(r -> r.index(older)))));
    return actions;
  }

  private static Action remove(String index, String alias) {
    return Action.of(a -> a.remove(remove -> remove.index(index).alias(alias).mustExist(true)));
  }

  @Override
  public void discardNext() {
    IndexCall.run(
        () -> {
          for (Index index : WITH_EDITIONS) {
            Optional<String> next = indices.behind(next(index));
            if (next.isPresent()) {
              client.delete(delete -> delete.index(next.get()).ignoreUnavailable(true));
            }
          }
        });
  }

  private String next(Index index) {
    return indices.alias(index, Edition.NEXT);
  }

  private static String uuid(IndexState state) {
    var settings = requireNonNull(state.settings(), "settings were asked for");
    var index = settings.index() == null ? settings : settings.index();
    return requireNonNull(index.uuid(), "every index has a uuid");
  }
}
