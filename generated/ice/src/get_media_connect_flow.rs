// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaConnectFlow`, from `ice/GetMediaConnectFlow.md`.

use alicloud_runtime::codegen::*;

/// Shows one MediaConnect flow with its basic properties.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetMediaConnectFlowRequest::new()
///     .flow_id("...");
/// let reply = client.get_media_connect_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaConnectFlowRequest {
    /// **Required.** ID of the flow that the call is about.
    pub flow_id: Option<String>,
}

impl GetMediaConnectFlowRequest {
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
    GetMediaConnectFlowRequest {
        "FlowId" => flow_id: query,
    }
}

impl Operation for GetMediaConnectFlowRequest {
    type Response = GetMediaConnectFlowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaConnectFlow")
        .required(&["FlowId"])
        .read_only();
}

/// Response to [`GetMediaConnectFlowRequest`], which the documentation does not describe.
pub type GetMediaConnectFlowResponse = alicloud_runtime::UndocumentedResponse;
