// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaConnectFlowOutput`, from `ice/GetMediaConnectFlowOutput.md`.

use alicloud_runtime::codegen::*;

/// Shows one output of a MediaConnect flow, found by name.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetMediaConnectFlowOutputRequest::new()
///     .flow_id("...")
///     .output_name("...");
/// let reply = client.get_media_connect_flow_output(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaConnectFlowOutputRequest {
    /// **Required.** ID of the flow that the call is about.
    pub flow_id: Option<String>,
    /// **Required.** Name that the output goes by.
    pub output_name: Option<String>,
}

impl GetMediaConnectFlowOutputRequest {
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
    /// Sets `OutputName`, which is required.
    pub fn output_name(mut self, value: impl Into<String>) -> Self {
        self.output_name = Some(value.into());
        self
    }
}

request! {
    GetMediaConnectFlowOutputRequest {
        "FlowId" => flow_id: query,
        "OutputName" => output_name: query,
    }
}

impl Operation for GetMediaConnectFlowOutputRequest {
    type Response = GetMediaConnectFlowOutputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaConnectFlowOutput")
        .required(&["FlowId", "OutputName"])
        .read_only();
}

/// Response to [`GetMediaConnectFlowOutputRequest`], which the documentation does not describe.
pub type GetMediaConnectFlowOutputResponse = alicloud_runtime::UndocumentedResponse;
