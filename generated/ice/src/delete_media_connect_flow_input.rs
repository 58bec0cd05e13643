// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMediaConnectFlowInput`, from `ice/DeleteMediaConnectFlowInput.md`.

use alicloud_runtime::codegen::*;

/// Removes an input from a media connect flow, which no longer takes a stream there.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteMediaConnectFlowInputRequest::new()
///     .flow_id("...");
/// let reply = client.delete_media_connect_flow_input(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMediaConnectFlowInputRequest {
    /// **Required.** ID of the flow that the call is about.
    pub flow_id: Option<String>,
    /// Name that the input goes by.
    pub input_name: Option<String>,
}

impl DeleteMediaConnectFlowInputRequest {
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
    /// Sets `InputName`.
    pub fn input_name(mut self, value: impl Into<String>) -> Self {
        self.input_name = Some(value.into());
        self
    }
}

request! {
    DeleteMediaConnectFlowInputRequest {
        "FlowId" => flow_id: query,
        "InputName" => input_name: query,
    }
}

impl Operation for DeleteMediaConnectFlowInputRequest {
    type Response = DeleteMediaConnectFlowInputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMediaConnectFlowInput")
        .required(&["FlowId"]);
}

/// Response to [`DeleteMediaConnectFlowInputRequest`], which the documentation does not describe.
pub type DeleteMediaConnectFlowInputResponse = alicloud_runtime::UndocumentedResponse;
