import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;

/**
 * Answers each line {"reader": text, "writer": text} with one line: the incompatibilities as [type, location] in Java's
 * own order, or "reader" / "writer" for a schema that Java's parser refuses, or "throws" where the checker itself does.
 */
class Verdicts {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] arguments) throws Exception {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.println(JSON.writeValueAsString(answer(JSON.readTree(line))));
    }
  }

  private static ObjectNode answer(JsonNode pair) {
    ObjectNode answer = JSON.createObjectNode();
    Schema reader = parse(pair.get("reader"));
    if (reader == null) return answer.put("refused", "reader");
    Schema writer = parse(pair.get("writer"));
    if (writer == null) return answer.put("refused", "writer");
    try {
      var result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getResult();
      ArrayNode found = answer.putArray("found");
      for (var each : result.getIncompatibilities()) {
        found.addArray().add(each.getType().name()).add(each.getLocation());
      }
      return answer;
    } catch (RuntimeException | StackOverflowError thrown) {
      return answer.put("refused", "pair");
    }
  }

  private static Schema parse(JsonNode text) {
    try {
      return new Schema.Parser().parse(text.textValue());
    } catch (RuntimeException | StackOverflowError refused) {
      return null;
    }
  }
}
