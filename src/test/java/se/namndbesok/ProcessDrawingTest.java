package se.namndbesok;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.Test;
import se.namndbesok.Drawing.Box;
import se.namndbesok.Drawing.Segment;
import se.namndbesok.Drawing.Shape;

/** A person understands a model at a glance on a projector: nothing lies on anything else (house, 4.2). */
class ProcessDrawingTest {

    /** Room between two shapes, in pixels: enough for an arrow. */
    private static final double ROOM = 15;

    private static final List<Drawing> DRAWINGS =
            Models.all().stream().map(Drawing::new).toList();
    private final Faults faults = new Faults();

    @Test
    void shapesKeepTheirDistance() {
        for (Drawing drawing : DRAWINGS) {
            List<Shape> shapes = drawing.shapes();
            for (Shape a : shapes) {
                for (Shape b : shapes) {
                    boolean clear = a.equals(b) || a.belongsTo(b) || !grown(a).overlaps(b.box());
                    faults.addUnless(clear, at(drawing, a.node(), b.node()));
                }
            }
        }
        faults.assertNone();
    }

    private static Box grown(Shape shape) {
        Box box = shape.box();
        return new Box(box.x() - ROOM, box.y() - ROOM, box.width() + 2 * ROOM, box.height() + 2 * ROOM);
    }

    @Test
    void flowsGoStraight() {
        for (Drawing drawing : DRAWINGS) {
            drawing.segments()
                    .forEach(segment ->
                            faults.addUnless(segment.straight(), drawing.model().at(segment.toString())));
        }
        faults.assertNone();
    }

    @Test
    void flowsDoNotCross() {
        for (Drawing drawing : DRAWINGS) {
            List<Segment> segments = drawing.segments();
            for (Segment a : segments) {
                for (Segment b : segments) {
                    faults.addUnless(!a.meets(b) || mayMeet(a.flow(), b.flow()), at(drawing, a.flow(), b.flow()));
                }
            }
        }
        faults.assertNone();
    }

    /** Flows out of one element may start together, flows into one may end together. */
    private static boolean mayMeet(SequenceFlow a, SequenceFlow b) {
        return a.equals(b)
                || a.getSource().equals(b.getSource())
                || a.getTarget().equals(b.getTarget());
    }

    @Test
    void flowsPassThroughNoShape() {
        for (Drawing drawing : DRAWINGS) {
            for (Segment segment : drawing.segments()) {
                for (Shape shape : drawing.shapes()) {
                    boolean own = ends(segment.flow(), shape.node()) || within(segment.flow(), shape.node());
                    boolean through = segment.box().overlaps(shape.box());
                    faults.addUnless(own || !through, at(drawing, segment.flow(), shape.node()));
                }
            }
        }
        faults.assertNone();
    }

    private static boolean ends(SequenceFlow flow, FlowNode node) {
        return flow.getSource().equals(node) || flow.getTarget().equals(node);
    }

    private static boolean within(SequenceFlow flow, FlowNode node) {
        return Drawing.contains(node, flow);
    }

    /** Every way has its start to the left; a message that takes up again what was over may stand where that goes on. */
    @Test
    void theWayStartsToTheLeft() {
        for (Drawing drawing : DRAWINGS) {
            List<Shape> starts = drawing.shapes().stream()
                    .filter(shape -> shape.node() instanceof StartEvent)
                    .toList();
            for (Shape start : starts) {
                boolean anotherIsFirst = isByMessage(start)
                        && starts.stream().anyMatch(other -> areOfOneScope(other, start) && isFirst(other, drawing));
                faults.addUnless(
                        isFirst(start, drawing) || anotherIsFirst,
                        drawing.model().at(start.node().getId()));
            }
        }
        faults.assertNone();
    }

    private static boolean isFirst(Shape start, Drawing drawing) {
        return drawing.shapes().stream()
                .filter(other -> areOfOneScope(other, start))
                .allMatch(other -> other.box().x() >= start.box().x());
    }

    private static boolean areOfOneScope(Shape one, Shape other) {
        return one.node().getParentElement().equals(other.node().getParentElement());
    }

    private static boolean isByMessage(Shape start) {
        return ((StartEvent) start.node())
                .getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance);
    }

    @Test
    void shapesAreInTheirPoolOrSubProcess() {
        for (Drawing drawing : DRAWINGS) {
            for (Shape shape : drawing.shapes()) {
                boolean inside = drawing.pool().contains(shape.box())
                        && drawing.shapes().stream()
                                .filter(outer -> shape.inside(outer.node()))
                                .allMatch(outer -> outer.box().contains(shape.box()));
                faults.addUnless(inside, drawing.model().at(shape.node().getId()));
            }
        }
        faults.assertNone();
    }

    private static String at(Drawing drawing, FlowElement a, FlowElement b) {
        return drawing.model().at(a.getId() + " and " + b.getId());
    }
}
