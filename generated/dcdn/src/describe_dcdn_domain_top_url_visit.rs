// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainTopUrlVisit`, from `dcdn/DescribeDcdnDomainTopUrlVisit.md`.

use alicloud_runtime::codegen::*;

/// Ranks the most visited URLs of an accelerated domain name on one day.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainTopUrlVisitRequest::new()
///     .domain_name("example.com")
///     .start_time("2018-10-03T16:00:00Z");
/// let reply = client.describe_dcdn_domain_top_url_visit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// What the list is sorted by. Default: `pv`. Example: `pv`.
    pub sort_by: Option<String>,
    /// Beginning of the period to look at. Example: `2018-10-03T16:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainTopUrlVisitRequest {
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
    DescribeDcdnDomainTopUrlVisitRequest {
        "DomainName" => domain_name: query,
        "SortBy" => sort_by: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainTopUrlVisitRequest {
    type Response = DescribeDcdnDomainTopUrlVisitResponse;
    type Error = DescribeDcdnDomainTopUrlVisitError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainTopUrlVisit")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainTopUrlVisitError] = &[
        DescribeDcdnDomainTopUrlVisitError::InvalidStartTimeMalformed,
        DescribeDcdnDomainTopUrlVisitError::InvalidStartTimeValueNotSupported,
        DescribeDcdnDomainTopUrlVisitError::InvalidEndTimeMalformed,
        DescribeDcdnDomainTopUrlVisitError::MissingTimeParameter,
        DescribeDcdnDomainTopUrlVisitError::InvalidDomainNameMalformed,
    ];
}

/// Response to [`DescribeDcdnDomainTopUrlVisitRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitResponse {
    /// Items of the kind all URL that were found or are concerned.
    pub all_url_list: Vec<UrlList>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `64D28B53-5902-409B-94F6-FD46680144FE`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2018-10-03T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Items of the kind url200 that were found or are concerned.
    pub url200_list: Vec<UrlList>,
    /// Items of the kind url300 that were found or are concerned.
    pub url300_list: Vec<UrlList>,
    /// Items of the kind url400 that were found or are concerned.
    pub url400_list: Vec<UrlList>,
    /// Items of the kind url500 that were found or are concerned.
    pub url500_list: Vec<UrlList>,
}

response! {
    DescribeDcdnDomainTopUrlVisitResponse {
        "AllUrlList" => all_url_list: list("UrlList"),
        "DomainName" => domain_name: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "Url200List" => url200_list: list("UrlList"),
        "Url300List" => url300_list: list("UrlList"),
        "Url400List" => url400_list: list("UrlList"),
        "Url500List" => url500_list: list("UrlList"),
    }
}

/// Items of the kind all URL that were found or are concerned.
#[non_exhaustive]
pub struct UrlList {
    /// Amount of data sent, in bytes. Example: `460486880`.
    pub flow: Option<String>,
    /// Share that the flow has in the whole. Example: `0.35`.
    pub flow_proportion: Option<f64>,
    /// Details about the URL. Example: `http://example.com/nn_live/nn_x64/a0.m3u8`.
    pub url_detail: Option<String>,
    /// What was measured or stored about the visit. Example: `161673`.
    pub visit_data: Option<String>,
    /// Share that the visit has in the whole. Example: `0.35`.
    pub visit_proportion: Option<f64>,
}

response! {
    UrlList {
        "Flow" => flow: value,
        "FlowProportion" => flow_proportion: value,
        "UrlDetail" => url_detail: value,
        "VisitData" => visit_data: value,
        "VisitProportion" => visit_proportion: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainTopUrlVisitRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
pub type DescribeDcdnDomainTopUrlVisitError = super::DocumentedError;
