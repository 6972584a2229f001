package se.namndbesok;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model's drawing as rectangles and straight lines, in the pixels of the diagram. */
record Drawing(Models model) {

    /** A rectangle: a shape, or the text of a label. */
    record Box(double x, double y, double width, double height) {

        static Box of(Bounds bounds) {
            return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        boolean overlaps(Box other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }

        boolean contains(Box other) {
            return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
        }
    }

    /** A flow node as drawn. */
    record Shape(FlowNode node, Box box) {

        /** Whether one of the two belongs in or on the other: what a sub-process contains, an event on a border. */
        boolean belongsTo(Shape other) {
            return inside(other.node) || other.inside(node) || on(other.node) || other.on(node);
        }

        boolean inside(FlowNode outer) {
            return contains(outer, node);
        }

        private boolean on(FlowNode host) {
            return node instanceof BoundaryEvent event && host.equals(event.getAttachedTo());
        }
    }

    /** Whether a sub-process contains the element, directly or in a sub-process of its own. */
    static boolean contains(FlowNode outer, ModelElementInstance element) {
        ModelElementInstance parent = element.getParentElement();
        return outer instanceof SubProcess && parent != null && (outer.equals(parent) || contains(outer, parent));
    }

    /** One straight piece of a sequence flow. */
    record Segment(SequenceFlow flow, double x1, double y1, double x2, double y2) {

        boolean straight() {
            return x1 == x2 || y1 == y2;
        }

        /** The piece as a rectangle without area. */
        Box box() {
            return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2));
        }

        /** Whether the two meet at a point that is not the end of both. */
        boolean meets(Segment other) {
            Box a = box();
            Box b = other.box();
            return a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom();
        }
    }

    /** A label's text where it is drawn, and whose it is. */
    record Label(BaseElement of, String text, Box box) {}

    Box pool() {
        return shapesOf(Participant.class).get(0);
    }

    private <T extends BaseElement> List<Box> shapesOf(Class<T> type) {
        return model.all(BpmnShape.class).stream()
                .filter(shape -> type.isInstance(shape.getBpmnElement()))
                .map(shape -> Box.of(shape.getBounds()))
                .toList();
    }

    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        for (BpmnShape shape : model.all(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode node) {
                shapes.add(new Shape(node, Box.of(shape.getBounds())));
            }
        }
        return shapes;
    }

    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (BpmnEdge edge : model.all(BpmnEdge.class)) {
            List<Waypoint> points = List.copyOf(edge.getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                Waypoint a = points.get(i - 1);
                Waypoint b = points.get(i);
                segments.add(new Segment((SequenceFlow) edge.getBpmnElement(), a.getX(), a.getY(), b.getX(), b.getY()));
            }
        }
        return segments;
    }

    /** The labels beside events, gateways and flows; the name of a task is within it. */
    List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (BpmnShape shape : model.all(BpmnShape.class)) {
            add(labels, shape.getBpmnElement(), shape.getBpmnLabel());
        }
        for (BpmnEdge edge : model.all(BpmnEdge.class)) {
            add(labels, edge.getBpmnElement(), edge.getBpmnLabel());
        }
        return labels;
    }

    private static void add(List<Label> labels, BaseElement of, BpmnLabel label) {
        if (label != null) {
            labels.add(new Label(of, of.getAttributeValue("name"), Box.of(label.getBounds())));
        }
    }
}
