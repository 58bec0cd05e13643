// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAggregators`, from `config/ListAggregators.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the account groups under the management or delegated administrator account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListAggregatorsRequest::new()
///     .max_results(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_aggregators(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAggregatorsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Length: 1 to 100. Example: `TGlzdFJlc291cmNlU2hhcmVzJjE1MTI2NjY4NzY5MTAzOTEmMiZORnI4NDhVeEtrUT0`.
    pub next_token: Option<String>,
    /// **Required.** How many items to return at most in one call. Range: 1 to 100. Example: `10`.
    pub max_results: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl ListAggregatorsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`, which is required.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListAggregatorsRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Tag" => tag: query_json,
    }
}

impl Operation for ListAggregatorsRequest {
    type Response = ListAggregatorsResponse;
    type Error = ListAggregatorsError;
    const INFO: OperationInfo = super::operation("ListAggregators")
        .required(&["MaxResults"])
        .read_only();
    const ERRORS: &'static [ListAggregatorsError] = &[
        ListAggregatorsError::NoPermission,
        ListAggregatorsError::AccountNotExisted,
        ListAggregatorsError::ServiceUnavailable,
    ];
}

impl Paginated for ListAggregatorsRequest {
    type Item = Aggregators;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(
                &response.aggregators_result.as_ref().and_then(|v| v.next_token.clone()),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.aggregators_result.as_mut()?.aggregators)
    }
}

/// Response to [`ListAggregatorsRequest`].
#[non_exhaustive]
pub struct ListAggregatorsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20C8526D-12C5-4336-BC72-EBD5D1BA732F`.
    pub request_id: Option<String>,
    /// Result of the step or check named aggregators.
    pub aggregators_result: Option<AggregatorsResult>,
}

response! {
    ListAggregatorsResponse {
        "RequestId" => request_id: value,
        "AggregatorsResult" => aggregators_result: value,
    }
}

/// Result of the step or check named aggregators.
#[non_exhaustive]
pub struct AggregatorsResult {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `TGlzdFJlc291cmNlU2hhcmVzJjE1MTI2NjY4NzY5MTAzOTEmMiZORnI4NDhVeEtrUT0`.
    pub next_token: Option<String>,
    /// The aggregators that were found or are concerned, one entry each.
    pub aggregators: Vec<Aggregators>,
}

response! {
    AggregatorsResult {
        "NextToken" => next_token: value,
        "Aggregators" => aggregators: list(""),
    }
}

/// The aggregators that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Aggregators {
    /// Moment that was recorded for this: aggregator create. Example: `1623036305000`.
    pub aggregator_create_timestamp: Option<i64>,
    /// How many there are of this: aggregator account. Example: `2`.
    pub aggregator_account_count: Option<i64>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that the aggregator goes by. Example: `Test_Group`.
    pub aggregator_name: Option<String>,
    /// State that the aggregator is in. Example: `1`.
    pub aggregator_status: Option<i32>,
    /// Which kind of aggregator it is or is to be. Example: `CUSTOM`.
    pub aggregator_type: Option<Open<AggregatorType>>,
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<i64>,
    /// ID of the aggregator that the item belongs to or stands for.
    /// Example: `ca-88ea626622af0055****`.
    pub aggregator_id: Option<String>,
    /// ID of the folder that the item belongs to or stands for.
    pub folder_id: Option<String>,
}

response! {
    Aggregators {
        "AggregatorCreateTimestamp" => aggregator_create_timestamp: value,
        "AggregatorAccountCount" => aggregator_account_count: value,
        "Description" => description: value,
        "AggregatorName" => aggregator_name: value,
        "AggregatorStatus" => aggregator_status: value,
        "AggregatorType" => aggregator_type: value,
        "AccountId" => account_id: value,
        "AggregatorId" => aggregator_id: value,
        "FolderId" => folder_id: value,
    }
}

values! {
    /// Which kind of aggregator it is or is to be.
    pub enum AggregatorType {
        /// All accounts of the resource directory.
        Rd = "RD",
        /// Accounts that were chosen one by one.
        Custom = "CUSTOM",
    }
}

/// Errors that the documentation of [`ListAggregatorsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListAggregatorsError = super::DocumentedError;
