using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Guarantees.Core.Queries;

namespace Guarantees.Core.Mcp;

/// <summary>
/// A read-only server of the Model Context Protocol, revision 2025-06-18, over two streams. It serves tools and nothing else, and
/// ends when the input does.
/// </summary>
public sealed class McpServer
{
    private const string Revision = "2025-06-18";

    private const string Instructions =
        "What news reports say, claim by claim, with who says it, from whom the report has it, and on what conditions. The claims record who said what, not whether it is true: always repeat a claim with its speaker, how the speaker is identified, and its conditions.";

    private readonly string _version;
    private readonly ImmutableArray<Tool> _tools;
    private readonly JsonRpcConnection _connection;

    /// <summary>Serves a knowledge base.</summary>
    /// <param name="index">The knowledge base.</param>
    /// <param name="version">Of this program.</param>
    /// <param name="input">Messages, a line each.</param>
    /// <param name="output">Gets answers, a line each, and nothing else.</param>
    public McpServer(KnowledgeBaseIndex index, string version, Stream input, Stream output)
    {
        _version = version;
        _tools = new ClaimTools(index).All;
        _connection = new JsonRpcConnection(input, output);
    }

    /// <summary>Answers messages until the input ends.</summary>
    public void Run() => _connection.Run(Answer);

    private void Answer(JsonRpcRequest request)
    {
        switch (request.Method)
        {
            case "initialize" when request.GetText("protocolVersion") is null:
                Refuse(request, "initialize needs a protocolVersion");
                break;
            case "initialize":
                _connection.Send(request.Id, DescribeServer());
                break;
            case "ping":
                _connection.Send(request.Id, new JsonObject());
                break;
            case "tools/list" when request.Get("cursor") is not null:
                Refuse(request, "unknown cursor: all tools are on the first page");
                break;
            case "tools/list":
                _connection.Send(request.Id, new JsonObject { ["tools"] = new JsonArray([.. _tools.Select(t => t.Describe())]) });
                break;
            case "tools/call":
                Call(request);
                break;
            default:
                _connection.Fail(request.Id, JsonRpcError.MethodNotFound, $"unknown method {request.Method}");
                break;
        }
    }

    private void Call(JsonRpcRequest request)
    {
        if (request.GetText("name") is not { } name)
            Refuse(request, "tools/call needs the name of a tool");
        else if (_tools.FirstOrDefault(t => t.Name == name) is not { } tool)
            Refuse(request, $"unknown tool {name}");
        else if (ToolArguments.Read(tool, request.Get("arguments"), out var problem) is not { } arguments)
            Refuse(request, problem);
        else if (TryCall(tool, arguments) is not { } answer)
            _connection.Fail(request.Id, JsonRpcError.InternalError, $"internal error in {name}");
        else
            _connection.Send(request.Id, CreateResult(answer));
    }

    private void Refuse(JsonRpcRequest request, string message) =>
        _connection.Fail(request.Id, JsonRpcError.InvalidParams, message);

    // A bug in one answer must not prevent the others.
    private static ToolAnswer? TryCall(Tool tool, ToolArguments arguments)
    {
        try
        {
            return tool.Call(arguments);
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            return null;
        }
    }

    private JsonObject DescribeServer() =>
        new()
        {
            ["protocolVersion"] = Revision,
            ["capabilities"] = new JsonObject { ["tools"] = new JsonObject() },
            ["serverInfo"] = new JsonObject { ["name"] = "claims", ["version"] = _version },
            ["instructions"] = Instructions,
        };

    private static JsonObject CreateResult(ToolAnswer answer) =>
        new()
        {
            ["content"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = answer.Text }),
            ["isError"] = answer.IsError,
        };
}
