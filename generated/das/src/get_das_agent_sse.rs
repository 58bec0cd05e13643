// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDasAgentSSE`, from `das/GetDasAgentSSE.md`.

use alicloud_runtime::codegen::*;

/// Sends a query to the DAS agent, optionally about one instance, and streams its output.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetDasAgentSSERequest::new()
///     .query("...");
/// let reply = client.get_das_agent_sse(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDasAgentSSERequest {
    /// **Required.** Text or conditions to search for.
    pub query: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the session that the call is about.
    pub session_id: Option<String>,
    /// ID of the agent that the call is about.
    pub agent_id: Option<String>,
}

impl GetDasAgentSSERequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Query`, which is required.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SessionId`.
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }
    /// Sets `AgentId`.
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }
}

request! {
    GetDasAgentSSERequest {
        "Query" => query: query,
        "InstanceId" => instance_id: query,
        "SessionId" => session_id: query,
        "AgentId" => agent_id: query,
    }
}

impl Operation for GetDasAgentSSERequest {
    type Response = GetDasAgentSSEResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDasAgentSSE")
        .required(&["Query"])
        .read_only()
        .foreign_protocol("server-sent events");
}

/// Response to [`GetDasAgentSSERequest`], which the documentation does not describe.
pub type GetDasAgentSSEResponse = alicloud_runtime::UndocumentedResponse;
