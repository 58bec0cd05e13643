// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMediaConnectFlow`, from `ice/DeleteMediaConnectFlow.md`.

use alicloud_runtime::codegen::*;

/// Deletes a media connect flow with its inputs and outputs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteMediaConnectFlowRequest::new()
///     .flow_id("...");
/// let reply = client.delete_media_connect_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMediaConnectFlowRequest {
    /// **Required.** ID of the flow that the call is about.
    pub flow_id: Option<String>,
}

impl DeleteMediaConnectFlowRequest {
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
    DeleteMediaConnectFlowRequest {
        "FlowId" => flow_id: query,
    }
}

impl Operation for DeleteMediaConnectFlowRequest {
    type Response = DeleteMediaConnectFlowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMediaConnectFlow")
        .required(&["FlowId"]);
}

/// Response to [`DeleteMediaConnectFlowRequest`], which the documentation does not describe.
pub type DeleteMediaConnectFlowResponse = alicloud_runtime::UndocumentedResponse;
