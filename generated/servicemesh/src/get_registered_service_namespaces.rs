// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRegisteredServiceNamespaces`, from `servicemesh/GetRegisteredServiceNamespaces.md`.

use alicloud_runtime::codegen::*;

/// Lists the namespaces that hold services registered in an ASM instance.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::GetRegisteredServiceNamespacesRequest::new()
///     .service_mesh_id("...");
/// let reply = client.get_registered_service_namespaces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRegisteredServiceNamespacesRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl GetRegisteredServiceNamespacesRequest {
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
    GetRegisteredServiceNamespacesRequest {
        "ServiceMeshId" => service_mesh_id: form,
    }
}

impl Operation for GetRegisteredServiceNamespacesRequest {
    type Response = GetRegisteredServiceNamespacesResponse;
    type Error = GetRegisteredServiceNamespacesError;
    const INFO: OperationInfo = super::operation("GetRegisteredServiceNamespaces")
        .required(&["ServiceMeshId"])
        .read_only();
    const ERRORS: &'static [GetRegisteredServiceNamespacesError] = &[
        GetRegisteredServiceNamespacesError::Err500,
    ];
}

/// Response to [`GetRegisteredServiceNamespacesRequest`].
#[non_exhaustive]
pub struct GetRegisteredServiceNamespacesResponse {
    /// The namespaces that were found or are concerned, one entry each. Example: `default`.
    pub namespaces: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `31d3a0f0-07ed-4f6e-9004-1804498c****`.
    pub request_id: Option<String>,
}

response! {
    GetRegisteredServiceNamespacesResponse {
        "Namespaces" => namespaces: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetRegisteredServiceNamespacesRequest`] names.
///
/// - [`Err500`](super::DocumentedError::Err500)
pub type GetRegisteredServiceNamespacesError = super::DocumentedError;
