// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserBandWidthData`, from `ens/DescribeUserBandWidthData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BandWidthMonitorData};

/// Returns the account's upstream and downstream bandwidth over a period, as a series with peaks.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeUserBandWidthDataRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .period("...");
/// let reply = client.describe_user_band_width_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserBandWidthDataRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Length of the intervals that figures are given for.
    pub period: Option<String>,
    /// Carrier that the traffic or the probe uses.
    pub isp: Option<String>,
}

impl DescribeUserBandWidthDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
}

request! {
    DescribeUserBandWidthDataRequest {
        "EnsRegionId" => ens_region_id: query,
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Period" => period: query,
        "Isp" => isp: query,
    }
}

impl Operation for DescribeUserBandWidthDataRequest {
    type Response = DescribeUserBandWidthDataResponse;
    type Error = DescribeUserBandWidthDataError;
    const INFO: OperationInfo = super::operation("DescribeUserBandWidthData")
        .required(&["StartTime", "EndTime", "Period"])
        .read_only();
    const ERRORS: &'static [DescribeUserBandWidthDataError] = &[
        DescribeUserBandWidthDataError::MissingParameter,
        DescribeUserBandWidthDataError::Usernotfound,
        DescribeUserBandWidthDataError::NoPermission,
        DescribeUserBandWidthDataError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeUserBandWidthDataRequest`].
#[non_exhaustive]
pub struct DescribeUserBandWidthDataResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// What was measured or stored about the monitor.
    pub monitor_data: Option<MonitorData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `50373E71-7710-4620-8AAB-133CCE49451C`.
    pub request_id: Option<String>,
}

response! {
    DescribeUserBandWidthDataResponse {
        "Code" => code: value,
        "MonitorData" => monitor_data: value,
        "RequestId" => request_id: value,
    }
}

/// What was measured or stored about the monitor.
#[non_exhaustive]
pub struct MonitorData {
    /// What was measured or stored about the band width monitor.
    pub band_width_monitor_data: Vec<BandWidthMonitorData>,
    /// Data rate that is granted to or used by the max down. Example: `16817468`.
    pub max_down_band_width: Option<String>,
    /// Data rate that is granted to or used by the max up. Example: `231008`.
    pub max_up_band_width: Option<String>,
}

response! {
    MonitorData {
        "BandWidthMonitorData" => band_width_monitor_data: list(""),
        "MaxDownBandWidth" => max_down_band_width: value,
        "MaxUpBandWidth" => max_up_band_width: value,
    }
}

/// Errors that the documentation of [`DescribeUserBandWidthDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Usernotfound`](super::DocumentedError::Usernotfound)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeUserBandWidthDataError = super::DocumentedError;
