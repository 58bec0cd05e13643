// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnReportList`, from `dcdn/DescribeDcdnReportList.md`.

use alicloud_runtime::codegen::*;

/// Lists the customized operation reports, or one by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnReportListRequest::new();
/// let reply = client.describe_dcdn_report_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnReportListRequest {
    /// ID of the report that the call is about.
    pub report_id: Option<i64>,
}

impl DescribeDcdnReportListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReportId`.
    #[inline]
    pub fn report_id(mut self, value: i64) -> Self {
        self.report_id = Some(value);
        self
    }
}

request! {
    DescribeDcdnReportListRequest {
        "ReportId" => report_id: query,
    }
}

impl Operation for DescribeDcdnReportListRequest {
    type Response = DescribeDcdnReportListResponse;
    type Error = DescribeDcdnReportListError;
    const INFO: OperationInfo = super::operation("DescribeDcdnReportList").read_only();
    const ERRORS: &'static [DescribeDcdnReportListError] = &[
        DescribeDcdnReportListError::InvalidParameter2,
        DescribeDcdnReportListError::TimeParseFailed,
        DescribeDcdnReportListError::SubscriptionAlreadyExists,
        DescribeDcdnReportListError::SubscriptionNotFound,
        DescribeDcdnReportListError::NameAlreadyExists,
        DescribeDcdnReportListError::DeliverExceedLimit,
    ];
}

/// Response to [`DescribeDcdnReportListRequest`].
#[non_exhaustive]
pub struct DescribeDcdnReportListResponse {
    /// What the request brought.
    pub content: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnReportListResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnReportListRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type DescribeDcdnReportListError = super::DocumentedError;
