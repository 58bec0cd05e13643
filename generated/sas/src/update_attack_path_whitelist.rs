// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAttackPathWhitelist`, from `sas/UpdateAttackPathWhitelist.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AttackPathWhitelistAttackPathAssetList};

/// Changes a whitelist entry of attack path analysis.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateAttackPathWhitelistRequest::new()
///     .attack_path_whitelist_id("...");
/// let reply = client.update_attack_path_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAttackPathWhitelistRequest {
    /// Items of the kind attack path asset to work on or to narrow the list down to.
    /// Items: at most 100.
    pub attack_path_asset_list: Vec<AttackPathWhitelistAttackPathAssetList>,
    /// Which kind of path it is or is to be.
    pub path_type: Option<String>,
    /// Name that the path goes by.
    pub path_name: Option<String>,
    /// Which kind of whitelist it is or is to be.
    pub whitelist_type: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// **Required.** ID of the attack path whitelist that the call is about.
    pub attack_path_whitelist_id: Option<String>,
    /// Name that the whitelist goes by.
    pub whitelist_name: Option<String>,
}

impl UpdateAttackPathWhitelistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AttackPathAssetList`.
    pub fn attack_path_asset_list(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<AttackPathWhitelistAttackPathAssetList>,
        >,
    ) -> Self {
        self.attack_path_asset_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PathType`.
    pub fn path_type(mut self, value: impl Into<String>) -> Self {
        self.path_type = Some(value.into());
        self
    }
    /// Sets `PathName`.
    pub fn path_name(mut self, value: impl Into<String>) -> Self {
        self.path_name = Some(value.into());
        self
    }
    /// Sets `WhitelistType`.
    pub fn whitelist_type(mut self, value: impl Into<String>) -> Self {
        self.whitelist_type = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `AttackPathWhitelistId`, which is required.
    pub fn attack_path_whitelist_id(mut self, value: impl Into<String>) -> Self {
        self.attack_path_whitelist_id = Some(value.into());
        self
    }
    /// Sets `WhitelistName`.
    pub fn whitelist_name(mut self, value: impl Into<String>) -> Self {
        self.whitelist_name = Some(value.into());
        self
    }
}

request! {
    UpdateAttackPathWhitelistRequest {
        "AttackPathAssetList" => attack_path_asset_list: query,
        "PathType" => path_type: query,
        "PathName" => path_name: query,
        "WhitelistType" => whitelist_type: query,
        "Remark" => remark: query,
        "AttackPathWhitelistId" => attack_path_whitelist_id: query,
        "WhitelistName" => whitelist_name: query,
    }
}

impl Operation for UpdateAttackPathWhitelistRequest {
    type Response = UpdateAttackPathWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAttackPathWhitelist")
        .required(&["AttackPathWhitelistId"]);
}

/// Response to [`UpdateAttackPathWhitelistRequest`], which the documentation does not describe.
pub type UpdateAttackPathWhitelistResponse = alicloud_runtime::UndocumentedResponse;
