// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMediaConnectFlow`, from `ice/CreateMediaConnectFlow.md`.

use alicloud_runtime::codegen::*;

/// Creates a MediaConnect flow, which carries live video, in the region given.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateMediaConnectFlowRequest::new()
///     .flow_name("...")
///     .flow_region("...");
/// let reply = client.create_media_connect_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMediaConnectFlowRequest {
    /// **Required.** Name that the flow goes by.
    pub flow_name: Option<String>,
    /// **Required.** Region that the flow lies in.
    pub flow_region: Option<String>,
}

impl CreateMediaConnectFlowRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FlowName`, which is required.
    pub fn flow_name(mut self, value: impl Into<String>) -> Self {
        self.flow_name = Some(value.into());
        self
    }
    /// Sets `FlowRegion`, which is required.
    pub fn flow_region(mut self, value: impl Into<String>) -> Self {
        self.flow_region = Some(value.into());
        self
    }
}

request! {
    CreateMediaConnectFlowRequest {
        "FlowName" => flow_name: query,
        "FlowRegion" => flow_region: query,
    }
}

impl Operation for CreateMediaConnectFlowRequest {
    type Response = CreateMediaConnectFlowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateMediaConnectFlow")
        .required(&["FlowName", "FlowRegion"]);
}

/// Response to [`CreateMediaConnectFlowRequest`], which the documentation does not describe.
pub type CreateMediaConnectFlowResponse = alicloud_runtime::UndocumentedResponse;
