// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListServiceAccounts`, from `servicemesh/ListServiceAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the service accounts of a namespace in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::ListServiceAccountsRequest::new()
///     .service_mesh_id("...")
///     .cluster_id("...");
/// let reply = client.list_service_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListServiceAccountsRequest {
    /// **Required.** Mesh that the call works on. Length: at least 1.
    pub service_mesh_id: Option<String>,
    /// **Required.** Kubernetes cluster of the data plane, which the mesh manages. Length: at least 1.
    pub cluster_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
}

impl ListServiceAccountsRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

request! {
    ListServiceAccountsRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "ClusterId" => cluster_id: form,
        "Namespace" => namespace: form,
    }
}

impl Operation for ListServiceAccountsRequest {
    type Response = ListServiceAccountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListServiceAccounts")
        .required(&["ServiceMeshId", "ClusterId"])
        .read_only();
}

/// Response to [`ListServiceAccountsRequest`].
#[non_exhaustive]
pub struct ListServiceAccountsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8349374D-0F22-5CAB-9DE3-8CCE8EFA71FF`.
    pub request_id: Option<String>,
    /// The service accounts that were found or are concerned, one entry each.
    pub service_accounts: Vec<ServiceAccount>,
}

response! {
    ListServiceAccountsResponse {
        "RequestId" => request_id: value,
        "ServiceAccounts" => service_accounts: list(""),
    }
}

/// The service accounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ServiceAccount {
    /// Name that people know the item by. Example: `bookinfo-reviews`.
    pub name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
}

response! {
    ServiceAccount {
        "Name" => name: value,
        "Namespace" => namespace: value,
    }
}
