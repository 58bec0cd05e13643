// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAssetCleanConfig`, from `sas/ModifyAssetCleanConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes when offline hosts are cleaned up; works only for hosts outside Alibaba Cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyAssetCleanConfigRequest::new();
/// let reply = client.modify_asset_clean_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAssetCleanConfigRequest {
    /// Settings of each asset clean, one entry each. Items: at most 1.
    pub asset_clean_configs: Vec<AssetCleanConfig>,
}

impl ModifyAssetCleanConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AssetCleanConfigs`.
    pub fn asset_clean_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<AssetCleanConfig>>,
    ) -> Self {
        self.asset_clean_configs = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyAssetCleanConfigRequest {
        "AssetCleanConfigs" => asset_clean_configs: query,
    }
}

impl Operation for ModifyAssetCleanConfigRequest {
    type Response = ModifyAssetCleanConfigResponse;
    type Error = ModifyAssetCleanConfigError;
    const INFO: OperationInfo = super::operation("ModifyAssetCleanConfig");
    const ERRORS: &'static [ModifyAssetCleanConfigError] = &[
        ModifyAssetCleanConfigError::NoPermission,
        ModifyAssetCleanConfigError::ServerError,
    ];
}

/// Response to [`ModifyAssetCleanConfigRequest`].
#[non_exhaustive]
pub struct ModifyAssetCleanConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `952776BD-5546-59FC-8AF3-B54EBAD57***`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
}

response! {
    ModifyAssetCleanConfigResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Settings of each asset clean, one entry each.
#[non_exhaustive]
pub struct AssetCleanConfig {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// How many days this is: clean.
    pub clean_days: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl AssetCleanConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `CleanDays`.
    #[inline]
    pub fn clean_days(mut self, value: i32) -> Self {
        self.clean_days = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    AssetCleanConfig {
        "Type" => type_: field,
        "CleanDays" => clean_days: field,
        "Status" => status: field,
    }
}

/// Errors that the documentation of [`ModifyAssetCleanConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyAssetCleanConfigError = super::DocumentedError;
