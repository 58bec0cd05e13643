// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainSrcHttpCodeData`, from `cdn/DescribeDomainSrcHttpCodeData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CodeProportionData, UsageData};

/// Returns number and share of the HTTP status codes that the origin returned.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainSrcHttpCodeDataRequest::new()
///     .domain_name("example1.com,example2.com")
///     .start_time("2019-11-30T05:33:00Z")
///     .end_time("2019-11-30T05:40:00Z");
/// let reply = client.describe_domain_src_http_code_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainSrcHttpCodeDataRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example1.com,example2.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-11-30T05:33:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Unit: `seconds`. Example: `300`.
    pub interval: Option<String>,
}

impl DescribeDomainSrcHttpCodeDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeDomainSrcHttpCodeDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeDomainSrcHttpCodeDataRequest {
    type Response = DescribeDomainSrcHttpCodeDataResponse;
    type Error = DescribeDomainSrcHttpCodeDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainSrcHttpCodeData")
        .read_only();
    const ERRORS: &'static [DescribeDomainSrcHttpCodeDataError] = &[
        DescribeDomainSrcHttpCodeDataError::MissingTimeParameter,
        DescribeDomainSrcHttpCodeDataError::InvalidStartTimeMalformed,
        DescribeDomainSrcHttpCodeDataError::InvalidEndTimeMalformed,
        DescribeDomainSrcHttpCodeDataError::InvalidEndTimeMismatch,
        DescribeDomainSrcHttpCodeDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDomainSrcHttpCodeDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainSrcHttpCodeDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to.
    /// Example: `example1.com,example2.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// Requests by HTTP status code.
    pub http_code_data: Vec<UsageData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC858082-736F-4A25-867B-E5B67C85ACF7`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-11-30T05:33:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDomainSrcHttpCodeDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "HttpCodeData" => http_code_data: list("UsageData"),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Errors that the documentation of [`DescribeDomainSrcHttpCodeDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDomainSrcHttpCodeDataError = super::DocumentedError;
