// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEpnBandWidthData`, from `ens/DescribeEpnBandWidthData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BandWidthMonitorData, NetworkingModel};

/// Returns upstream and downstream bandwidth of EPN traffic over a period, as a series with peaks.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEpnBandWidthDataRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .period("...");
/// let reply = client.describe_epn_band_width_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEpnBandWidthDataRequest {
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
    /// How the nodes are joined: over the internet, inside the private network or both.
    pub networking_model: Option<Open<NetworkingModel>>,
    /// ID of the EPN instance that the call is about.
    pub epn_instance_id: Option<String>,
}

impl DescribeEpnBandWidthDataRequest {
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
    /// Sets `NetworkingModel`.
    pub fn networking_model(mut self, value: impl Into<Open<NetworkingModel>>) -> Self {
        self.networking_model = Some(value.into());
        self
    }
    /// Sets `EPNInstanceId`.
    pub fn epn_instance_id(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeEpnBandWidthDataRequest {
        "EnsRegionId" => ens_region_id: query,
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Period" => period: query,
        "Isp" => isp: query,
        "NetworkingModel" => networking_model: query,
        "EPNInstanceId" => epn_instance_id: query,
    }
}

impl Operation for DescribeEpnBandWidthDataRequest {
    type Response = DescribeEpnBandWidthDataResponse;
    type Error = DescribeEpnBandWidthDataError;
    const INFO: OperationInfo = super::operation("DescribeEpnBandWidthData")
        .required(&["StartTime", "EndTime", "Period"])
        .read_only();
    const ERRORS: &'static [DescribeEpnBandWidthDataError] = &[
        DescribeEpnBandWidthDataError::MissingParameter,
        DescribeEpnBandWidthDataError::Usernotfound,
        DescribeEpnBandWidthDataError::NoPermission,
        DescribeEpnBandWidthDataError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeEpnBandWidthDataRequest`].
#[non_exhaustive]
pub struct DescribeEpnBandWidthDataResponse {
    /// What was measured or stored about the monitor.
    pub monitor_data: Option<MonitorData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1D289DAA-F6DA-5FC4-AE47-F5C8B6277BFC`.
    pub request_id: Option<String>,
}

response! {
    DescribeEpnBandWidthDataResponse {
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
    pub max_down_band_width: Option<i64>,
    /// Data rate that is granted to or used by the max up. Example: `231008`.
    pub max_up_band_width: Option<i64>,
}

response! {
    MonitorData {
        "BandWidthMonitorData" => band_width_monitor_data: list(""),
        "MaxDownBandWidth" => max_down_band_width: value,
        "MaxUpBandWidth" => max_up_band_width: value,
    }
}

/// Errors that the documentation of [`DescribeEpnBandWidthDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Usernotfound`](super::DocumentedError::Usernotfound)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeEpnBandWidthDataError = super::DocumentedError;
