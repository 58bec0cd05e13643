// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVmMeta`, from `servicemesh/GetVmMeta.md`.

use alicloud_runtime::codegen::*;

/// Reads what a virtual machine needs to join: hosts entries, token and Envoy environment.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::GetVmMetaRequest::new()
///     .service_mesh_id("...");
/// let reply = client.get_vm_meta(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetVmMetaRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Domain name that belongs to the trust.
    pub trust_domain: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Account that the service belongs to or works with.
    pub service_account: Option<String>,
}

impl GetVmMetaRequest {
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
    /// Sets `TrustDomain`.
    pub fn trust_domain(mut self, value: impl Into<String>) -> Self {
        self.trust_domain = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `ServiceAccount`.
    pub fn service_account(mut self, value: impl Into<String>) -> Self {
        self.service_account = Some(value.into());
        self
    }
}

request! {
    GetVmMetaRequest {
        "ServiceMeshId" => service_mesh_id: query,
        "TrustDomain" => trust_domain: query,
        "Namespace" => namespace: query,
        "ServiceAccount" => service_account: query,
    }
}

impl Operation for GetVmMetaRequest {
    type Response = GetVmMetaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetVmMeta")
        .method("GET")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`GetVmMetaRequest`].
#[non_exhaustive]
pub struct GetVmMetaResponse {
    /// What is known about the vm meta.
    pub vm_meta_info: Option<VmMetaInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9522f7c9-63a1-4603-b850-37d12a****`.
    pub request_id: Option<String>,
}

response! {
    GetVmMetaResponse {
        "VmMetaInfo" => vm_meta_info: value,
        "RequestId" => request_id: value,
    }
}

/// What is known about the vm meta.
#[non_exhaustive]
pub struct VmMetaInfo {
    /// What the hosts contains.
    pub hosts_content: Option<String>,
    /// What the token contains.
    pub token_content: Option<String>,
    /// What the envoy env contains.
    pub envoy_env_content: Option<String>,
}

response! {
    VmMetaInfo {
        "HostsContent" => hosts_content: value,
        "TokenContent" => token_content: value,
        "EnvoyEnvContent" => envoy_env_content: value,
    }
}
