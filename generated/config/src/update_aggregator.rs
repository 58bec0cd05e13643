// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAggregator`, from `config/UpdateAggregator.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AggregatorAccount, Tag};

/// Changes name or description of an account group, or adds and removes members.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::UpdateAggregatorRequest::new()
///     .aggregator_id("...");
/// let reply = client.update_aggregator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAggregatorRequest {
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
    /// Name that the aggregator goes by.
    pub aggregator_name: Option<String>,
    /// ID of the folder that the call is about.
    pub folder_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// The aggregator accounts to work on or to narrow the list down to.
    pub aggregator_accounts: Vec<AggregatorAccount>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub tag: Vec<Tag>,
}

impl UpdateAggregatorRequest {
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
    /// Sets `AggregatorName`.
    pub fn aggregator_name(mut self, value: impl Into<String>) -> Self {
        self.aggregator_name = Some(value.into());
        self
    }
    /// Sets `FolderId`.
    pub fn folder_id(mut self, value: impl Into<String>) -> Self {
        self.folder_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AggregatorAccounts`.
    pub fn aggregator_accounts(
        mut self,
        value: impl IntoIterator<Item = impl Into<AggregatorAccount>>,
    ) -> Self {
        self.aggregator_accounts = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    UpdateAggregatorRequest {
        "AggregatorId" => aggregator_id: form,
        "AggregatorName" => aggregator_name: form,
        "FolderId" => folder_id: form,
        "Description" => description: form,
        "AggregatorAccounts" => aggregator_accounts: form_json,
        "ClientToken" => client_token: form,
        "Tag" => tag: query_json,
    }
}

impl Operation for UpdateAggregatorRequest {
    type Response = UpdateAggregatorResponse;
    type Error = UpdateAggregatorError;
    const INFO: OperationInfo = super::operation("UpdateAggregator")
        .required(&["AggregatorId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UpdateAggregatorError] = &[
        UpdateAggregatorError::InvalidAggregatorAccountsEmpty,
        UpdateAggregatorError::AggregatorAccountExceedMaxCount,
        UpdateAggregatorError::AggregatorAccountListDuplicated,
        UpdateAggregatorError::AggregatorAccountListItemDuplicated,
        UpdateAggregatorError::AggregatorAlreadyPending,
        UpdateAggregatorError::AggregatorNameDuplicated,
        UpdateAggregatorError::DefaultAggregatorDeleteNotSupport,
        UpdateAggregatorError::InvalidAggregatorIdValue,
        UpdateAggregatorError::InvalidAccountTypeValue,
        UpdateAggregatorError::InvalidAggregatorAccountsValue,
        UpdateAggregatorError::AggregatorMemberNoPermission,
        UpdateAggregatorError::AccountNotExisted,
        UpdateAggregatorError::ServiceUnavailable,
    ];
}

/// Response to [`UpdateAggregatorRequest`].
#[non_exhaustive]
pub struct UpdateAggregatorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8195B664-9565-4685-89AC-8B5F04B44B92`.
    pub request_id: Option<String>,
    /// ID of the aggregator that the item belongs to or stands for.
    /// Example: `ca-dacf86d8314e00eb****`.
    pub aggregator_id: Option<String>,
}

response! {
    UpdateAggregatorResponse {
        "RequestId" => request_id: value,
        "AggregatorId" => aggregator_id: value,
    }
}

/// Errors that the documentation of [`UpdateAggregatorRequest`] names.
///
/// - [`InvalidAggregatorAccountsEmpty`](super::DocumentedError::InvalidAggregatorAccountsEmpty)
/// - [`AggregatorAccountExceedMaxCount`](super::DocumentedError::AggregatorAccountExceedMaxCount)
/// - [`AggregatorAccountListDuplicated`](super::DocumentedError::AggregatorAccountListDuplicated)
/// - [`AggregatorAccountListItemDuplicated`](super::DocumentedError::AggregatorAccountListItemDuplicated)
/// - [`AggregatorAlreadyPending`](super::DocumentedError::AggregatorAlreadyPending)
/// - [`AggregatorNameDuplicated`](super::DocumentedError::AggregatorNameDuplicated)
/// - [`DefaultAggregatorDeleteNotSupport`](super::DocumentedError::DefaultAggregatorDeleteNotSupport)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`InvalidAccountTypeValue`](super::DocumentedError::InvalidAccountTypeValue)
/// - [`InvalidAggregatorAccountsValue`](super::DocumentedError::InvalidAggregatorAccountsValue)
/// - [`AggregatorMemberNoPermission`](super::DocumentedError::AggregatorMemberNoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type UpdateAggregatorError = super::DocumentedError;
