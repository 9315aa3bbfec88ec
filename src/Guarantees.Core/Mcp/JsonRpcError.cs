namespace Guarantees.Core.Mcp;

/// <summary>The errors of JSON-RPC 2.0 (5.1).</summary>
internal enum JsonRpcError
{
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    InternalError = -32603,
}
