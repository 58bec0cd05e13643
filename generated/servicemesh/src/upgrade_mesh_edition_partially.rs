// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeMeshEditionPartially`, from `servicemesh/UpgradeMeshEditionPartially.md`.

use alicloud_runtime::codegen::*;

/// Upgrades an ASM instance and its gateways in steps, or switches it to Professional Edition.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpgradeMeshEditionPartiallyRequest::new()
///     .service_mesh_id("...");
/// let reply = client.upgrade_mesh_edition_partially(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeMeshEditionPartiallyRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Whether the mesh changes to the professional edition.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub switch_to_pro: Option<bool>,
    /// Whether the upgrade goes on with the gateways.
    pub asm_gateway_continue: Option<bool>,
    /// The upgrade gateway records that are concerned.
    pub upgrade_gateway_records: Option<String>,
    /// Release that the upgrade should lead to; if the computed target is another one, nothing is
    /// upgraded.
    pub expected_version: Option<String>,
    /// Whether only the preconditions of the upgrade are checked.
    pub pre_check: Option<bool>,
}

impl UpgradeMeshEditionPartiallyRequest {
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
    /// Sets `SwitchToPro`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn switch_to_pro(mut self, value: bool) -> Self {
        self.switch_to_pro = Some(value);
        self
    }
    /// Sets `ASMGatewayContinue`.
    #[inline]
    pub fn asm_gateway_continue(mut self, value: bool) -> Self {
        self.asm_gateway_continue = Some(value);
        self
    }
    /// Sets `UpgradeGatewayRecords`.
    pub fn upgrade_gateway_records(mut self, value: impl Into<String>) -> Self {
        self.upgrade_gateway_records = Some(value.into());
        self
    }
    /// Sets `ExpectedVersion`.
    pub fn expected_version(mut self, value: impl Into<String>) -> Self {
        self.expected_version = Some(value.into());
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
    UpgradeMeshEditionPartiallyRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "SwitchToPro" => switch_to_pro: form,
        "ASMGatewayContinue" => asm_gateway_continue: form,
        "UpgradeGatewayRecords" => upgrade_gateway_records: form,
        "ExpectedVersion" => expected_version: form,
        "PreCheck" => pre_check: form,
    }
}

impl Operation for UpgradeMeshEditionPartiallyRequest {
    type Response = UpgradeMeshEditionPartiallyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeMeshEditionPartially")
        .required(&["ServiceMeshId"]);
}

/// Response to [`UpgradeMeshEditionPartiallyRequest`].
pub type UpgradeMeshEditionPartiallyResponse = alicloud_runtime::EmptyResponse;
