// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDeliverList`, from `dcdn/DescribeDcdnDeliverList.md`.

use alicloud_runtime::codegen::*;

/// Lists all report subscriptions of the account, or one by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDeliverListRequest::new();
/// let reply = client.describe_dcdn_deliver_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDeliverListRequest {
    /// ID of the deliver that the call is about.
    pub deliver_id: Option<i64>,
}

impl DescribeDcdnDeliverListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeliverId`.
    #[inline]
    pub fn deliver_id(mut self, value: i64) -> Self {
        self.deliver_id = Some(value);
        self
    }
}

request! {
    DescribeDcdnDeliverListRequest {
        "DeliverId" => deliver_id: query,
    }
}

impl Operation for DescribeDcdnDeliverListRequest {
    type Response = DescribeDcdnDeliverListResponse;
    type Error = DescribeDcdnDeliverListError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDeliverList").read_only();
    const ERRORS: &'static [DescribeDcdnDeliverListError] = &[
        DescribeDcdnDeliverListError::InvalidParameter2,
        DescribeDcdnDeliverListError::TimeParseFailed,
        DescribeDcdnDeliverListError::SubscriptionAlreadyExists,
        DescribeDcdnDeliverListError::SubscriptionNotFound,
        DescribeDcdnDeliverListError::NameAlreadyExists,
        DescribeDcdnDeliverListError::DeliverExceedLimit,
    ];
}

/// Response to [`DescribeDcdnDeliverListRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDeliverListResponse {
    /// What the request brought. Example: `text`.
    pub content: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnDeliverListResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDeliverListRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type DescribeDcdnDeliverListError = super::DocumentedError;
