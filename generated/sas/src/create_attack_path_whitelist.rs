// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAttackPathWhitelist`, from `sas/CreateAttackPathWhitelist.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AttackPathWhitelistAttackPathAssetList};

/// Creates a whitelist entry that excludes certain attack paths or assets from attack path
/// analysis.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateAttackPathWhitelistRequest::new()
///     .path_type("...")
///     .whitelist_type("...")
///     .whitelist_name("...");
/// let reply = client.create_attack_path_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAttackPathWhitelistRequest {
    /// Items of the kind attack path asset to work on or to narrow the list down to.
    /// Items: at most 100.
    pub attack_path_asset_list: Vec<AttackPathWhitelistAttackPathAssetList>,
    /// **Required.** Which kind of path it is or is to be.
    pub path_type: Option<String>,
    /// Name that the path goes by.
    pub path_name: Option<String>,
    /// **Required.** Which kind of whitelist it is or is to be.
    pub whitelist_type: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// **Required.** Name that the whitelist goes by.
    pub whitelist_name: Option<String>,
}

impl CreateAttackPathWhitelistRequest {
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
    /// Sets `PathType`, which is required.
    pub fn path_type(mut self, value: impl Into<String>) -> Self {
        self.path_type = Some(value.into());
        self
    }
    /// Sets `PathName`.
    pub fn path_name(mut self, value: impl Into<String>) -> Self {
        self.path_name = Some(value.into());
        self
    }
    /// Sets `WhitelistType`, which is required.
    pub fn whitelist_type(mut self, value: impl Into<String>) -> Self {
        self.whitelist_type = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `WhitelistName`, which is required.
    pub fn whitelist_name(mut self, value: impl Into<String>) -> Self {
        self.whitelist_name = Some(value.into());
        self
    }
}

request! {
    CreateAttackPathWhitelistRequest {
        "AttackPathAssetList" => attack_path_asset_list: query,
        "PathType" => path_type: query,
        "PathName" => path_name: query,
        "WhitelistType" => whitelist_type: query,
        "Remark" => remark: query,
        "WhitelistName" => whitelist_name: query,
    }
}

impl Operation for CreateAttackPathWhitelistRequest {
    type Response = CreateAttackPathWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAttackPathWhitelist")
        .required(&["PathType", "WhitelistType", "WhitelistName"]);
}

/// Response to [`CreateAttackPathWhitelistRequest`], which the documentation does not describe.
pub type CreateAttackPathWhitelistResponse = alicloud_runtime::UndocumentedResponse;
