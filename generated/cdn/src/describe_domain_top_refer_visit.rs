// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainTopReferVisit`, from `cdn/DescribeDomainTopReferVisit.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SortBy};

/// Ranks the pages from which most visitors came on a day.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainTopReferVisitRequest::new()
///     .domain_name("example.com")
///     .start_time("2019-12-21T12:00:00Z")
///     .end_time("2019-12-22T12:00:00Z");
/// let reply = client.describe_domain_top_refer_visit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainTopReferVisitRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-12-21T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-12-22T12:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// What the list is sorted by. Here: `traf`, `pv`. Default: `pv`. Example: `pv`.
    pub sort_by: Option<Open<SortBy>>,
    /// Share of the requests that the ranking is worked out from. Range: 0 to 1. Example: `0.5`.
    pub percent: Option<String>,
}

impl DescribeDomainTopReferVisitRequest {
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
    /// Sets `Percent`.
    pub fn percent(mut self, value: impl Into<String>) -> Self {
        self.percent = Some(value.into());
        self
    }
}

request! {
    DescribeDomainTopReferVisitRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SortBy" => sort_by: query,
        "Percent" => percent: query,
    }
}

impl Operation for DescribeDomainTopReferVisitRequest {
    type Response = DescribeDomainTopReferVisitResponse;
    type Error = DescribeDomainTopReferVisitError;
    const INFO: OperationInfo = super::operation("DescribeDomainTopReferVisit")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainTopReferVisitError] = &[
        DescribeDomainTopReferVisitError::InvalidStartTimeMalformed,
        DescribeDomainTopReferVisitError::InvalidEndTimeMalformed,
        DescribeDomainTopReferVisitError::InvalidStartTimeValueNotSupported,
        DescribeDomainTopReferVisitError::InvalidEndTimeMismatch,
    ];
}

/// Response to [`DescribeDomainTopReferVisitRequest`].
#[non_exhaustive]
pub struct DescribeDomainTopReferVisitResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `95994621-8382-464B-8762-C708E73568D1`.
    pub request_id: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-12-21T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Pages that sent the most visitors, one entry each.
    pub top_refer_list: Vec<ReferList>,
}

response! {
    DescribeDomainTopReferVisitResponse {
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "StartTime" => start_time: value,
        "TopReferList" => top_refer_list: list("ReferList"),
    }
}

/// Pages that sent the most visitors, one entry each.
#[non_exhaustive]
pub struct ReferList {
    /// Page in full from which visitors came. Example: `live-xxx.com`.
    pub refer_detail: Option<String>,
    /// How many visits were counted. Example: `3`.
    pub visit_data: Option<String>,
    /// Amount of data sent, in bytes. Example: `200`.
    pub flow: Option<String>,
    /// Share of the traffic that the entry makes up. Example: `0.5`.
    pub flow_proportion: Option<f64>,
    /// Share of the visits that the entry makes up. Example: `0.5`.
    pub visit_proportion: Option<f64>,
}

response! {
    ReferList {
        "ReferDetail" => refer_detail: value,
        "VisitData" => visit_data: value,
        "Flow" => flow: value,
        "FlowProportion" => flow_proportion: value,
        "VisitProportion" => visit_proportion: value,
    }
}

/// Errors that the documentation of [`DescribeDomainTopReferVisitRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
pub type DescribeDomainTopReferVisitError = super::DocumentedError;
