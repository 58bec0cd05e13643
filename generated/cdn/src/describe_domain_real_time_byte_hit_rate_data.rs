// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainRealTimeByteHitRateData`, from `cdn/DescribeDomainRealTimeByteHitRateData.md`.

use alicloud_runtime::codegen::*;

/// Returns the share of bytes served from cache, minute by minute.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainRealTimeByteHitRateDataRequest::new()
///     .domain_name("example.com")
///     .start_time("2020-05-15T09:13:00Z")
///     .end_time("2020-05-15T09:15:00Z");
/// let reply = client.describe_domain_real_time_byte_hit_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainRealTimeByteHitRateDataRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2020-05-15T09:13:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2020-05-15T09:15:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeDomainRealTimeByteHitRateDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
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
}

request! {
    DescribeDomainRealTimeByteHitRateDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDomainRealTimeByteHitRateDataRequest {
    type Response = DescribeDomainRealTimeByteHitRateDataResponse;
    type Error = DescribeDomainRealTimeByteHitRateDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainRealTimeByteHitRateData")
        .method("GET")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainRealTimeByteHitRateDataError] = &[
        DescribeDomainRealTimeByteHitRateDataError::InvalidTimeMalformed,
        DescribeDomainRealTimeByteHitRateDataError::InvalidDomainNameMalformed,
    ];
}

/// Response to [`DescribeDomainRealTimeByteHitRateDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainRealTimeByteHitRateDataResponse {
    /// What the call found, one entry each.
    pub data: Vec<ByteHitRateDataModel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `70A26B11-3673-479C-AEA8-E03FC5D3496D`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainRealTimeByteHitRateDataResponse {
        "Data" => data: list("ByteHitRateDataModel"),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ByteHitRateDataModel {
    /// Share of the bytes that the cache could serve, in percent. Example: `0.8956940476262277`.
    pub byte_hit_rate: Option<f64>,
    /// Start of the interval that the figures are for. Example: `2019-11-30T05:40:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    ByteHitRateDataModel {
        "ByteHitRate" => byte_hit_rate: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDomainRealTimeByteHitRateDataRequest`] names.
///
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
pub type DescribeDomainRealTimeByteHitRateDataError = super::DocumentedError;
