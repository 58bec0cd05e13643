// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMediaConnectFlowOutput`, from `ice/DeleteMediaConnectFlowOutput.md`.

use alicloud_runtime::codegen::*;

/// Removes an output from a media connect flow, which no longer sends a stream there.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteMediaConnectFlowOutputRequest::new()
///     .flow_id("...")
///     .output_name("...");
/// let reply = client.delete_media_connect_flow_output(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMediaConnectFlowOutputRequest {
    /// **Required.** ID of the flow that the call is about.
    pub flow_id: Option<String>,
    /// **Required.** Name that the output goes by.
    pub output_name: Option<String>,
}

impl DeleteMediaConnectFlowOutputRequest {
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
    DeleteMediaConnectFlowOutputRequest {
        "FlowId" => flow_id: query,
        "OutputName" => output_name: query,
    }
}

impl Operation for DeleteMediaConnectFlowOutputRequest {
    type Response = DeleteMediaConnectFlowOutputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMediaConnectFlowOutput")
        .required(&["FlowId", "OutputName"]);
}

/// Response to [`DeleteMediaConnectFlowOutputRequest`], which the documentation does not describe.
pub type DeleteMediaConnectFlowOutputResponse = alicloud_runtime::UndocumentedResponse;
