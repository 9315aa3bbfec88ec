using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guarantees.Core.Mcp;
using Guarantees.Core.Queries;
using Guarantees.Tests.Support;

namespace Guarantees.Tests.Mcp;

public sealed class McpServerTests
{
    private const string Start =
        """{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";

    private static readonly KnowledgeBaseIndex Index = new(ShippedReports.KnowledgeBase);

    [Fact]
    public void A_session_follows_the_protocol()
    {
        var answers = Converse(
            Start,
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            """{"jsonrpc":"2.0","id":"a","method":"ping"}""",
            """{"jsonrpc":"2.0","id":2,"method":"tools/list"}"""
        );
        answers.Select(a => a["id"]!.ToJsonString()).Should().Equal("0", "\"a\"", "2");
        answers.Should().OnlyContain(a => a["jsonrpc"]!.GetValue<string>() == "2.0" && a["error"] == null);
        answers[0]["result"]!["protocolVersion"]!.GetValue<string>().Should().Be("2025-06-18");
        answers[0]["result"]!["capabilities"]!.ToJsonString().Should().Be("""{"tools":{}}""");
        answers[0]["result"]!["serverInfo"]!.ToJsonString().Should().Be("""{"name":"claims","version":"9.9.9"}""");
        answers[1]["result"]!.ToJsonString().Should().Be("{}");
        answers[2]["result"]!["tools"]!
            .AsArray()
            .Select(t => t!["name"]!.GetValue<string>())
            .Should()
            .Equal("list_claims", "show_claim", "check_quotations", "conditions");
    }

    [Fact]
    public void Every_tool_describes_its_input_and_is_read_only()
    {
        foreach (
            var tool in Converse("""{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{}}""").Single()["result"]![
                "tools"
            ]!.AsArray()
        )
        {
            tool!["annotations"]!["readOnlyHint"]!.GetValue<bool>().Should().BeTrue();
            var schema = tool["inputSchema"]!;
            schema["type"]!.GetValue<string>().Should().Be("object");
            schema["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
            schema["properties"]!
                .AsObject()
                .Should()
                .NotBeEmpty()
                .And.OnlyContain(p => p.Value!["type"]!.GetValue<string>() == "string");
        }
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":1""", -32700, "null")]
    [InlineData("hello", -32700, "null")]
    [InlineData("[]", -32600, "null")]
    [InlineData("""[{"jsonrpc":"2.0","id":1,"method":"ping"}]""", -32600, "null")]
    [InlineData("3", -32600, "null")]
    [InlineData("""{"jsonrpc":"1.0","id":1,"method":"ping"}""", -32600, "1")]
    [InlineData("""{"id":"x","method":"ping"}""", -32600, "\"x\"")]
    [InlineData("""{"jsonrpc":"2.0","id":null,"method":"ping"}""", -32600, "null")]
    [InlineData("""{"jsonrpc":"2.0","id":{},"method":"ping"}""", -32600, "null")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":7}""", -32600, "1")]
    [InlineData("""{"jsonrpc":"2.0","id":1}""", -32600, "1")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"resources/list"}""", -32601, "1")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"initialize"}""", -32602, "1")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":1}}""", -32602, "1")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"x"}}""", -32602, "1")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call"}""", -32602, "1")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"delete_claim"}}""", -32602, "1")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"show_claim"}}""", -32602, "1")]
    [InlineData(
        """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"show_claim","arguments":["x"]}}""",
        -32602,
        "1"
    )]
    [InlineData(
        """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"show_claim","arguments":{"id":7}}}""",
        -32602,
        "1"
    )]
    [InlineData(
        """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"list_claims","arguments":{"topics":"nato"}}}""",
        -32602,
        "1"
    )]
    public void After_an_invalid_message_the_next_one_is_answered(string message, int code, string id)
    {
        var answers = Converse(message, """{"jsonrpc":"2.0","id":9,"method":"ping"}""");
        answers.Should().HaveCount(2);
        answers[0]["error"]!["code"]!.GetValue<int>().Should().Be(code);
        answers[0]["error"]!["message"]!.GetValue<string>().Should().NotBeEmpty();
        (answers[0]["id"]?.ToJsonString() ?? "null").Should().Be(id);
        answers[1]["result"].Should().NotBeNull();
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"no/such/thing"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":7,"result":{}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":7,"error":{"code":1,"message":"x"}}""")]
    [InlineData("")]
    [InlineData("  \r")]
    public void A_notification_and_an_answer_get_no_answer(string message) => Converse(message).Should().BeEmpty();

    [Fact]
    public void A_message_that_is_too_large_is_refused_and_the_next_one_answered()
    {
        var large = $$$"""{"jsonrpc":"2.0","id":1,"method":"ping","params":{"x":"{{{new string('x', 2_000_000)}}}"}}""";
        var answers = Converse(large, """{"jsonrpc":"2.0","id":2,"method":"ping"}""");
        answers[0]["error"]!["code"]!.GetValue<int>().Should().Be(-32600);
        answers[1]["id"]!.GetValue<int>().Should().Be(2);
    }

    [Fact]
    public void Deep_nesting_and_invalid_UTF_8_are_not_JSON()
    {
        Converse(new string('[', 100_000)).Single()["error"]!["code"]!.GetValue<int>().Should().Be(-32700);
        var output = new MemoryStream();
        new McpServer(Index, "1", new MemoryStream([0xFF, 0xFE, (byte)'\n']), output).Run();
        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("-32700");
    }

    [Fact]
    public void The_last_message_needs_no_line_end_and_pieces_may_come_as_they_like()
    {
        var output = new MemoryStream();
        var bytes = Encoding.UTF8.GetBytes("""{"jsonrpc":"2.0","id":1,"method":"ping"}""");
        new McpServer(Index, "1", new OneByteStream(bytes), output).Run();
        Encoding.UTF8.GetString(output.ToArray()).Should().Be("""{"jsonrpc":"2.0","id":1,"result":{}}""" + "\n");
    }

    [Fact]
    public void A_listed_claim_has_its_speaker_and_conditions_in_the_text_itself()
    {
        var text = Call("list_claims", ("topic", "NATO"));
        text.Should().StartWith("7 of 54 claims; ");
        var claims = Index.KnowledgeBase.Claims.Where(c => c.Topics.Contains("nato")).ToArray();
        foreach (var claim in claims)
            OutputUnits
                .Split("text", text)
                .Should()
                .Contain(unit => unit.Contains(claim.Statement) && !RequiredAttribution.Missing(claim, unit, "text").Any());
    }

    [Fact]
    public void Claims_are_chosen_by_topic_speaker_source_and_text()
    {
        Call("list_claims").Should().StartWith("54 of 54 claims");
        Call("list_claims", ("speaker", "Donald Trump"), ("source", "call-report"), ("match", "part of nato"))
            .Should()
            .StartWith("1 of 54 claims");
        Call("list_claims", ("match", "no such words")).Should().StartWith("0 of 54 claims");
    }

    [Fact]
    public void A_claim_is_shown_in_full()
    {
        var text = Call("show_claim", ("id", "commitment-only-outside-nato"));
        text.Should()
            .ContainAll(
                "as told by a person briefed on the call",
                "Only if",
                "one unnamed person",
                "Not the same as",
                "To paste"
            );
    }

    [Theory]
    [InlineData("show_claim", "id", "comitment-only-outside-nato", "did you mean `commitment-only-outside-nato`")]
    [InlineData("list_claims", "topic", "natto", "did you mean `nato`")]
    [InlineData("list_claims", "speaker", "nobody at all", "there is trump, ")]
    [InlineData("conditions", "kind", "onlyif", "did you mean `only-if`")]
    public void An_unknown_word_gets_suggestions(string tool, string argument, string value, string cure)
    {
        var answer = Converse(Request(tool, (argument, value))).Single()["result"]!;
        answer["isError"]!.GetValue<bool>().Should().BeTrue();
        answer["content"]![0]!["text"]!.GetValue<string>().Should().Contain(cure);
    }

    [Theory]
    [InlineData("he would make such a commitment")]
    [InlineData("Trump said “he would make such a commitment.”")]
    public void A_quotation_is_checked_with_the_claim_that_it_belongs_to(string text) =>
        Call("check_quotations", ("text", text))
            .Should()
            .Contain("altered")
            .And.Contain("“only” is left out without an ellipsis")
            .And.Contain("The person briefed on the call said that Trump said he would only make such a commitment");

    [Fact]
    public void A_fair_quotation_is_shown_with_its_speaker_and_conditions() =>
        Call("check_quotations", ("text", "he would only make such a commitment if the effort is not part of NATO"))
            .Should()
            .Contain("a person briefed on the call")
            .And.Contain("only if");

    [Fact]
    public void Conditions_name_who_sets_them()
    {
        var text = Call("conditions", ("kind", "only-if"));
        text.Should()
            .StartWith("1 condition")
            .And.ContainAll("only … if the effort is not part of NATO", "Donald Trump", "a person briefed on the call");
    }

    [Fact]
    public void No_invisible_character_is_sent()
    {
        using var files = TwoReports.With("name: Bo Orr", "name: \"Bo \\u202Etxt.exe\\u2066\"");
        var output = new MemoryStream();
        var input = new MemoryStream(Encoding.UTF8.GetBytes(Request("list_claims") + "\n"));
        new McpServer(files.Index(), "1", input, output).Run();
        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("txt.exe").And.NotContain("\u202E");
    }

    private static string Call(string tool, params (string, string)[] arguments)
    {
        var answer = Converse(Request(tool, arguments)).Single()["result"]!;
        answer["isError"]!.GetValue<bool>().Should().BeFalse();
        return answer["content"]!.AsArray().Single()!["text"]!.GetValue<string>();
    }

    private static string Request(string tool, params (string Name, string Value)[] arguments) =>
        JsonSerializer.Serialize(
            new
            {
                jsonrpc = "2.0",
                id = 1,
                method = "tools/call",
                @params = new { name = tool, arguments = arguments.ToDictionary(a => a.Name, a => a.Value) },
            }
        );

    // Every line of the output is one JSON value, or this fails.
    private static JsonNode[] Converse(params string[] messages)
    {
        var output = new MemoryStream();
        var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(messages.Select(m => $"{m}\n"))));
        new McpServer(Index, "9.9.9", input, output).Run();
        var lines = Encoding.UTF8.GetString(output.ToArray());
        lines.Should().Match(text => text == "" || text.EndsWith('\n'));
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
