// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainSrcDetailData`, from `cdn/DescribeDomainSrcDetailData.md`.

use alicloud_runtime::codegen::*;

/// Returns detailed figures on requests to the origin.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainSrcDetailDataRequest::new()
///     .domain_name("example.com")
///     .start_time("2018-06-05T20:00:00Z")
///     .end_time("2018-06-05T20:10:00Z")
///     .field("qps,bps,http_code");
/// let reply = client.describe_domain_src_detail_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainSrcDetailDataRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2018-06-05T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2018-06-05T20:10:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Measured quantities to return, by their short names; several are separated by
    /// commas where the operation allows it. Example: `qps,bps,http_code`.
    pub field: Option<String>,
}

impl DescribeDomainSrcDetailDataRequest {
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
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Field`, which is required.
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
}

request! {
    DescribeDomainSrcDetailDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Field" => field: query,
    }
}

impl Operation for DescribeDomainSrcDetailDataRequest {
    type Response = DescribeDomainSrcDetailDataResponse;
    type Error = DescribeDomainSrcDetailDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainSrcDetailData")
        .required(&["DomainName", "StartTime", "EndTime", "Field"])
        .read_only();
    const ERRORS: &'static [DescribeDomainSrcDetailDataError] = &[
        DescribeDomainSrcDetailDataError::InvalidEndTimeMismatch,
    ];
}

/// Response to [`DescribeDomainSrcDetailDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainSrcDetailDataResponse {
    /// Measured data split by region and carrier, as a JSON text. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B49E6DDA-F413-422B-B58E-2FA23F286726`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainSrcDetailDataResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDomainSrcDetailDataRequest`] names.
///
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
pub type DescribeDomainSrcDetailDataError = super::DocumentedError;
