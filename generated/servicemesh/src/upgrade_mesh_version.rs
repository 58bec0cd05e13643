// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeMeshVersion`, from `servicemesh/UpgradeMeshVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades an ASM instance to a newer version, or only prechecks the upgrade.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpgradeMeshVersionRequest::new()
///     .service_mesh_id("...");
/// let reply = client.upgrade_mesh_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeMeshVersionRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Whether only the preconditions of the upgrade are checked.
    pub pre_check: Option<bool>,
}

impl UpgradeMeshVersionRequest {
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
    /// Sets `PreCheck`.
    #[inline]
    pub fn pre_check(mut self, value: bool) -> Self {
        self.pre_check = Some(value);
        self
    }
}

request! {
    UpgradeMeshVersionRequest {
        "ServiceMeshId" => service_mesh_id: query,
        "PreCheck" => pre_check: query,
    }
}

impl Operation for UpgradeMeshVersionRequest {
    type Response = UpgradeMeshVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeMeshVersion")
        .required(&["ServiceMeshId"]);
}

/// Response to [`UpgradeMeshVersionRequest`].
pub type UpgradeMeshVersionResponse = alicloud_runtime::EmptyResponse;
