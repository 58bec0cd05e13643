// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainTopUrlVisit`, from `cdn/DescribeDomainTopUrlVisit.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SortBy, UrlList};

/// Returns the most visited URLs of a domain name over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainTopUrlVisitRequest::new()
///     .domain_name("example.com")
///     .start_time("2019-10-04T00:00:00Z")
///     .end_time("2019-10-04T16:00:00Z");
/// let reply = client.describe_domain_top_url_visit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-10-04T00:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-10-04T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// What the list is sorted by. Here: `traf`, `pv`. Default: `pv`. Example: `pv`.
    pub sort_by: Option<Open<SortBy>>,
}

impl DescribeDomainTopUrlVisitRequest {
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
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<Open<SortBy>>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
}

request! {
    DescribeDomainTopUrlVisitRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for DescribeDomainTopUrlVisitRequest {
    type Response = DescribeDomainTopUrlVisitResponse;
    type Error = DescribeDomainTopUrlVisitError;
    const INFO: OperationInfo = super::operation("DescribeDomainTopUrlVisit")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainTopUrlVisitError] = &[
        DescribeDomainTopUrlVisitError::InvalidStartTimeMalformed,
        DescribeDomainTopUrlVisitError::InvalidEndTimeMalformed,
        DescribeDomainTopUrlVisitError::InvalidStartTimeValueNotSupported,
        DescribeDomainTopUrlVisitError::InvalidTimeValueNotSupported,
        DescribeDomainTopUrlVisitError::InvalidDomainNameMismatch,
    ];
}

/// Response to [`DescribeDomainTopUrlVisitRequest`].
#[non_exhaustive]
pub struct DescribeDomainTopUrlVisitResponse {
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-10-03T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `64D28B53-5902-409B-94F6-FD46680144FE`.
    pub request_id: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Most requested URLs, whatever status code they returned.
    pub all_url_list: Vec<UrlList>,
    /// Most requested URLs among those with a 2xx status code.
    pub url200_list: Vec<UrlList>,
    /// Most requested URLs among those with a 3xx status code.
    pub url300_list: Vec<UrlList>,
    /// Most requested URLs among those with a 4xx status code.
    pub url400_list: Vec<UrlList>,
    /// Most requested URLs among those with a 5xx status code.
    pub url500_list: Vec<UrlList>,
}

response! {
    DescribeDomainTopUrlVisitResponse {
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "AllUrlList" => all_url_list: list("UrlList"),
        "Url200List" => url200_list: list("UrlList"),
        "Url300List" => url300_list: list("UrlList"),
        "Url400List" => url400_list: list("UrlList"),
        "Url500List" => url500_list: list("UrlList"),
    }
}

/// Errors that the documentation of [`DescribeDomainTopUrlVisitRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidTimeValueNotSupported`](super::DocumentedError::InvalidTimeValueNotSupported)
/// - [`InvalidDomainNameMismatch`](super::DocumentedError::InvalidDomainNameMismatch)
pub type DescribeDomainTopUrlVisitError = super::DocumentedError;
