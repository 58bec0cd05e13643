// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAggregator`, from `config/CreateAggregator.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AggregatorAccount, Tag};

/// Creates an account group, to manage resources, rules and compliance packages of several members
/// centrally.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::CreateAggregatorRequest::new()
///     .aggregator_name("...");
/// let reply = client.create_aggregator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAggregatorRequest {
    /// **Required.** Name that the aggregator goes by.
    pub aggregator_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// The aggregator accounts to work on or to narrow the list down to.
    pub aggregator_accounts: Vec<AggregatorAccount>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Which kind of aggregator it is or is to be.
    pub aggregator_type: Option<String>,
    /// ID of the folder that the call is about.
    pub folder_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateAggregatorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AggregatorName`, which is required.
    pub fn aggregator_name(mut self, value: impl Into<String>) -> Self {
        self.aggregator_name = Some(value.into());
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
    /// Sets `AggregatorType`.
    pub fn aggregator_type(mut self, value: impl Into<String>) -> Self {
        self.aggregator_type = Some(value.into());
        self
    }
    /// Sets `FolderId`.
    pub fn folder_id(mut self, value: impl Into<String>) -> Self {
        self.folder_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateAggregatorRequest {
        "AggregatorName" => aggregator_name: form,
        "Description" => description: form,
        "AggregatorAccounts" => aggregator_accounts: form_json,
        "ClientToken" => client_token: form,
        "AggregatorType" => aggregator_type: form,
        "FolderId" => folder_id: form,
        "Tag" => tag: query_json,
    }
}

impl Operation for CreateAggregatorRequest {
    type Response = CreateAggregatorResponse;
    type Error = CreateAggregatorError;
    const INFO: OperationInfo = super::operation("CreateAggregator")
        .required(&["AggregatorName"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateAggregatorError] = &[
        CreateAggregatorError::InvalidAggregatorAccountsEmpty,
        CreateAggregatorError::InvalidAggregatorAccountsValue,
        CreateAggregatorError::InvalidAccountTypeValue,
        CreateAggregatorError::AggregatorExceedMaxCount,
        CreateAggregatorError::AggregatorAccountListDuplicated,
        CreateAggregatorError::AggregatorAccountListItemDuplicated,
        CreateAggregatorError::AggregatorNameDuplicated,
        CreateAggregatorError::NoPermissionCreateAggregator,
        CreateAggregatorError::AccountNotExisted,
        CreateAggregatorError::ServiceUnavailable,
    ];
}

/// Response to [`CreateAggregatorRequest`].
#[non_exhaustive]
pub struct CreateAggregatorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8195B664-9565-4685-89AC-8B5F04B44B92`.
    pub request_id: Option<String>,
    /// ID of the aggregator that the item belongs to or stands for.
    /// Example: `ca-dacf86d8314e00eb****`.
    pub aggregator_id: Option<String>,
}

response! {
    CreateAggregatorResponse {
        "RequestId" => request_id: value,
        "AggregatorId" => aggregator_id: value,
    }
}

/// Errors that the documentation of [`CreateAggregatorRequest`] names.
///
/// - [`InvalidAggregatorAccountsEmpty`](super::DocumentedError::InvalidAggregatorAccountsEmpty)
/// - [`InvalidAggregatorAccountsValue`](super::DocumentedError::InvalidAggregatorAccountsValue)
/// - [`InvalidAccountTypeValue`](super::DocumentedError::InvalidAccountTypeValue)
/// - [`AggregatorExceedMaxCount`](super::DocumentedError::AggregatorExceedMaxCount)
/// - [`AggregatorAccountListDuplicated`](super::DocumentedError::AggregatorAccountListDuplicated)
/// - [`AggregatorAccountListItemDuplicated`](super::DocumentedError::AggregatorAccountListItemDuplicated)
/// - [`AggregatorNameDuplicated`](super::DocumentedError::AggregatorNameDuplicated)
/// - [`NoPermissionCreateAggregator`](super::DocumentedError::NoPermissionCreateAggregator)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateAggregatorError = super::DocumentedError;
