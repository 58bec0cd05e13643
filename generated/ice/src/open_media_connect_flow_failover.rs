// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenMediaConnectFlowFailover`, from `ice/OpenMediaConnectFlowFailover.md`.

use alicloud_runtime::codegen::*;

/// Turns on failover for a MediaConnect flow.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::OpenMediaConnectFlowFailoverRequest::new();
/// let reply = client.open_media_connect_flow_failover(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenMediaConnectFlowFailoverRequest {
    /// ID of the flow that the call is about.
    pub flow_id: Option<String>,
}

impl OpenMediaConnectFlowFailoverRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, value: impl Into<String>) -> Self {
        self.flow_id = Some(value.into());
        self
    }
}

request! {
    OpenMediaConnectFlowFailoverRequest {
        "FlowId" => flow_id: query,
    }
}

impl Operation for OpenMediaConnectFlowFailoverRequest {
    type Response = OpenMediaConnectFlowFailoverResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OpenMediaConnectFlowFailover");
}

/// Response to [`OpenMediaConnectFlowFailoverRequest`], which the documentation does not describe.
pub type OpenMediaConnectFlowFailoverResponse = alicloud_runtime::UndocumentedResponse;
