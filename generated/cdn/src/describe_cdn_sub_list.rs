// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnSubList`, from `cdn/DescribeCdnSubList.md`.

use alicloud_runtime::codegen::*;

/// Lists the operations reports that the account has customized.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnSubListRequest::new();
/// let reply = client.describe_cdn_sub_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnSubListRequest {}

impl DescribeCdnSubListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCdnSubListRequest {}
}

impl Operation for DescribeCdnSubListRequest {
    type Response = DescribeCdnSubListResponse;
    type Error = DescribeCdnSubListError;
    const INFO: OperationInfo = super::operation("DescribeCdnSubList").read_only();
    const ERRORS: &'static [DescribeCdnSubListError] = &[
        DescribeCdnSubListError::InvalidParameter2,
        DescribeCdnSubListError::TimeParseFailed,
        DescribeCdnSubListError::SubscriptionAlreadyExists,
        DescribeCdnSubListError::SubscriptionNotFound,
        DescribeCdnSubListError::NameAlreadyExists,
        DescribeCdnSubListError::DeliverExceedLimit,
    ];
}

/// Response to [`DescribeCdnSubListRequest`].
#[non_exhaustive]
pub struct DescribeCdnSubListResponse {
    /// Body of the result: tasks, reports or delivery settings, depending on the operation.
    /// Example: `text`.
    pub content: Option<CdnSubContent>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3250A51D-C11D-46BA-B6B3-95348EEDE652`.
    pub request_id: Option<String>,
}

response! {
    DescribeCdnSubListResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Body of the result: tasks, reports or delivery settings, depending on the operation.
#[non_exhaustive]
pub struct CdnSubContent {
    /// What the call found, one entry each.
    pub data: Vec<ContentData>,
}

response! {
    CdnSubContent {
        "data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ContentData {
    /// When the item was created. Example: `2024-05-16T09:43:38Z`.
    pub create_time: Option<Timestamp>,
    /// Domain names that the reports cover; `all` stands for every one. Example: `a.b.com`.
    pub domains: Vec<String>,
    /// When the customized reports stop being made. Example: `2024-05-16T09:43:38Z`.
    pub effective_end: Option<Timestamp>,
    /// When the customized reports begin to be made. Example: `2024-05-16T09:43:38Z`.
    pub effective_from: Option<Timestamp>,
    /// Number of the customized report, or of all reports that the record covers. Example: `1`.
    pub report_id: Vec<i64>,
    /// State that the item is in, or that is asked for. Example: `enable`.
    pub status: Option<String>,
    /// Number of the customization record. Example: `1`.
    pub sub_id: Option<i64>,
}

response! {
    ContentData {
        "createTime" => create_time: value,
        "domains" => domains: list(""),
        "effectiveEnd" => effective_end: value,
        "effectiveFrom" => effective_from: value,
        "reportId" => report_id: list(""),
        "status" => status: value,
        "subId" => sub_id: value,
    }
}

/// Errors that the documentation of [`DescribeCdnSubListRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type DescribeCdnSubListError = super::DocumentedError;
