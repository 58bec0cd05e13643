// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReActivateAudit`, from `servicemesh/ReActivateAudit.md`.

use alicloud_runtime::codegen::*;

/// Sets the audit log of a mesh up again, as after its log project was deleted by mistake.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::ReActivateAuditRequest::new()
///     .service_mesh_id("...");
/// let reply = client.re_activate_audit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReActivateAuditRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Whether this is switched on: audit.
    pub enable_audit: Option<bool>,
}

impl ReActivateAuditRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`, which is required.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
    /// Sets `EnableAudit`.
    #[inline]
    pub fn enable_audit(mut self, value: bool) -> Self {
        self.enable_audit = Some(value);
        self
    }
}

request! {
    ReActivateAuditRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "EnableAudit" => enable_audit: form,
    }
}

impl Operation for ReActivateAuditRequest {
    type Response = ReActivateAuditResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReActivateAudit")
        .required(&["ServiceMeshId"]);
}

/// Response to [`ReActivateAuditRequest`].
#[non_exhaustive]
pub struct ReActivateAuditResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `17163CE9-CE4B-1B87-9185-1A1AD7E7****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `k8s-log-c0703599f695f4b8fa1c6492a33af****`.
    pub data: Option<String>,
}

response! {
    ReActivateAuditResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}
