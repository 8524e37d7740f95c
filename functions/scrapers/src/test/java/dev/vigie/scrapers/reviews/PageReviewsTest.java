package dev.vigie.scrapers.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.scrapers.reviews.PageReviews.Standing;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageReviewsTest {
    private static final Standing FOURNIL = new Standing("Le Fournil", 4.1, 5, Optional.of(212));

    @Test
    void jsonLdIsReadThoughItBeBroken() {
        var read = on("""
                <script type="application/ld+json"><!--
                {"@type": "Bakery", "name": "Le Fournil"
                 "aggregateRating": {"@type": "AggregateRating", "ratingValue": "4,1", "reviewCount": "212",},
                 "review": [{"@type": "Review", "author": "Inès", "reviewBody": "Dit "bon" mais non", "reviewRating": {"ratingValue": 2}}]};
                --></script>""");

        assertThat(read.standing()).hasValue(FOURNIL);
        assertThat(read.reviews()).extracting(Review::text).containsExactly("Dit \"bon\" mais non");
    }

    @Test
    void anAverageMayBeNamedElsewhere() {
        var read = on("""
                <script type="application/ld+json">{"@graph": [
                 {"@type": "Bakery", "name": "Le Fournil", "aggregateRating": {"@id": "#r"}},
                 {"@id": "#r", "@type": "AggregateRating", "ratingValue": 4.1, "ratingCount": 212}]}</script>""");

        assertThat(read.standing().map(Standing::value)).hasValue(4.1);
    }

    @Test
    void microdataIsReadWithItsReferences() {
        var read = on("""
                <div itemscope itemtype="https://schema.org/Bakery" itemref="more"><b itemprop=name>Le Fournil</b>
                 <p itemprop=aggregateRating itemscope itemtype="https://schema.org/AggregateRating">
                  <i itemprop=ratingValue content=4.1>four</i> <i itemprop=ratingCount>212</i></p></div>
                <div id=more><div itemprop=review itemscope itemtype="http://schema.org/Review">
                 <a itemprop=author href=/i>Inès</a><time itemprop=datePublished datetime=2026-11-20>hier</time>
                 <p itemprop=reviewRating itemscope itemtype="http://schema.org/Rating">
                  <meta itemprop=ratingValue content=6><meta itemprop=bestRating content=10></p>
                 <p itemprop=reviewBody>Malade.</p></div></div>""");

        assertThat(read.standing()).hasValue(FOURNIL);
        assertThat(read.reviews()).singleElement().satisfies(PageReviewsTest::isTheReviewOfInes);
    }

    @Test
    void rdfaIsReadWithItsRelations() {
        var read = on("""
                <div vocab="http://schema.org/" typeof=Bakery><b property=name>Le Fournil</b>
                 <p property=aggregateRating typeof=AggregateRating><i property=ratingValue>4.1</i><i property=ratingCount>212</i></p>
                 <div rel=review><div typeof=Review><span property=author typeof=Person><b property=name>Inès</b></span>
                  <time property=datePublished datetime=2026-11-20></time><p property=reviewBody>Malade.</p>
                  <p property=reviewRating typeof=Rating><i property=ratingValue>6</i>/<i property=bestRating>10</i></p></div></div></div>""");

        assertThat(read.standing()).hasValue(FOURNIL);
        assertThat(read.reviews()).singleElement().satisfies(PageReviewsTest::isTheReviewOfInes);
    }

    @Test
    void microformatsOldAndNewAreRead() {
        var read = on("""
                <div class=hreview-aggregate><p class=item><b class=fn>Le Fournil</b></p>
                 <p class=rating><b class=average>4.1</b> of <b class=best>5</b></p><b class=count>212</b></div>
                <div class=h-review><a class="p-author h-card" href=/i>Inès</a><time class=dt-published datetime=2026-11-20></time>
                 <data class=p-rating value=6></data>/<b class=p-best>10</b><p class=e-content>Malade.</p></div>""");

        assertThat(read.standing()).hasValue(FOURNIL);
        assertThat(read.reviews()).singleElement().satisfies(PageReviewsTest::isTheReviewOfInes);
    }

    @Test
    void whatIsStatedInTwoSyntaxesIsReadOnce() {
        var read = on("""
                <script type="application/ld+json">{"@type": "Review", "author": "Inès", "reviewBody": "Malade."}</script>
                <div itemscope itemtype="http://schema.org/Review"><b itemprop=author>Inès</b><p itemprop=reviewBody>Malade. </p></div>""");

        assertThat(read.reviews()).hasSize(1);
    }

    @Test
    void theRatingOfThePlaceGoesBeforeThatOfTheSite() {
        var read = on("""
                <script type="application/ld+json">[{"@type": "WebSite", "name": "Avis", "aggregateRating": {"ratingValue": 4.9}},
                 {"@type": "Bakery", "name": "Le Fournil", "aggregateRating": {"ratingValue": 4.1, "ratingCount": 212}}]</script>""");

        assertThat(read.standing()).hasValue(FOURNIL);
    }

    private static void isTheReviewOfInes(Review review) {
        assertThat(review.author()).isEqualTo("Inès");
        assertThat(review.text()).isEqualTo("Malade.");
        assertThat(review.rating()).hasValue(6.0);
        assertThat(review.stars()).hasValue(3.0);
        assertThat(review.published().map(Object::toString)).hasValue("2026-11-20T00:00:00Z");
    }

    private static PageReviews on(String html) {
        return PageReviews.on(html, "https://avis.example/fournil");
    }
}
