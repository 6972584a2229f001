package se.namndbesok.register;

/**
 * What a load did, in rows of the register's tables.
 *
 * @param retired things that have left the files; their rows stay, no longer listed
 */
public record ImportResult(int added, int changed, int retired) {

    public boolean changedAnything() {
        return added + changed + retired > 0;
    }
}
