// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVmAppMeshInfo`, from `servicemesh/GetVmAppMeshInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists the virtual machine applications that were brought into an ASM instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::GetVmAppMeshInfoRequest::new()
///     .service_mesh_id("...");
/// let reply = client.get_vm_app_mesh_info(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetVmAppMeshInfoRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl GetVmAppMeshInfoRequest {
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
    GetVmAppMeshInfoRequest {
        "ServiceMeshId" => service_mesh_id: query,
    }
}

impl Operation for GetVmAppMeshInfoRequest {
    type Response = GetVmAppMeshInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetVmAppMeshInfo")
        .method("GET")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`GetVmAppMeshInfoRequest`].
#[non_exhaustive]
pub struct GetVmAppMeshInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9522f7c9-63a1-4603-b850-37d12a****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<String>,
}

response! {
    GetVmAppMeshInfoResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}
