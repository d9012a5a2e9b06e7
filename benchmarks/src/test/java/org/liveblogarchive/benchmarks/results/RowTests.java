package org.liveblogarchive.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowTests {

  private static final Row FIGURE = Row.of("append", Series.once(Unit.PER_SECOND, 900));
  private static final Peer PEER = new Peer("raw", Series.once(Unit.PER_SECOND, 2_000));

  @Test
  void meetsABudgetOfItsRatioToThePeer() {
    assertThat(FIGURE.against(PEER).within(Budget.ratioAtLeast(0.45)).verdict())
        .isEqualTo(Verdict.MET);
    assertThat(FIGURE.against(PEER).within(Budget.ratioAtLeast(0.46)).verdict())
        .isEqualTo(Verdict.MISSED);
    assertThat(FIGURE.against(PEER).within(Budget.ratioAtMost(0.44)).verdict())
        .isEqualTo(Verdict.MISSED);
  }

  @Test
  void meetsABudgetOfItsOwnWithoutAPeer() {
    assertThat(FIGURE.within(Budget.valueAtMost(900)).verdict()).isEqualTo(Verdict.MET);
    assertThat(FIGURE.within(Budget.valueAtMost(899)).verdict()).isEqualTo(Verdict.MISSED);
    assertThat(FIGURE.within(Budget.valueAtLeast(900)).verdict()).isEqualTo(Verdict.MET);
    assertThat(FIGURE.within(Budget.valueAtLeast(901)).verdict()).isEqualTo(Verdict.MISSED);
  }

  @Test
  void isNotJudgedWithoutItsPeer() {
    Row row = FIGURE.within(Budget.ratioAtLeast(0.4)).noting("the peer is not installed");

    assertThat(row.ratio()).isNull();
    assertThat(row.verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void isNotJudgedWhenItWasNotMeasured() {
    assertThat(Row.unmeasured("append", "no write API").verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void isNotJudgedWithoutABudget() {
    assertThat(FIGURE.against(PEER).verdict()).isEqualTo(Verdict.NONE);
  }

  @Test
  void keepsAllRemarks() {
    assertThat(FIGURE.noting("one").noting("").noting("two").note()).isEqualTo("one; two");
  }
}
