// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCaCert`, from `servicemesh/GetCaCert.md`.

use alicloud_runtime::codegen::*;

/// Reads the CA certificate of an ASM instance.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::GetCaCertRequest::new()
///     .service_mesh_id("...");
/// let reply = client.get_ca_cert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCaCertRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl GetCaCertRequest {
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
}

request! {
    GetCaCertRequest {
        "ServiceMeshId" => service_mesh_id: form,
    }
}

impl Operation for GetCaCertRequest {
    type Response = GetCaCertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCaCert")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`GetCaCertRequest`].
#[non_exhaustive]
pub struct GetCaCertResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E0496204-7586-5B4C-B364-2361CC0ED****`.
    pub request_id: Option<String>,
    /// Certificate of the authority that signs for the mesh.
    pub ca_cert: Option<String>,
}

response! {
    GetCaCertResponse {
        "RequestId" => request_id: value,
        "CaCert" => ca_cert: value,
    }
}
