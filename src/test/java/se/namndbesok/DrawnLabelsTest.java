package se.namndbesok;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.junit.jupiter.api.Test;
import se.namndbesok.Drawing.Box;
import se.namndbesok.Drawing.Label;
import se.namndbesok.Drawing.Shape;

/** Every text of a drawing can be read: it has room, lies on nothing and is near what it names. */
class DrawnLabelsTest {

    /** How far a question may be from its gateway, or an event's name from the event, in pixels. */
    private static final double NEAR = 25;

    /** What the icon in a task's upper left corner takes of it. */
    private static final double ICON = 24;

    /** What bpmn-js leaves free on each side within a task. */
    private static final double PADDING = 7;

    private static final List<Drawing> DRAWINGS =
            Models.all().stream().map(Drawing::new).toList();
    private final Faults faults = new Faults();

    @Test
    void labelsHaveRoomForTheirTexts() {
        for (Drawing drawing : DRAWINGS) {
            for (Label label : drawing.labels()) {
                DrawnText text = DrawnText.of(label.text(), label.box().width(), DrawnText.LABEL);
                boolean room = text.width() <= label.box().width()
                        && text.height() <= label.box().height() + 1;
                boolean whole = String.join(" ", text.lines()).equals(label.text());
                faults.addUnless(room && whole, at(drawing, label) + " " + text.lines());
            }
        }
        faults.assertNone();
    }

    @Test
    void eventsQuestionsAndAnswersHaveLabels() {
        for (Drawing drawing : DRAWINGS) {
            List<String> labelled =
                    drawing.labels().stream().map(label -> label.of().getId()).toList();
            for (Shape shape : drawing.shapes()) {
                boolean beside = shape.node() instanceof Event || shape.node() instanceof Gateway;
                boolean silent = !beside || shape.node().getName() == null;
                faults.addUnless(
                        silent || labelled.contains(shape.node().getId()),
                        shape.node().getId());
            }
        }
        faults.assertNone();
    }

    @Test
    void labelsLieOnNoOtherLabelShapeOrFlow() {
        for (Drawing drawing : DRAWINGS) {
            for (Label label : drawing.labels()) {
                drawing.labels()
                        .forEach(other -> faults.addUnless(
                                other.equals(label) || !other.box().overlaps(label.box()),
                                at(drawing, label) + at(drawing, other)));
                drawing.shapes()
                        .forEach(shape -> faults.addUnless(
                                around(shape, label) || !shape.box().overlaps(label.box()),
                                at(drawing, label) + shape.node().getId()));
                drawing.segments()
                        .forEach(segment -> faults.addUnless(
                                !segment.box().overlaps(label.box()),
                                at(drawing, label) + segment.flow().getId()));
            }
        }
        faults.assertNone();
    }

    /** A sub-process is behind the labels of what it contains. */
    private static boolean around(Shape shape, Label label) {
        return Drawing.contains(shape.node(), label.of());
    }

    @Test
    void labelsAreInsideThePoolAndNearWhatTheyName() {
        for (Drawing drawing : DRAWINGS) {
            for (Label label : drawing.labels()) {
                faults.addUnless(drawing.pool().contains(label.box()), at(drawing, label));
                drawing.shapes().stream()
                        .filter(shape -> shape.node().equals(label.of()))
                        .forEach(shape ->
                                faults.addUnless(near(shape.box(), label.box()), at(drawing, label) + " is far"));
            }
        }
        faults.assertNone();
    }

    private static boolean near(Box shape, Box label) {
        return new Box(shape.x() - NEAR, shape.y() - NEAR, shape.width() + 2 * NEAR, shape.height() + 2 * NEAR)
                .overlaps(label);
    }

    @Test
    void namesFitInTheirTasksBesideTheIcon() {
        for (Drawing drawing : DRAWINGS) {
            for (Shape shape : drawing.shapes()) {
                if (shape.node() instanceof Task) {
                    checkName(drawing, shape.node(), shape.box());
                }
            }
        }
        faults.assertNone();
    }

    private void checkName(Drawing drawing, FlowNode task, Box box) {
        DrawnText name = DrawnText.of(task.getName(), box.width() - 2 * PADDING, DrawnText.NAME);
        double top = (box.height() - name.height()) / 2;
        double left = (box.width() - DrawnText.width(name.lines().get(0), DrawnText.NAME)) / 2;
        faults.addUnless(name.lines().size() <= 3, drawing.model().at(task.getId() + " " + name.lines()));
        faults.addUnless(top >= ICON || left >= ICON + PADDING, drawing.model().at(task.getId() + " is on its icon"));
    }

    private static String at(Drawing drawing, Label label) {
        return drawing.model().at(label.text() + " (" + label.of().getId() + ") ");
    }
}
