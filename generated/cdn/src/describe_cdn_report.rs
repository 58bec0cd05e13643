// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnReport`, from `cdn/DescribeCdnReport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Deliver, Report};

/// Returns the data of one customized operations report.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnReportRequest::new()
///     .report_id(1)
///     .start_time("2020-09-17T00:00:00Z")
///     .end_time("2020-09-17T01:00:00Z");
/// let reply = client.describe_cdn_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnReportRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `www.example1.com,example2.com`.
    pub domain_name: Option<String>,
    /// **Required.** Identifies the customized report, as
    /// [`DescribeCdnSubList`](super::Client::describe_cdn_sub_list) returned it. Example: `1`.
    pub report_id: Option<i64>,
    /// Part of the world that the figures are for, such as the Chinese mainland. Example: `shanghai`.
    pub area: Option<String>,
    /// Whether only data from outside the Chinese mainland, 1, or only from inside it, 0, is returned.
    /// Example: `0`.
    pub is_overseas: Option<String>,
    /// HTTP status code, a class of them, or how requests spread over them. Example: `2xx`.
    pub http_code: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2020-09-17T00:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2020-09-17T01:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeCdnReportRequest {
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
    /// Sets `ReportId`, which is required.
    #[inline]
    pub fn report_id(mut self, value: i64) -> Self {
        self.report_id = Some(value);
        self
    }
    /// Sets `Area`.
    pub fn area(mut self, value: impl Into<String>) -> Self {
        self.area = Some(value.into());
        self
    }
    /// Sets `IsOverseas`.
    pub fn is_overseas(mut self, value: impl Into<String>) -> Self {
        self.is_overseas = Some(value.into());
        self
    }
    /// Sets `HttpCode`.
    pub fn http_code(mut self, value: impl Into<String>) -> Self {
        self.http_code = Some(value.into());
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
}

request! {
    DescribeCdnReportRequest {
        "DomainName" => domain_name: query,
        "ReportId" => report_id: query,
        "Area" => area: query,
        "IsOverseas" => is_overseas: query,
        "HttpCode" => http_code: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeCdnReportRequest {
    type Response = DescribeCdnReportResponse;
    type Error = DescribeCdnReportError;
    const INFO: OperationInfo = super::operation("DescribeCdnReport")
        .required(&["ReportId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeCdnReportError] = &[
        DescribeCdnReportError::InvalidParameter2,
        DescribeCdnReportError::TimeParseFailed,
        DescribeCdnReportError::SubscriptionAlreadyExists,
        DescribeCdnReportError::SubscriptionNotFound,
        DescribeCdnReportError::NameAlreadyExists,
        DescribeCdnReportError::DeliverExceedLimit,
    ];
}

/// Response to [`DescribeCdnReportRequest`].
#[non_exhaustive]
pub struct DescribeCdnReportResponse {
    /// Body of the result: tasks, reports or delivery settings, depending on the operation.
    /// Example: `text`.
    pub content: Option<CdnReportContent>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    DescribeCdnReportResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Body of the result: tasks, reports or delivery settings, depending on the operation.
#[non_exhaustive]
pub struct CdnReportContent {
    /// What the call found, one entry each.
    pub data: Vec<ContentData>,
}

response! {
    CdnReportContent {
        "data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ContentData {
    /// What the call found, one entry each.
    pub data: Vec<BTreeMap<String, String>>,
    /// How the result is presented or sent to its readers.
    pub deliver: Option<Deliver>,
}

response! {
    ContentData {
        "data" => data: list(""),
        "deliver" => deliver: value,
    }
}

/// Errors that the documentation of [`DescribeCdnReportRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type DescribeCdnReportError = super::DocumentedError;
