// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnReportList`, from `cdn/DescribeCdnReportList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Deliver, Report};

/// Lists the operations reports that can be customized, with their form.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnReportListRequest::new();
/// let reply = client.describe_cdn_report_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnReportListRequest {
    /// Narrows the list to one report; all reports come back without it. Example: `1`.
    pub report_id: Option<i64>,
}

impl DescribeCdnReportListRequest {
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
    DescribeCdnReportListRequest {
        "ReportId" => report_id: query,
    }
}

impl Operation for DescribeCdnReportListRequest {
    type Response = DescribeCdnReportListResponse;
    type Error = DescribeCdnReportListError;
    const INFO: OperationInfo = super::operation("DescribeCdnReportList").read_only();
    const ERRORS: &'static [DescribeCdnReportListError] = &[
        DescribeCdnReportListError::InvalidParameter2,
        DescribeCdnReportListError::TimeParseFailed,
        DescribeCdnReportListError::SubscriptionAlreadyExists,
        DescribeCdnReportListError::SubscriptionNotFound,
        DescribeCdnReportListError::NameAlreadyExists,
        DescribeCdnReportListError::DeliverExceedLimit,
    ];
}

/// Response to [`DescribeCdnReportListRequest`].
#[non_exhaustive]
pub struct DescribeCdnReportListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// Body of the result: tasks, reports or delivery settings, depending on the operation.
    pub content: Option<CdnReportContent>,
}

response! {
    DescribeCdnReportListResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
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
    /// How the result is presented or sent to its readers.
    pub deliver: Option<Deliver>,
    /// Number of the customized report, or of all reports that the record covers. Example: `1`.
    pub report_id: Option<i64>,
}

response! {
    ContentData {
        "deliver" => deliver: value,
        "reportId" => report_id: value,
    }
}

/// Errors that the documentation of [`DescribeCdnReportListRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type DescribeCdnReportListError = super::DocumentedError;
