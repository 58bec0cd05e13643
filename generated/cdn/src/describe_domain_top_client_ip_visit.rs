// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainTopClientIpVisit`, from `cdn/DescribeDomainTopClientIpVisit.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SortBy};

/// Ranks client addresses by requests or traffic over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainTopClientIpVisitRequest::new()
///     .domain_name("example.com")
///     .start_time("2019-09-30T16:00:00Z")
///     .end_time("2019-10-01T16:00:00Z");
/// let reply = client.describe_domain_top_client_ip_visit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainTopClientIpVisitRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
    /// Beginning of the period to look at. Example: `2019-09-30T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-10-01T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// What the list is sorted by. Here: `traf`, `acc`. Default: `traf`. Example: `traf`.
    pub sort_by: Option<Open<SortBy>>,
    /// How many items to return at most. Range: 1 to 100. Default: `20`. Example: `20`.
    pub limit: Option<String>,
}

impl DescribeDomainTopClientIpVisitRequest {
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
    /// Sets `LocationNameEn`.
    pub fn location_name_en(mut self, value: impl Into<String>) -> Self {
        self.location_name_en = Some(value.into());
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
    /// Sets `Limit`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.limit = Some(value.into());
        self
    }
}

request! {
    DescribeDomainTopClientIpVisitRequest {
        "DomainName" => domain_name: query,
        "LocationNameEn" => location_name_en: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SortBy" => sort_by: query,
        "Limit" => limit: query,
    }
}

impl Operation for DescribeDomainTopClientIpVisitRequest {
    type Response = DescribeDomainTopClientIpVisitResponse;
    type Error = DescribeDomainTopClientIpVisitError;
    const INFO: OperationInfo = super::operation("DescribeDomainTopClientIpVisit")
        .read_only();
    const ERRORS: &'static [DescribeDomainTopClientIpVisitError] = &[
        DescribeDomainTopClientIpVisitError::InvalidStartTimeMalformed,
        DescribeDomainTopClientIpVisitError::InvalidEndTimeMalformed,
        DescribeDomainTopClientIpVisitError::InvalidStartTimeValueNotSupported,
        DescribeDomainTopClientIpVisitError::InvalidEndTimeMismatch,
        DescribeDomainTopClientIpVisitError::InvalidDomainNotFound,
    ];
}

/// Response to [`DescribeDomainTopClientIpVisitRequest`].
#[non_exhaustive]
pub struct DescribeDomainTopClientIpVisitResponse {
    /// Busiest client addresses, one entry each.
    pub client_ip_list: Vec<ClientIp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `64D28B53-5902-409B-94F6-FD46680144FE`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainTopClientIpVisitResponse {
        "ClientIpList" => client_ip_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Busiest client addresses, one entry each.
#[non_exhaustive]
pub struct ClientIp {
    /// How many requests were counted. Example: `256`.
    pub acc: Option<i64>,
    /// IPv4 address that requests came from. Example: `1.1.xxx`.
    pub client_ip: Option<String>,
    /// Place in the ranking, counted from the top. Example: `2`.
    pub rank: Option<i32>,
    /// Amount of data transferred. Unit: `bytes`. Example: `1024`.
    pub traffic: Option<i64>,
}

response! {
    ClientIp {
        "Acc" => acc: value,
        "ClientIp" => client_ip: value,
        "Rank" => rank: value,
        "Traffic" => traffic: value,
    }
}

/// Errors that the documentation of [`DescribeDomainTopClientIpVisitRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound), here with HTTP status 400
pub type DescribeDomainTopClientIpVisitError = super::DocumentedError;
