import com.adobe.epubcheck.tool.EpubChecker;

/** EPUBCheck for several books: its command takes one, and takes longer to start than to check it. */
class CheckBooks {
  public static void main(String[] books) {
    for (String book : books) new EpubChecker().run(new String[] {book, "--json", book + ".json", "-q"});
  }
}
