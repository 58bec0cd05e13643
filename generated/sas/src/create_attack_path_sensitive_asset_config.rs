// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAttackPathSensitiveAssetConfig`, from `sas/CreateAttackPathSensitiveAssetConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AttackPathAssetList};

/// Marks assets as sensitive for attack path analysis.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// use alicloud_sas::create_attack_path_sensitive_asset_config::AttackPathAssetList;
///
/// let request = alicloud_sas::CreateAttackPathSensitiveAssetConfigRequest::new()
///     .attack_path_asset_list([AttackPathAssetList::new()])
///     .config_type("...");
/// let reply = client.create_attack_path_sensitive_asset_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAttackPathSensitiveAssetConfigRequest {
    /// **Required.** Items of the kind attack path asset to work on or to narrow the list down to.
    /// Items: at most 100.
    pub attack_path_asset_list: Vec<AttackPathAssetList>,
    /// **Required.** Which kind of config it is or is to be.
    pub config_type: Option<String>,
}

impl CreateAttackPathSensitiveAssetConfigRequest {
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
    /// Sets `ConfigType`, which is required.
    pub fn config_type(mut self, value: impl Into<String>) -> Self {
        self.config_type = Some(value.into());
        self
    }
}

request! {
    CreateAttackPathSensitiveAssetConfigRequest {
        "AttackPathAssetList" => attack_path_asset_list: query,
        "ConfigType" => config_type: query,
    }
}

impl Operation for CreateAttackPathSensitiveAssetConfigRequest {
    type Response = CreateAttackPathSensitiveAssetConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAttackPathSensitiveAssetConfig")
        .required(&["AttackPathAssetList", "ConfigType"]);
}

/// Response to [`CreateAttackPathSensitiveAssetConfigRequest`], which the documentation does not describe.
pub type CreateAttackPathSensitiveAssetConfigResponse = alicloud_runtime::UndocumentedResponse;
