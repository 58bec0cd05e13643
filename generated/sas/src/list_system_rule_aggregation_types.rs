// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSystemRuleAggregationTypes`, from `sas/ListSystemRuleAggregationTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the types by which system defense rules are clustered.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListSystemRuleAggregationTypesRequest::new();
/// let reply = client.list_system_rule_aggregation_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSystemRuleAggregationTypesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListSystemRuleAggregationTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListSystemRuleAggregationTypesRequest {
        "Lang" => lang: query,
    }
}

impl Operation for ListSystemRuleAggregationTypesRequest {
    type Response = ListSystemRuleAggregationTypesResponse;
    type Error = ListSystemRuleAggregationTypesError;
    const INFO: OperationInfo = super::operation("ListSystemRuleAggregationTypes")
        .method("GET")
        .read_only();
    const ERRORS: &'static [ListSystemRuleAggregationTypesError] = &[
        ListSystemRuleAggregationTypesError::IdempotentParameterMismatch,
        ListSystemRuleAggregationTypesError::NoPermission,
        ListSystemRuleAggregationTypesError::ServerError,
    ];
}

/// Response to [`ListSystemRuleAggregationTypesRequest`].
#[non_exhaustive]
pub struct ListSystemRuleAggregationTypesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1427F3BE-8A7E-57F9-BD4E-590B00D2****`.
    pub request_id: Option<String>,
    /// Items of the kind aggregation type that were found or are concerned.
    pub aggregation_type_list: Vec<AggregationTypeList>,
}

response! {
    ListSystemRuleAggregationTypesResponse {
        "RequestId" => request_id: value,
        "AggregationTypeList" => aggregation_type_list: list(""),
    }
}

/// Items of the kind aggregation type that were found or are concerned.
#[non_exhaustive]
pub struct AggregationTypeList {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i32>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
}

response! {
    AggregationTypeList {
        "Id" => id: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`ListSystemRuleAggregationTypesRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListSystemRuleAggregationTypesError = super::DocumentedError;
