// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUpBpsPeakData`, from `live/DescribeUpBpsPeakData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff};

/// Returns the peak upstream bandwidth and when it was reached, optionally by domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeUpBpsPeakDataRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_up_bps_peak_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUpBpsPeakDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Whether the domain name is switched on.
    pub domain_switch: Option<Open<OnOff>>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeUpBpsPeakDataRequest {
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
    /// Sets `DomainSwitch`.
    pub fn domain_switch(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.domain_switch = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeUpBpsPeakDataRequest {
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DomainSwitch" => domain_switch: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeUpBpsPeakDataRequest {
    type Response = DescribeUpBpsPeakDataResponse;
    type Error = DescribeUpBpsPeakDataError;
    const INFO: OperationInfo = super::operation("DescribeUpBpsPeakData")
        .required(&["StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeUpBpsPeakDataError] = &[
        DescribeUpBpsPeakDataError::InvalidStartTimeMalformed,
        DescribeUpBpsPeakDataError::InvalidEndTimeMalformed,
        DescribeUpBpsPeakDataError::IllegalOperation,
        DescribeUpBpsPeakDataError::InvalidCasterNotFound,
        DescribeUpBpsPeakDataError::InternalError2,
    ];
}

/// Response to [`DescribeUpBpsPeakDataRequest`].
#[non_exhaustive]
pub struct DescribeUpBpsPeakDataResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// The describe up peak traffic that were found or are concerned, one entry each.
    pub describe_up_peak_traffics: Vec<DescribeUpPeakTraffic>,
}

response! {
    DescribeUpBpsPeakDataResponse {
        "RequestId" => request_id: value,
        "DescribeUpPeakTraffics" => describe_up_peak_traffics: list("DescribeUpPeakTraffic"),
    }
}

/// The describe up peak traffic that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DescribeUpPeakTraffic {
    /// Time that is set or recorded for this: query.
    pub query_time: Option<String>,
    /// Upper limit of the data rate.
    pub band_width: Option<String>,
    /// Name that the stat goes by.
    pub stat_name: Option<String>,
    /// Time that is set or recorded for this: peak.
    pub peak_time: Option<String>,
}

response! {
    DescribeUpPeakTraffic {
        "QueryTime" => query_time: value,
        "BandWidth" => band_width: value,
        "StatName" => stat_name: value,
        "PeakTime" => peak_time: value,
    }
}

/// Errors that the documentation of [`DescribeUpBpsPeakDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeUpBpsPeakDataError = super::DocumentedError;
