// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAssetRefreshTaskConfig`, from `sas/ListAssetRefreshTaskConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists the settings for refreshing assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAssetRefreshTaskConfigRequest::new();
/// let reply = client.list_asset_refresh_task_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAssetRefreshTaskConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of refresh config it is or is to be.
    pub refresh_config_type: Option<i32>,
    /// ID of the target that the call is about.
    pub target_id: Option<i64>,
}

impl ListAssetRefreshTaskConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RefreshConfigType`.
    #[inline]
    pub fn refresh_config_type(mut self, value: i32) -> Self {
        self.refresh_config_type = Some(value);
        self
    }
    /// Sets `TargetId`.
    #[inline]
    pub fn target_id(mut self, value: i64) -> Self {
        self.target_id = Some(value);
        self
    }
}

request! {
    ListAssetRefreshTaskConfigRequest {
        "RegionId" => region_id: query,
        "RefreshConfigType" => refresh_config_type: query,
        "TargetId" => target_id: query,
    }
}

impl Operation for ListAssetRefreshTaskConfigRequest {
    type Response = ListAssetRefreshTaskConfigResponse;
    type Error = ListAssetRefreshTaskConfigError;
    const INFO: OperationInfo = super::operation("ListAssetRefreshTaskConfig")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListAssetRefreshTaskConfigError] = &[
        ListAssetRefreshTaskConfigError::NoPermission,
        ListAssetRefreshTaskConfigError::ServerError,
    ];
}

/// Response to [`ListAssetRefreshTaskConfigRequest`].
#[non_exhaustive]
pub struct ListAssetRefreshTaskConfigResponse {
    /// Settings of the asset refresh, and what it works with.
    pub asset_refresh_config: Vec<AssetRefreshConfig>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65AADFC-1D20-5A6A-8F6A-9FA53C0DC1F8`.
    pub request_id: Option<String>,
}

response! {
    ListAssetRefreshTaskConfigResponse {
        "AssetRefreshConfig" => asset_refresh_config: list(""),
        "RequestId" => request_id: value,
    }
}

/// Settings of the asset refresh, and what it works with.
#[non_exhaustive]
pub struct AssetRefreshConfig {
    /// Where the asset comes from, as a number: Alibaba Cloud, another cloud or your own machine room.
    /// Example: `3`.
    pub vendor: Option<i32>,
    /// How long the schedule lasts or how often it comes round. Example: `360`.
    pub schedule_period: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Which kind of refresh config it is or is to be. Example: `1`.
    pub refresh_config_type: Option<i32>,
}

response! {
    AssetRefreshConfig {
        "Vendor" => vendor: value,
        "SchedulePeriod" => schedule_period: value,
        "Status" => status: value,
        "RefreshConfigType" => refresh_config_type: value,
    }
}

/// Errors that the documentation of [`ListAssetRefreshTaskConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListAssetRefreshTaskConfigError = super::DocumentedError;
