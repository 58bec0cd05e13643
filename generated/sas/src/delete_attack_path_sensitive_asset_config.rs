// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAttackPathSensitiveAssetConfig`, from `sas/DeleteAttackPathSensitiveAssetConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes a sensitive asset configuration of attack path analysis.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteAttackPathSensitiveAssetConfigRequest::new()
///     .attack_path_sensitive_asset_config_id("...");
/// let reply = client.delete_attack_path_sensitive_asset_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAttackPathSensitiveAssetConfigRequest {
    /// **Required.** ID of the attack path sensitive asset config that the call is about.
    pub attack_path_sensitive_asset_config_id: Option<String>,
}

impl DeleteAttackPathSensitiveAssetConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AttackPathSensitiveAssetConfigId`, which is required.
    pub fn attack_path_sensitive_asset_config_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.attack_path_sensitive_asset_config_id = Some(value.into());
        self
    }
}

request! {
    DeleteAttackPathSensitiveAssetConfigRequest {
        "AttackPathSensitiveAssetConfigId" => attack_path_sensitive_asset_config_id: query,
    }
}

impl Operation for DeleteAttackPathSensitiveAssetConfigRequest {
    type Response = DeleteAttackPathSensitiveAssetConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAttackPathSensitiveAssetConfig")
        .required(&["AttackPathSensitiveAssetConfigId"]);
}

/// Response to [`DeleteAttackPathSensitiveAssetConfigRequest`], which the documentation does not describe.
pub type DeleteAttackPathSensitiveAssetConfigResponse = alicloud_runtime::UndocumentedResponse;
