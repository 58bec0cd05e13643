// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHdMonitorRegionConfig`, from `nlb/DescribeHdMonitorRegionConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows where per-second monitoring data of a region is stored.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::DescribeHdMonitorRegionConfigRequest::new();
/// let reply = client.describe_hd_monitor_region_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHdMonitorRegionConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeHdMonitorRegionConfigRequest {
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
}

request! {
    DescribeHdMonitorRegionConfigRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeHdMonitorRegionConfigRequest {
    type Response = DescribeHdMonitorRegionConfigResponse;
    type Error = DescribeHdMonitorRegionConfigError;
    const INFO: OperationInfo = super::operation("DescribeHdMonitorRegionConfig")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeHdMonitorRegionConfigError] = &[
        DescribeHdMonitorRegionConfigError::ForbiddenNoPermission,
        DescribeHdMonitorRegionConfigError::DescribeHDMonitorFail,
    ];
}

/// Response to [`DescribeHdMonitorRegionConfigRequest`].
#[non_exhaustive]
pub struct DescribeHdMonitorRegionConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
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
    DescribeHdMonitorRegionConfigResponse {
        "RequestId" => request_id: value,
        "RegionId" => region_id: value,
        "LogProject" => log_project: value,
        "MetricStore" => metric_store: value,
    }
}

/// Errors that the documentation of [`DescribeHdMonitorRegionConfigRequest`] names.
///
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`DescribeHDMonitorFail`](super::DocumentedError::DescribeHDMonitorFail)
pub type DescribeHdMonitorRegionConfigError = super::DocumentedError;
