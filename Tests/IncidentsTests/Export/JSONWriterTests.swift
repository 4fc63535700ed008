import Testing

@testable import Incidents

@Suite struct JSONWriterTests {
  @Test func `members and elements keep their order and get their commas`() {
    var json = JSONWriter()
    json.object { json in
      json.member("b", 1)
      json.member("a", nil as String?)
      json.key("empty")
      json.object { _ in }
      json.key("list")
      json.array { json in
        json.value(-3)
        json.array { _ in }
        json.value("x")
        json.null()
        json.value(true)
        json.value(12.5 as Float)
        json.value(Float.nan)
      }
      json.member("names", ["p", "q"])
      json.member("none", nil as Int?)
    }
    #expect(
      json.text
        == #"{"b":1,"a":null,"empty":{},"list":[-3,[],"x",null,true,12.5,null],"names":["p","q"],"none":null}"#
    )
  }

  @Test(arguments: [
    ("", #""""#),
    ("plain", #""plain""#),
    ("say \"no\" \\ yes", #""say \"no\" \\ yes""#),
    ("a\tb\nc\rd\r\ne", #""a\tb\nc\rd\r\ne""#),
    ("\u{0}\u{1b}[2J\u{7f}\u{9b}", #""\u0000\u001b[2J\u007f\u009b""#),
    ("x\u{2028}y\u{2029}z", #""x\u2028y\u2029z""#),
    ("\u{202e}evil\u{2066}", #""\u202eevil\u2066""#),
    ("\u{feff}a\u{200b}b\u{ad}", #""\ufeffa\u200bb\u00ad""#),
    ("\u{e0041}", #""\udb40\udc41""#),
    ("Zürich 東京 😀", #""Zürich 東京 😀""#),
  ])
  func `text is escaped where it could do harm`(text: String, expected: String) {
    var json = JSONWriter()
    json.value(text)
    #expect(json.text == expected)
  }

  @Test func `names of members are escaped like values`() {
    var json = JSONWriter()
    json.object { $0.member("a\"\u{1b}", 1) }
    #expect(json.text == #"{"a\"\u001b":1}"#)
  }

  @Test func `bytes can be taken away while an array is open`() {
    var json = JSONWriter()
    json.beginArray()
    json.value(1)
    let first = json.text
    json.removeBytes()
    json.value(2)
    json.endArray()
    #expect(first + json.text == "[1,2]")
  }
}
