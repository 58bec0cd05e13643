// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaConnectFlowInput`, from `ice/GetMediaConnectFlowInput.md`.

use alicloud_runtime::codegen::*;

/// Shows the input of a MediaConnect flow.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetMediaConnectFlowInputRequest::new()
///     .flow_id("...");
/// let reply = client.get_media_connect_flow_input(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaConnectFlowInputRequest {
    /// **Required.** ID of the flow that the call is about.
    pub flow_id: Option<String>,
}

impl GetMediaConnectFlowInputRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FlowId`, which is required.
    pub fn flow_id(mut self, value: impl Into<String>) -> Self {
        self.flow_id = Some(value.into());
        self
    }
}

request! {
    GetMediaConnectFlowInputRequest {
        "FlowId" => flow_id: query,
    }
}

impl Operation for GetMediaConnectFlowInputRequest {
    type Response = GetMediaConnectFlowInputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaConnectFlowInput")
        .required(&["FlowId"])
        .read_only();
}

/// Response to [`GetMediaConnectFlowInputRequest`], which the documentation does not describe.
pub type GetMediaConnectFlowInputResponse = alicloud_runtime::UndocumentedResponse;
