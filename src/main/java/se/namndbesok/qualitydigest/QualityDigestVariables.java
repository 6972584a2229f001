package se.namndbesok.qualitydigest;

import java.time.ZonedDateTime;
import se.namndbesok.engine.Variable;

/** Every process variable of quality-digest. */
public final class QualityDigestVariables {

    public static final Variable<ZonedDateTime> DIGEST_DAY_REACHED_AT = Variable.moment("digestDayReachedAt");
    public static final Variable<Boolean> ARE_THERE_REPORTS = Variable.answer("areThereReports");
    public static final Variable<Boolean> IS_PUBLISHED = Variable.answer("isPublished");

    private QualityDigestVariables() {}
}
