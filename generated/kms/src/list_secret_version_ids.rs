// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSecretVersionIds`, from `kms/ListSecretVersionIds.md`.

use alicloud_runtime::codegen::*;

/// Lists the versions of a secret, without their values.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ListSecretVersionIdsRequest::new()
///     .secret_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_secret_version_ids(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSecretVersionIdsRequest {
    /// **Required.** Secret to work on, by its name, or by its ARN if another account owns it.
    pub secret_name: Option<String>,
    /// Whether versions without any stage label are listed too.
    pub include_deprecated: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListSecretVersionIdsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecretName`, which is required.
    pub fn secret_name(mut self, value: impl Into<String>) -> Self {
        self.secret_name = Some(value.into());
        self
    }
    /// Sets `IncludeDeprecated`.
    pub fn include_deprecated(mut self, value: impl Into<String>) -> Self {
        self.include_deprecated = Some(value.into());
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
}

request! {
    ListSecretVersionIdsRequest {
        "SecretName" => secret_name: query,
        "IncludeDeprecated" => include_deprecated: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListSecretVersionIdsRequest {
    type Response = ListSecretVersionIdsResponse;
    type Error = ListSecretVersionIdsError;
    const INFO: OperationInfo = super::operation("ListSecretVersionIds")
        .required(&["SecretName"])
        .read_only();
    const ERRORS: &'static [ListSecretVersionIdsError] = &[
        ListSecretVersionIdsError::InvalidParameter,
        ListSecretVersionIdsError::ForbiddenNoPermission,
        ListSecretVersionIdsError::ForbiddenResourceNotFound,
        ListSecretVersionIdsError::InternalFailure,
    ];
}

impl Paginated for ListSecretVersionIdsRequest {
    type Item = VersionId;
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
        Some(&mut response.version_ids)
    }
}

/// Response to [`ListSecretVersionIdsRequest`].
#[non_exhaustive]
pub struct ListSecretVersionIdsResponse {
    /// Secret that was worked on or found, by its name. Example: `secret001`.
    pub secret_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5b75d8b1-5b6a-4ec0-8e0c-c08befdfad47`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Versions of the secret, one entry each.
    pub version_ids: Vec<VersionId>,
}

response! {
    ListSecretVersionIdsResponse {
        "SecretName" => secret_name: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "VersionIds" => version_ids: list("VersionId"),
    }
}

/// Versions of the secret, one entry each.
#[non_exhaustive]
pub struct VersionId {
    /// Version of the secret, by an ID that is unique within the secret. Example: `v1`.
    pub version_id: Option<String>,
    /// When the item was created. Example: `2024-02-21T15:39:26Z`.
    pub create_time: Option<Timestamp>,
    /// Stage labels of the version, such as `ACSCurrent` for the one in use.
    pub version_stages: Vec<String>,
}

response! {
    VersionId {
        "VersionId" => version_id: value,
        "CreateTime" => create_time: value,
        "VersionStages" => version_stages: list("VersionStage"),
    }
}

/// Errors that the documentation of [`ListSecretVersionIdsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ForbiddenResourceNotFound`](super::DocumentedError::ForbiddenResourceNotFound)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type ListSecretVersionIdsError = super::DocumentedError;
