// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregator`, from `config/GetAggregator.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Shows one account group: name, type, creation time and member accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregatorRequest::new()
///     .aggregator_id("...");
/// let reply = client.get_aggregator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregatorRequest {
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub tag: Vec<Tag>,
}

impl GetAggregatorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetAggregatorRequest {
        "AggregatorId" => aggregator_id: query,
        "Tag" => tag: query_json,
    }
}

impl Operation for GetAggregatorRequest {
    type Response = GetAggregatorResponse;
    type Error = GetAggregatorError;
    const INFO: OperationInfo = super::operation("GetAggregator")
        .required(&["AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregatorError] = &[
        GetAggregatorError::InvalidAggregatorIdValue,
        GetAggregatorError::AccountNotExisted,
        GetAggregatorError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregatorRequest`].
#[non_exhaustive]
pub struct GetAggregatorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `733DD93C-2277-4905-AE0C-0BA95C04B8BC`.
    pub request_id: Option<String>,
    /// Account group, with its facts.
    pub aggregator: Option<Aggregator>,
}

response! {
    GetAggregatorResponse {
        "RequestId" => request_id: value,
        "Aggregator" => aggregator: value,
    }
}

/// Account group, with its facts.
#[non_exhaustive]
pub struct Aggregator {
    /// Moment that was recorded for this: aggregator create. Example: `1623034091000`.
    pub aggregator_create_timestamp: Option<String>,
    /// The aggregator accounts that were found or are concerned, one entry each.
    pub aggregator_accounts: Vec<AggregatorAccount>,
    /// How many there are of this: aggregator account. Example: `2`.
    pub aggregator_account_count: Option<i64>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that the aggregator goes by. Example: `Test_Group`.
    pub aggregator_name: Option<String>,
    /// State that the aggregator is in. Example: `1`.
    pub aggregator_status: Option<i32>,
    /// Which kind of aggregator it is or is to be. Example: `CUSTOM`.
    pub aggregator_type: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `100931896542****`.
    pub account_id: Option<i64>,
    /// ID of the aggregator that the item belongs to or stands for.
    /// Example: `ca-88ea626622af0055****`.
    pub aggregator_id: Option<String>,
    /// ID of the folder that the item belongs to or stands for. Example: `fd-brHdgv****`.
    pub folder_id: Option<String>,
}

response! {
    Aggregator {
        "AggregatorCreateTimestamp" => aggregator_create_timestamp: value,
        "AggregatorAccounts" => aggregator_accounts: list(""),
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

/// The aggregator accounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AggregatorAccount {
    /// State that the recorder is in. Example: `REGISTERED`.
    pub recorder_status: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `171322098523****`.
    pub account_id: Option<i64>,
    /// Which kind of account it is or is to be. Example: `ResourceDirectory`.
    pub account_type: Option<String>,
    /// Login name of the account. Example: `Alice`.
    pub account_name: Option<String>,
}

response! {
    AggregatorAccount {
        "RecorderStatus" => recorder_status: value,
        "AccountId" => account_id: value,
        "AccountType" => account_type: value,
        "AccountName" => account_name: value,
    }
}

/// Errors that the documentation of [`GetAggregatorRequest`] names.
///
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregatorError = super::DocumentedError;
