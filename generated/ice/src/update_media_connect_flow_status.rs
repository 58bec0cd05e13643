// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMediaConnectFlowStatus`, from `ice/UpdateMediaConnectFlowStatus.md`.

use alicloud_runtime::codegen::*;

/// Switches a MediaConnect flow to the status given.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateMediaConnectFlowStatusRequest::new()
///     .flow_id("...")
///     .status("...");
/// let reply = client.update_media_connect_flow_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaConnectFlowStatusRequest {
    /// **Required.** ID of the flow that the call is about.
    pub flow_id: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl UpdateMediaConnectFlowStatusRequest {
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
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    UpdateMediaConnectFlowStatusRequest {
        "FlowId" => flow_id: query,
        "Status" => status: query,
    }
}

impl Operation for UpdateMediaConnectFlowStatusRequest {
    type Response = UpdateMediaConnectFlowStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMediaConnectFlowStatus")
        .required(&["FlowId", "Status"]);
}

/// Response to [`UpdateMediaConnectFlowStatusRequest`], which the documentation does not describe.
pub type UpdateMediaConnectFlowStatusResponse = alicloud_runtime::UndocumentedResponse;
