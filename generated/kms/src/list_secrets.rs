// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSecrets`, from `kms/ListSecrets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SecretType, Tag};

/// Lists secrets in the current region, without their values.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ListSecretsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_secrets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSecretsRequest {
    /// Whether the response also holds the tags. Default: `false`. Example: `false`.
    pub fetch_tags: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `2`.
    pub page_size: Option<i32>,
    /// Conditions that the items have to meet.
    /// Example: `[{"Key":"SecretName", "Values":["$Val1","$Val2"]}]`.
    pub filters: Vec<Filter>,
}

impl ListSecretsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FetchTags`.
    pub fn fetch_tags(mut self, value: impl Into<String>) -> Self {
        self.fetch_tags = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListSecretsRequest {
        "FetchTags" => fetch_tags: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Filters" => filters: query_json,
    }
}

impl Operation for ListSecretsRequest {
    type Response = ListSecretsResponse;
    type Error = ListSecretsError;
    const INFO: OperationInfo = super::operation("ListSecrets").read_only();
    const ERRORS: &'static [ListSecretsError] = &[
        ListSecretsError::InvalidParameter,
        ListSecretsError::ForbiddenNoPermission,
        ListSecretsError::ForbiddenResourceNotFound,
        ListSecretsError::InvalidAccessKeyIdNotFound,
        ListSecretsError::InternalFailure,
    ];
}

impl Paginated for ListSecretsRequest {
    type Item = Secret;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.secret_list)
    }
}

/// Response to [`ListSecretsRequest`].
#[non_exhaustive]
pub struct ListSecretsResponse {
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6a6287a0-ff34-4780-a790-fdfca900557f`.
    pub request_id: Option<String>,
    /// Secrets that were found, without their values.
    pub secret_list: Vec<Secret>,
    /// How many items match in all, over all pages. Example: `55`.
    pub total_count: Option<i32>,
}

response! {
    ListSecretsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "SecretList" => secret_list: list("Secret"),
        "TotalCount" => total_count: value,
    }
}

/// Conditions that the items have to meet.
#[non_exhaustive]
pub struct Filter {
    /// Name in a pair of name and value. Example: `SecretName`.
    pub key: Option<Open<Key>>,
    /// Values of which one must be found.
    pub values: Vec<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<Open<Key>>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Values`.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Filter {
        "Key" => key: field,
        "Values" => values: field,
    }
}

/// Secrets that were found, without their values.
#[non_exhaustive]
pub struct Secret {
    /// When the item was created. Example: `2020-07-17T07:59:05Z`.
    pub create_time: Option<Timestamp>,
    /// When the secret is going to be deleted for good. Example: `2020-08-17T07:59:05Z`.
    pub planned_delete_time: Option<Timestamp>,
    /// Secret that was worked on or found, by its name. Example: `secret001`.
    pub secret_name: Option<String>,
    /// Whether the secret is a generic one or is managed for another service. Here: `Generic`, `Rds`.
    /// Example: `Generic`.
    pub secret_type: Option<Open<SecretType>>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// When the item was last changed. Example: `2020-07-17T07:59:05Z`.
    pub update_time: Option<Timestamp>,
}

response! {
    Secret {
        "CreateTime" => create_time: value,
        "PlannedDeleteTime" => planned_delete_time: value,
        "SecretName" => secret_name: value,
        "SecretType" => secret_type: value,
        "Tags" => tags: list("Tag"),
        "UpdateTime" => update_time: value,
    }
}

values! {
    /// Name in a pair of name and value.
    pub enum Key {
        /// Searches the names of secrets.
        SecretName = "SecretName",
        /// Searches the descriptions of secrets.
        Description = "Description",
        /// Searches the keys of the tags that secrets carry.
        TagKey = "TagKey",
        /// Searches the values of the tags that secrets carry.
        TagValue = "TagValue",
    }
}

/// Errors that the documentation of [`ListSecretsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ForbiddenResourceNotFound`](super::DocumentedError::ForbiddenResourceNotFound)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type ListSecretsError = super::DocumentedError;
