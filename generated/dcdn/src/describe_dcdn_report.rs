// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnReport`, from `dcdn/DescribeDcdnReport.md`.

use alicloud_runtime::codegen::*;

/// Returns the data of a customized operation report for domain names and a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnReportRequest::new()
///     .report_id(1)
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_dcdn_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnReportRequest {
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// **Required.** ID of the report that the call is about.
    pub report_id: Option<i64>,
    /// Part of the country or the world concerned.
    pub area: Option<String>,
    /// The is overseas that are concerned.
    pub is_overseas: Option<String>,
    /// Code that stands for the HTTP, for programs to act on.
    pub http_code: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDcdnReportRequest {
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
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnReportRequest {
        "DomainName" => domain_name: query,
        "ReportId" => report_id: query,
        "Area" => area: query,
        "IsOverseas" => is_overseas: query,
        "HttpCode" => http_code: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDcdnReportRequest {
    type Response = DescribeDcdnReportResponse;
    type Error = DescribeDcdnReportError;
    const INFO: OperationInfo = super::operation("DescribeDcdnReport")
        .required(&["ReportId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnReportError] = &[
        DescribeDcdnReportError::InvalidParameter2,
        DescribeDcdnReportError::TimeParseFailed,
        DescribeDcdnReportError::SubscriptionAlreadyExists,
        DescribeDcdnReportError::SubscriptionNotFound,
        DescribeDcdnReportError::NameAlreadyExists,
        DescribeDcdnReportError::DeliverExceedLimit,
    ];
}

/// Response to [`DescribeDcdnReportRequest`].
#[non_exhaustive]
pub struct DescribeDcdnReportResponse {
    /// What the request brought. Example: `text`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnReportResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnReportRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type DescribeDcdnReportError = super::DocumentedError;
