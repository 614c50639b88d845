import java.io.FileInputStream;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Checks PDF files with veraPDF: java VeraCheck ua1|2a file.pdf ... Prints a line for each file that fails. */
public class VeraCheck {
  public static void main(String[] arguments) throws Exception {
    java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    var flavour = PDFAFlavour.byFlavourId(arguments[0]);
    int passed = 0;
    for (int at = 1; at < arguments.length; at++) {
      var file = arguments[at];
      try (var parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour)) {
        var validator = Foundries.defaultInstance().createValidator(flavour, 200, false, false, false);
        var result = validator.validate(parser);
        if (result.isCompliant()) {
          passed++;
          continue;
        }
        var faults = new TreeMap<String, String>();
        for (TestAssertion test : result.getTestAssertions())
          if (test.getStatus() == TestAssertion.Status.FAILED)
            faults.putIfAbsent(
                test.getRuleId().getClause() + "-" + test.getRuleId().getTestNumber(), test.getMessage());
        System.out.println("FAIL " + file + " " + faults);
      } catch (Exception fault) {
        System.out.println("FAIL " + file + " " + fault);
      }
    }
    System.out.println("PASSED " + passed);
  }
}
