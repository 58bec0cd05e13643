// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAggregators`, from `config/DeleteAggregators.md`.

use alicloud_runtime::codegen::*;

/// Deletes account groups; their rules, compliance packages and results are lost for good.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DeleteAggregatorsRequest::new()
///     .aggregator_ids("...");
/// let reply = client.delete_aggregators(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAggregatorsRequest {
    /// **Required.** IDs of the aggregators to work on or to narrow the list down to.
    pub aggregator_ids: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteAggregatorsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AggregatorIds`, which is required.
    pub fn aggregator_ids(mut self, value: impl Into<String>) -> Self {
        self.aggregator_ids = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteAggregatorsRequest {
        "AggregatorIds" => aggregator_ids: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for DeleteAggregatorsRequest {
    type Response = DeleteAggregatorsResponse;
    type Error = DeleteAggregatorsError;
    const INFO: OperationInfo = super::operation("DeleteAggregators")
        .required(&["AggregatorIds"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DeleteAggregatorsError] = &[
        DeleteAggregatorsError::NoPermission,
        DeleteAggregatorsError::InvalidAggregatorIdsEmpty,
        DeleteAggregatorsError::InvalidAggregatorIdsSizeExceed,
        DeleteAggregatorsError::AggregatorMemberNoPermission,
        DeleteAggregatorsError::AccountNotExisted,
        DeleteAggregatorsError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteAggregatorsRequest`].
#[non_exhaustive]
pub struct DeleteAggregatorsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8195B664-9565-4685-89AC-8B5F04B44B92`.
    pub request_id: Option<String>,
    /// Result of the step or check named operate aggregators.
    pub operate_aggregators_result: Option<OperateAggregatorsResult>,
}

response! {
    DeleteAggregatorsResponse {
        "RequestId" => request_id: value,
        "OperateAggregatorsResult" => operate_aggregators_result: value,
    }
}

/// Result of the step or check named operate aggregators.
#[non_exhaustive]
pub struct OperateAggregatorsResult {
    /// The operate aggregators that were found or are concerned, one entry each.
    pub operate_aggregators: Vec<OperateAggregator>,
}

response! {
    OperateAggregatorsResult {
        "OperateAggregators" => operate_aggregators: list(""),
    }
}

/// The operate aggregators that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OperateAggregator {
    /// Code of the reason why the call or the item failed. Example: `AccountNotExisted`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
    /// ID of the aggregator that the item belongs to or stands for.
    /// Example: `ca-dacf86d8314e00eb****`.
    pub aggregator_id: Option<String>,
}

response! {
    OperateAggregator {
        "ErrorCode" => error_code: value,
        "Success" => success: value,
        "AggregatorId" => aggregator_id: value,
    }
}

/// Errors that the documentation of [`DeleteAggregatorsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidAggregatorIdsEmpty`](super::DocumentedError::InvalidAggregatorIdsEmpty)
/// - [`InvalidAggregatorIdsSizeExceed`](super::DocumentedError::InvalidAggregatorIdsSizeExceed)
/// - [`AggregatorMemberNoPermission`](super::DocumentedError::AggregatorMemberNoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeleteAggregatorsError = super::DocumentedError;
