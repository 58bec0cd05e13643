// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloseMediaConnectFlowFailover`, from `ice/CloseMediaConnectFlowFailover.md`.

use alicloud_runtime::codegen::*;

/// Switches source failover off for a media connect flow.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CloseMediaConnectFlowFailoverRequest::new();
/// let reply = client.close_media_connect_flow_failover(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloseMediaConnectFlowFailoverRequest {
    /// ID of the flow that the call is about.
    pub flow_id: Option<String>,
}

impl CloseMediaConnectFlowFailoverRequest {
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
    CloseMediaConnectFlowFailoverRequest {
        "FlowId" => flow_id: query,
    }
}

impl Operation for CloseMediaConnectFlowFailoverRequest {
    type Response = CloseMediaConnectFlowFailoverResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CloseMediaConnectFlowFailover");
}

/// Response to [`CloseMediaConnectFlowFailoverRequest`], which the documentation does not describe.
pub type CloseMediaConnectFlowFailoverResponse = alicloud_runtime::UndocumentedResponse;
