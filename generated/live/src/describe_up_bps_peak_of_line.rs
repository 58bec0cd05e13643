// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUpBpsPeakOfLine`, from `live/DescribeUpBpsPeakOfLine.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff};

/// Returns the peak upstream bandwidth on one line and when it was reached.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeUpBpsPeakOfLineRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .line("...");
/// let reply = client.describe_up_bps_peak_of_line(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUpBpsPeakOfLineRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Route or carrier line that is meant.
    pub line: Option<String>,
    /// Whether the domain name is switched on.
    pub domain_switch: Option<Open<OnOff>>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeUpBpsPeakOfLineRequest {
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
    /// Sets `Line`, which is required.
    pub fn line(mut self, value: impl Into<String>) -> Self {
        self.line = Some(value.into());
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
    DescribeUpBpsPeakOfLineRequest {
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Line" => line: query,
        "DomainSwitch" => domain_switch: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeUpBpsPeakOfLineRequest {
    type Response = DescribeUpBpsPeakOfLineResponse;
    type Error = DescribeUpBpsPeakOfLineError;
    const INFO: OperationInfo = super::operation("DescribeUpBpsPeakOfLine")
        .required(&["StartTime", "EndTime", "Line"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeUpBpsPeakOfLineError] = &[
        DescribeUpBpsPeakOfLineError::IllegalOperation,
        DescribeUpBpsPeakOfLineError::InternalError2,
    ];
}

/// Response to [`DescribeUpBpsPeakOfLineRequest`].
#[non_exhaustive]
pub struct DescribeUpBpsPeakOfLineResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// The describe up bps peaks of line that were found or are concerned, one entry each.
    pub describe_up_bps_peak_of_lines: Vec<DescribeUpBpsPeakOfLine>,
}

response! {
    DescribeUpBpsPeakOfLineResponse {
        "RequestId" => request_id: value,
        "DescribeUpBpsPeakOfLines" => describe_up_bps_peak_of_lines: list("DescribeUpBpsPeakOfLine"),
    }
}

/// The describe up bps peaks of line that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DescribeUpBpsPeakOfLine {
    /// Time that is set or recorded for this: query.
    pub query_time: Option<String>,
    /// Name that the stat goes by.
    pub stat_name: Option<String>,
    /// Upper limit of the data rate.
    pub band_width: Option<f64>,
    /// Time that is set or recorded for this: peak.
    pub peak_time: Option<String>,
}

response! {
    DescribeUpBpsPeakOfLine {
        "QueryTime" => query_time: value,
        "StatName" => stat_name: value,
        "BandWidth" => band_width: value,
        "PeakTime" => peak_time: value,
    }
}

/// Errors that the documentation of [`DescribeUpBpsPeakOfLineRequest`] names.
///
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeUpBpsPeakOfLineError = super::DocumentedError;
