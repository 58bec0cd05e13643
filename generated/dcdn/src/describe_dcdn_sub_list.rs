// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnSubList`, from `dcdn/DescribeDcdnSubList.md`.

use alicloud_runtime::codegen::*;

/// Lists the customization tasks for operation reports.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnSubListRequest::new();
/// let reply = client.describe_dcdn_sub_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnSubListRequest {}

impl DescribeDcdnSubListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnSubListRequest {}
}

impl Operation for DescribeDcdnSubListRequest {
    type Response = DescribeDcdnSubListResponse;
    type Error = DescribeDcdnSubListError;
    const INFO: OperationInfo = super::operation("DescribeDcdnSubList").read_only();
    const ERRORS: &'static [DescribeDcdnSubListError] = &[
        DescribeDcdnSubListError::InvalidParameter2,
        DescribeDcdnSubListError::TimeParseFailed,
        DescribeDcdnSubListError::SubscriptionAlreadyExists,
        DescribeDcdnSubListError::SubscriptionNotFound,
        DescribeDcdnSubListError::NameAlreadyExists,
        DescribeDcdnSubListError::DeliverExceedLimit,
    ];
}

/// Response to [`DescribeDcdnSubListRequest`].
#[non_exhaustive]
pub struct DescribeDcdnSubListResponse {
    /// What the request brought. Example: `text`.
    pub content: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3250A51D-C11D-46BA-B6B3-95348EEDE652`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnSubListResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnSubListRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type DescribeDcdnSubListError = super::DocumentedError;
