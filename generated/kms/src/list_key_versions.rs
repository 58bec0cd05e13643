// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListKeyVersions`, from `kms/ListKeyVersions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{KeyVersion};

/// Lists all versions of a key, without key material.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ListKeyVersionsRequest::new()
///     .key_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_key_versions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListKeyVersionsRequest {
    /// **Required.** Key whose versions are listed, by ID, alias or ARN; a key of another account only
    /// by ARN.
    pub key_id: Option<String>,
    /// How many items a page holds at most. Default: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i32>,
}

impl ListKeyVersionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyId`, which is required.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    ListKeyVersionsRequest {
        "KeyId" => key_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ListKeyVersionsRequest {
    type Response = ListKeyVersionsResponse;
    type Error = ListKeyVersionsError;
    const INFO: OperationInfo = super::operation("ListKeyVersions")
        .required(&["KeyId"])
        .read_only();
    const ERRORS: &'static [ListKeyVersionsError] = &[
        ListKeyVersionsError::InvalidParameter,
        ListKeyVersionsError::InvalidAccessKeyIdNotFound,
        ListKeyVersionsError::ForbiddenKeyNotFound,
    ];
}

impl Paginated for ListKeyVersionsRequest {
    type Item = KeyVersion;
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
        Some(&mut response.key_versions)
    }
}

/// Response to [`ListKeyVersionsRequest`].
#[non_exhaustive]
pub struct ListKeyVersionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `f71204c4-53cd-4eea-b405-653ba2db7e86`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
    /// Editions of the key's material, one entry each.
    pub key_versions: Vec<KeyVersion>,
}

response! {
    ListKeyVersionsResponse {
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "KeyVersions" => key_versions: list("KeyVersion"),
    }
}

/// Errors that the documentation of [`ListKeyVersionsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
pub type ListKeyVersionsError = super::DocumentedError;
