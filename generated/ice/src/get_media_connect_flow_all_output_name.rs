// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaConnectFlowAllOutputName`, from `ice/GetMediaConnectFlowAllOutputName.md`.

use alicloud_runtime::codegen::*;

/// Lists the names of all outputs of a MediaConnect flow, without their details.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetMediaConnectFlowAllOutputNameRequest::new()
///     .flow_id("...");
/// let reply = client.get_media_connect_flow_all_output_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaConnectFlowAllOutputNameRequest {
    /// **Required.** ID of the flow that the call is about.
    pub flow_id: Option<String>,
}

impl GetMediaConnectFlowAllOutputNameRequest {
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
    GetMediaConnectFlowAllOutputNameRequest {
        "FlowId" => flow_id: query,
    }
}

impl Operation for GetMediaConnectFlowAllOutputNameRequest {
    type Response = GetMediaConnectFlowAllOutputNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaConnectFlowAllOutputName")
        .required(&["FlowId"])
        .read_only();
}

/// Response to [`GetMediaConnectFlowAllOutputNameRequest`], which the documentation does not describe.
pub type GetMediaConnectFlowAllOutputNameResponse = alicloud_runtime::UndocumentedResponse;
