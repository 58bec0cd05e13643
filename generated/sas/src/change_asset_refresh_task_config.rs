// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeAssetRefreshTaskConfig`, from `sas/ChangeAssetRefreshTaskConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes how often the data of assets is refreshed.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ChangeAssetRefreshTaskConfigRequest::new();
/// let reply = client.change_asset_refresh_task_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeAssetRefreshTaskConfigRequest {
    /// Settings of each asset refresh, one entry each. Items: at most 20.
    pub asset_refresh_configs: Vec<AssetRefreshConfig>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ChangeAssetRefreshTaskConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AssetRefreshConfigs`.
    pub fn asset_refresh_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<AssetRefreshConfig>>,
    ) -> Self {
        self.asset_refresh_configs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ChangeAssetRefreshTaskConfigRequest {
        "AssetRefreshConfigs" => asset_refresh_configs: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ChangeAssetRefreshTaskConfigRequest {
    type Response = ChangeAssetRefreshTaskConfigResponse;
    type Error = ChangeAssetRefreshTaskConfigError;
    const INFO: OperationInfo = super::operation("ChangeAssetRefreshTaskConfig")
        .region("RegionId");
    const ERRORS: &'static [ChangeAssetRefreshTaskConfigError] = &[
        ChangeAssetRefreshTaskConfigError::NoPermission,
        ChangeAssetRefreshTaskConfigError::ServerError,
    ];
}

/// Response to [`ChangeAssetRefreshTaskConfigRequest`].
#[non_exhaustive]
pub struct ChangeAssetRefreshTaskConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE120DAB-F4E7-4C53-ADC3-A97578ABF384`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
}

response! {
    ChangeAssetRefreshTaskConfigResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}

/// Settings of each asset refresh, one entry each.
#[non_exhaustive]
pub struct AssetRefreshConfig {
    /// Cloud or place that the asset comes from, as a number: Alibaba Cloud, another cloud or your own
    /// machine room.
    pub vendor: Option<i32>,
    /// How long the schedule lasts or how often it comes round.
    pub schedule_period: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Which kind of refresh config it is or is to be.
    pub refresh_config_type: Option<i32>,
    /// ID of the target that the call is about.
    pub target_id: Option<i64>,
}

impl AssetRefreshConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Vendor`.
    #[inline]
    pub fn vendor(mut self, value: i32) -> Self {
        self.vendor = Some(value);
        self
    }
    /// Sets `SchedulePeriod`.
    #[inline]
    pub fn schedule_period(mut self, value: i32) -> Self {
        self.schedule_period = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
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
    AssetRefreshConfig {
        "Vendor" => vendor: field,
        "SchedulePeriod" => schedule_period: field,
        "Status" => status: field,
        "RefreshConfigType" => refresh_config_type: field,
        "TargetId" => target_id: field,
    }
}

/// Errors that the documentation of [`ChangeAssetRefreshTaskConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ChangeAssetRefreshTaskConfigError = super::DocumentedError;
