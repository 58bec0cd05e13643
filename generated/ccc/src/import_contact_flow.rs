// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportContactFlow`, from `ccc/ImportContactFlow.md`.

use alicloud_runtime::codegen::*;

/// Creates a contact flow from a package that
/// [`ExportContactFlow`](super::Client::export_contact_flow) wrote.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ImportContactFlowRequest::new()
///     .flow_package_data("...")
///     .instance_id("...");
/// let reply = client.import_contact_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportContactFlowRequest {
    /// **Required.** What was measured or stored about the flow package.
    pub flow_package_data: Option<String>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ImportContactFlowRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FlowPackageData`, which is required.
    pub fn flow_package_data(mut self, value: impl Into<String>) -> Self {
        self.flow_package_data = Some(value.into());
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
    ImportContactFlowRequest {
        "FlowPackageData" => flow_package_data: form,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
    }
}

impl Operation for ImportContactFlowRequest {
    type Response = ImportContactFlowResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ImportContactFlow")
        .required(&["FlowPackageData", "InstanceId"]);
}

/// Response to [`ImportContactFlowRequest`], which the documentation does not describe.
pub type ImportContactFlowResponse = alicloud_runtime::UndocumentedResponse;
