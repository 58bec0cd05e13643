// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainTopReferVisit`, from `dcdn/DescribeDcdnDomainTopReferVisit.md`.

use alicloud_runtime::codegen::*;

/// Ranks the pages that most often referred visitors to a domain name on one day.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainTopReferVisitRequest::new()
///     .domain_name("example.com")
///     .start_time("2018-10-03T16:00:00Z");
/// let reply = client.describe_dcdn_domain_top_refer_visit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainTopReferVisitRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// What the list is sorted by. Default: `pv`. Example: `pv`.
    pub sort_by: Option<String>,
    /// Beginning of the period to look at. Example: `2018-10-03T16:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainTopReferVisitRequest {
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
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnDomainTopReferVisitRequest {
        "DomainName" => domain_name: query,
        "SortBy" => sort_by: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainTopReferVisitRequest {
    type Response = DescribeDcdnDomainTopReferVisitResponse;
    type Error = DescribeDcdnDomainTopReferVisitError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainTopReferVisit")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainTopReferVisitError] = &[
        DescribeDcdnDomainTopReferVisitError::InvalidStartTimeMalformed,
        DescribeDcdnDomainTopReferVisitError::InvalidStartTimeValueNotSupported,
        DescribeDcdnDomainTopReferVisitError::InvalidEndTimeMalformed,
    ];
}

/// Response to [`DescribeDcdnDomainTopReferVisitRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainTopReferVisitResponse {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `95994621-8382-464B-8762-C708E73568D1`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2018-10-03T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Items of the kind top refer that were found or are concerned.
    pub top_refer_list: Vec<ReferList>,
}

response! {
    DescribeDcdnDomainTopReferVisitResponse {
        "DomainName" => domain_name: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "TopReferList" => top_refer_list: list("ReferList"),
    }
}

/// Items of the kind top refer that were found or are concerned.
#[non_exhaustive]
pub struct ReferList {
    /// Amount of data sent, in bytes. Example: `460486880`.
    pub flow: Option<String>,
    /// Share that the flow has in the whole. Example: `0.35`.
    pub flow_proportion: Option<f64>,
    /// Details about the refer. Example: `123.57.158.x`.
    pub refer_detail: Option<String>,
    /// What was measured or stored about the visit. Example: `229567`.
    pub visit_data: Option<String>,
    /// Share that the visit has in the whole. Example: `0.35`.
    pub visit_proportion: Option<f64>,
}

response! {
    ReferList {
        "Flow" => flow: value,
        "FlowProportion" => flow_proportion: value,
        "ReferDetail" => refer_detail: value,
        "VisitData" => visit_data: value,
        "VisitProportion" => visit_proportion: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainTopReferVisitRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
pub type DescribeDcdnDomainTopReferVisitError = super::DocumentedError;
