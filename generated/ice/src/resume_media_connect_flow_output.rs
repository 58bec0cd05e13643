// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumeMediaConnectFlowOutput`, from `ice/ResumeMediaConnectFlowOutput.md`.

use alicloud_runtime::codegen::*;

/// Resumes one output of a MediaConnect flow, found by name.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ResumeMediaConnectFlowOutputRequest::new();
/// let reply = client.resume_media_connect_flow_output(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResumeMediaConnectFlowOutputRequest {
    /// ID of the flow that the call is about.
    pub flow_id: Option<String>,
    /// Name that the output goes by.
    pub output_name: Option<String>,
}

impl ResumeMediaConnectFlowOutputRequest {
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
    ResumeMediaConnectFlowOutputRequest {
        "FlowId" => flow_id: query,
        "OutputName" => output_name: query,
    }
}

impl Operation for ResumeMediaConnectFlowOutputRequest {
    type Response = ResumeMediaConnectFlowOutputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResumeMediaConnectFlowOutput");
}

/// Response to [`ResumeMediaConnectFlowOutputRequest`], which the documentation does not describe.
pub type ResumeMediaConnectFlowOutputResponse = alicloud_runtime::UndocumentedResponse;
