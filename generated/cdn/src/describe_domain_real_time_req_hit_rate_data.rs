// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainRealTimeReqHitRateData`, from `cdn/DescribeDomainRealTimeReqHitRateData.md`.

use alicloud_runtime::codegen::*;

/// Returns the share of requests served from cache, minute by minute.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainRealTimeReqHitRateDataRequest::new()
///     .domain_name("www.domainname.com")
///     .start_time("2018-01-02T11:23:00Z")
///     .end_time("2018-01-02T11:26:00Z");
/// let reply = client.describe_domain_real_time_req_hit_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainRealTimeReqHitRateDataRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `test.test.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2018-01-02T11:23:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2018-01-02T11:26:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeDomainRealTimeReqHitRateDataRequest {
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
    DescribeDomainRealTimeReqHitRateDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDomainRealTimeReqHitRateDataRequest {
    type Response = DescribeDomainRealTimeReqHitRateDataResponse;
    type Error = DescribeDomainRealTimeReqHitRateDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainRealTimeReqHitRateData")
        .method("GET")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainRealTimeReqHitRateDataError] = &[
        DescribeDomainRealTimeReqHitRateDataError::InvalidTimeMalformed,
        DescribeDomainRealTimeReqHitRateDataError::InvalidDomainNameMalformed,
    ];
}

/// Response to [`DescribeDomainRealTimeReqHitRateDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainRealTimeReqHitRateDataResponse {
    /// What the call found, one entry each.
    pub data: Vec<ReqHitRateDataModel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `70A26B11-3673-479C-AEA8-E03FC5D3496D`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainRealTimeReqHitRateDataResponse {
        "Data" => data: list("ReqHitRateDataModel"),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ReqHitRateDataModel {
    /// Share of the requests that the cache could serve. Example: `0.8956940476262277`.
    pub req_hit_rate: Option<f64>,
    /// Start of the interval that the figures are for. Example: `2018-01-02T11:26:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    ReqHitRateDataModel {
        "ReqHitRate" => req_hit_rate: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDomainRealTimeReqHitRateDataRequest`] names.
///
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
pub type DescribeDomainRealTimeReqHitRateDataError = super::DocumentedError;
