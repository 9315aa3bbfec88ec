using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Guarantees.Core.Output.Json;

namespace Guarantees.Core.Mcp;

/// <summary>JSON-RPC 2.0 over two streams, one message per line. An invalid request gets an error, a notification no answer.</summary>
internal sealed class JsonRpcConnection(Stream input, Stream output)
{
    /// <summary>The largest message, in bytes: 1 MiB.</summary>
    public const int MaxMessageBytes = 1024 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
    public void Send(JsonElement id, Action<Utf8JsonWriter> writeResult) =>
        Write(
            id,
            json =>
            {
                json.WriteStartObject("result");
                writeResult(json);
                json.WriteEndObject();
            }
        );

    /// <summary>Refuses a request, or a message whose id cannot be read.</summary>
    public void Fail(JsonElement? id, JsonRpcError error, string message) =>
        Write(
            id,
            json =>
            {
                json.WriteStartObject("error");
                json.WriteNumber("code", (int)error);
                json.WriteText("message", message);
                json.WriteEndObject();
            }
        );

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

    private void Write(JsonElement? id, Action<Utf8JsonWriter> write)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, Options))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            json.WritePropertyName("id");
            if (id is { } validId)
                validId.WriteTo(json);
            else
                json.WriteNullValue();
            write(json);
            json.WriteEndObject();
        }
        line.Write("\n"u8);
        output.Write(line.WrittenSpan);
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
