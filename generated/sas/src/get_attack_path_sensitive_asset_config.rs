// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAttackPathSensitiveAssetConfig`, from `sas/GetAttackPathSensitiveAssetConfig.md`.

use alicloud_runtime::codegen::*;

/// Reads a sensitive asset configuration of attack path analysis.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAttackPathSensitiveAssetConfigRequest::new()
///     .config_type("...");
/// let reply = client.get_attack_path_sensitive_asset_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAttackPathSensitiveAssetConfigRequest {
    /// **Required.** Which kind of config it is or is to be.
    pub config_type: Option<String>,
    /// ID of the attack path sensitive asset config that the call is about.
    pub attack_path_sensitive_asset_config_id: Option<String>,
}

impl GetAttackPathSensitiveAssetConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigType`, which is required.
    pub fn config_type(mut self, value: impl Into<String>) -> Self {
        self.config_type = Some(value.into());
        self
    }
    /// Sets `AttackPathSensitiveAssetConfigId`.
    pub fn attack_path_sensitive_asset_config_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.attack_path_sensitive_asset_config_id = Some(value.into());
        self
    }
}

request! {
    GetAttackPathSensitiveAssetConfigRequest {
        "ConfigType" => config_type: query,
        "AttackPathSensitiveAssetConfigId" => attack_path_sensitive_asset_config_id: query,
    }
}

impl Operation for GetAttackPathSensitiveAssetConfigRequest {
    type Response = GetAttackPathSensitiveAssetConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAttackPathSensitiveAssetConfig")
        .required(&["ConfigType"])
        .read_only();
}

/// Response to [`GetAttackPathSensitiveAssetConfigRequest`], which the documentation does not describe.
pub type GetAttackPathSensitiveAssetConfigResponse = alicloud_runtime::UndocumentedResponse;
