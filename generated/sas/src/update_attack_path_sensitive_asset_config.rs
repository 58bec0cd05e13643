// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAttackPathSensitiveAssetConfig`, from `sas/UpdateAttackPathSensitiveAssetConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AttackPathAssetList};

/// Changes the sensitive assets of an attack path analysis configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// use alicloud_sas::update_attack_path_sensitive_asset_config::AttackPathAssetList;
///
/// let request = alicloud_sas::UpdateAttackPathSensitiveAssetConfigRequest::new()
///     .attack_path_asset_list([AttackPathAssetList::new()])
///     .attack_path_sensitive_asset_config_id("...");
/// let reply = client.update_attack_path_sensitive_asset_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAttackPathSensitiveAssetConfigRequest {
    /// **Required.** Items of the kind attack path asset to work on or to narrow the list down to.
    /// Items: at most 100.
    pub attack_path_asset_list: Vec<AttackPathAssetList>,
    /// **Required.** ID of the attack path sensitive asset config that the call is about.
    pub attack_path_sensitive_asset_config_id: Option<String>,
}

impl UpdateAttackPathSensitiveAssetConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AttackPathAssetList`, which is required.
    pub fn attack_path_asset_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<AttackPathAssetList>>,
    ) -> Self {
        self.attack_path_asset_list = value.into_iter().map(Into::into).collect();
        self
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
    UpdateAttackPathSensitiveAssetConfigRequest {
        "AttackPathAssetList" => attack_path_asset_list: query,
        "AttackPathSensitiveAssetConfigId" => attack_path_sensitive_asset_config_id: query,
    }
}

impl Operation for UpdateAttackPathSensitiveAssetConfigRequest {
    type Response = UpdateAttackPathSensitiveAssetConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAttackPathSensitiveAssetConfig")
        .required(&["AttackPathAssetList", "AttackPathSensitiveAssetConfigId"]);
}

/// Response to [`UpdateAttackPathSensitiveAssetConfigRequest`], which the documentation does not describe.
pub type UpdateAttackPathSensitiveAssetConfigResponse = alicloud_runtime::UndocumentedResponse;
