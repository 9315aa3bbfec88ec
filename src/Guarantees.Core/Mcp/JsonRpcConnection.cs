using System.Text.Json;
using System.Text.Json.Nodes;
using Guarantees.Core.Output.Json;

namespace Guarantees.Core.Mcp;

/// <summary>JSON-RPC 2.0 over two streams, one message per line. An invalid request gets an error, a notification no answer.</summary>
internal sealed class JsonRpcConnection(Stream input, Stream output)
{
    /// <summary>The largest message, in bytes: 1 MiB.</summary>
    public const int MaxMessageBytes = 1024 * 1024;

    /// <summary>Hands over requests one by one until the input ends.</summary>
    public void Run(Action<JsonRpcRequest> answer)
    {
        var messages = new MessageReader(input, MaxMessageBytes);
        while (messages.TryRead(out var message))
        {
            if (message is null)
                Fail(null, JsonRpcError.InvalidRequest, $"the message is larger than {MaxMessageBytes} bytes");
            else if (!message.AsSpan().TrimEnd("\r\t "u8).IsEmpty)
                Read(message, answer);
        }
    }

    /// <summary>Answers a request.</summary>
    public void Send(JsonElement id, JsonObject result) => Write(id, "result", result);

    /// <summary>Refuses a request, or a message whose id cannot be read.</summary>
    public void Fail(JsonElement? id, JsonRpcError error, string message) =>
        Write(id, "error", new JsonObject { ["code"] = (int)error, ["message"] = message });

    private void Read(byte[] message, Action<JsonRpcRequest> answer)
    {
        if (Parse(message) is not { } document)
        {
            Fail(null, JsonRpcError.ParseError, "the message is not valid JSON");
            return;
        }
        using (document)
            Read(document.RootElement, answer);
    }

    private void Read(JsonElement message, Action<JsonRpcRequest> answer)
    {
        var id = JsonRpcRequest.Find(message, "id");
        var method = JsonRpcRequest.Find(message, "method");
        if (method is null && (JsonRpcRequest.Find(message, "result") ?? JsonRpcRequest.Find(message, "error")) is not null)
            return; // an answer to a request that was never sent

        var hasValidId = id is { ValueKind: JsonValueKind.String or JsonValueKind.Number };
        if (
            JsonRpcRequest.ReadText(method) is not { } name
            || JsonRpcRequest.ReadText(JsonRpcRequest.Find(message, "jsonrpc")) != "2.0"
            || (id is not null && !hasValidId)
        )
            Fail(hasValidId ? id : null, JsonRpcError.InvalidRequest, "the message is not a JSON-RPC 2.0 request");
        else if (hasValidId)
            answer(new JsonRpcRequest(id!.Value, name, JsonRpcRequest.Find(message, "params")));
    }

    private void Write(JsonElement? id, string kind, JsonObject content)
    {
        var message = new JsonObject
        {
            ["jsonrpc"] = "2.0",
            ["id"] = id is { } named ? JsonValue.Create(named) : null,
            [kind] = content,
        };
        JsonFormat.WriteDocument(output, message, OutputContext.Compact.JsonObject);
        output.Flush();
    }

    private static JsonDocument? Parse(byte[] message)
    {
        try
        {
            return JsonDocument.Parse(message);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
