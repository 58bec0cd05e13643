// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportContactFlow`, from `ccc/ExportContactFlow.md`.

use alicloud_runtime::codegen::*;

/// Exports a contact flow as a package that
/// [`ImportContactFlow`](super::Client::import_contact_flow) can read.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ExportContactFlowRequest::new()
///     .flow_id("...")
///     .instance_id("...");
/// let reply = client.export_contact_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportContactFlowRequest {
    /// **Required.** ID of the flow that the call is about.
    pub flow_id: Option<String>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ExportContactFlowRequest {
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
    /// Sets `RequestId`.
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ExportContactFlowRequest {
        "FlowId" => flow_id: form,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for ExportContactFlowRequest {
    type Response = ExportContactFlowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ExportContactFlow")
        .required(&["FlowId", "InstanceId"]);
}

/// Response to [`ExportContactFlowRequest`], which the documentation does not describe.
pub type ExportContactFlowResponse = alicloud_runtime::UndocumentedResponse;
