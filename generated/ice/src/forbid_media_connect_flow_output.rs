// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ForbidMediaConnectFlowOutput`, from `ice/ForbidMediaConnectFlowOutput.md`.

use alicloud_runtime::codegen::*;

/// Forbids an output of a media connect flow, which sends no stream until it is allowed again.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ForbidMediaConnectFlowOutputRequest::new();
/// let reply = client.forbid_media_connect_flow_output(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ForbidMediaConnectFlowOutputRequest {
    /// ID of the flow that the call is about.
    pub flow_id: Option<String>,
    /// Name that the output goes by.
    pub output_name: Option<String>,
}

impl ForbidMediaConnectFlowOutputRequest {
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
    /// Sets `OutputName`.
    pub fn output_name(mut self, value: impl Into<String>) -> Self {
        self.output_name = Some(value.into());
        self
    }
}

request! {
    ForbidMediaConnectFlowOutputRequest {
        "FlowId" => flow_id: query,
        "OutputName" => output_name: query,
    }
}

impl Operation for ForbidMediaConnectFlowOutputRequest {
    type Response = ForbidMediaConnectFlowOutputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ForbidMediaConnectFlowOutput");
}

/// Response to [`ForbidMediaConnectFlowOutputRequest`], which the documentation does not describe.
pub type ForbidMediaConnectFlowOutputResponse = alicloud_runtime::UndocumentedResponse;
