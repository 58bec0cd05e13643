// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetHdMonitorRegionConfig`, from `nlb/SetHdMonitorRegionConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the log project and MetricStore for per-second monitoring data; listeners that collect such
/// data must have it off meanwhile.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::SetHdMonitorRegionConfigRequest::new()
///     .log_project("...")
///     .metric_store("...");
/// let reply = client.set_hd_monitor_region_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetHdMonitorRegionConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Log Service project that the fine-grained monitoring data is written to.
    pub log_project: Option<String>,
    /// **Required.** Metricstore in the project that the fine-grained monitoring data is written to.
    pub metric_store: Option<String>,
}

impl SetHdMonitorRegionConfigRequest {
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
    /// Sets `LogProject`, which is required.
    pub fn log_project(mut self, value: impl Into<String>) -> Self {
        self.log_project = Some(value.into());
        self
    }
    /// Sets `MetricStore`, which is required.
    pub fn metric_store(mut self, value: impl Into<String>) -> Self {
        self.metric_store = Some(value.into());
        self
    }
}

request! {
    SetHdMonitorRegionConfigRequest {
        "RegionId" => region_id: query,
        "LogProject" => log_project: query,
        "MetricStore" => metric_store: query,
    }
}

impl Operation for SetHdMonitorRegionConfigRequest {
    type Response = SetHdMonitorRegionConfigResponse;
    type Error = SetHdMonitorRegionConfigError;
    const INFO: OperationInfo = super::operation("SetHdMonitorRegionConfig")
        .required(&["LogProject", "MetricStore"])
        .region("RegionId");
    const ERRORS: &'static [SetHdMonitorRegionConfigError] = &[
        SetHdMonitorRegionConfigError::ForbiddenNoPermission,
        SetHdMonitorRegionConfigError::EnableHDMonitorFail,
    ];
}

/// Response to [`SetHdMonitorRegionConfigRequest`].
#[non_exhaustive]
pub struct SetHdMonitorRegionConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Log Service project that the fine-grained monitoring data is written to.
    /// Example: `hdmonitor-cn-hangzhou-223794579283657556`.
    pub log_project: Option<String>,
    /// Metricstore in the project that the fine-grained monitoring data is written to.
    /// Example: `hdmonitor-cn-hangzhou-metricStore-1`.
    pub metric_store: Option<String>,
}

response! {
    SetHdMonitorRegionConfigResponse {
        "RequestId" => request_id: value,
        "RegionId" => region_id: value,
        "LogProject" => log_project: value,
        "MetricStore" => metric_store: value,
    }
}

/// Errors that the documentation of [`SetHdMonitorRegionConfigRequest`] names.
///
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`EnableHDMonitorFail`](super::DocumentedError::EnableHDMonitorFail)
pub type SetHdMonitorRegionConfigError = super::DocumentedError;
