// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAliasesByKeyId`, from `kms/ListAliasesByKeyId.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Alias};

/// Lists the second names that one key has.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ListAliasesByKeyIdRequest::new()
///     .key_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_aliases_by_key_id(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAliasesByKeyIdRequest {
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `10`.
    pub page_size: Option<i32>,
    /// **Required.** Key whose aliases are listed, by ID or ARN; a key of another account only by ARN.
    pub key_id: Option<String>,
}

impl ListAliasesByKeyIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `KeyId`, which is required.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
}

request! {
    ListAliasesByKeyIdRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "KeyId" => key_id: query,
    }
}

impl Operation for ListAliasesByKeyIdRequest {
    type Response = ListAliasesByKeyIdResponse;
    type Error = ListAliasesByKeyIdError;
    const INFO: OperationInfo = super::operation("ListAliasesByKeyId")
        .required(&["KeyId"])
        .read_only();
    const ERRORS: &'static [ListAliasesByKeyIdError] = &[
        ListAliasesByKeyIdError::InvalidParameter,
        ListAliasesByKeyIdError::InvalidAccessKeyIdNotFound,
    ];
}

impl Paginated for ListAliasesByKeyIdRequest {
    type Item = Alias;
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
        Some(&mut response.aliases)
    }
}

/// Response to [`ListAliasesByKeyIdRequest`].
#[non_exhaustive]
pub struct ListAliasesByKeyIdResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Aliases that were found, each with its key.
    pub aliases: Vec<Alias>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1b57992c-834b-4811-a889-f8bac1ba0353`.
    pub request_id: Option<String>,
}

response! {
    ListAliasesByKeyIdResponse {
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Aliases" => aliases: list("Alias"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ListAliasesByKeyIdRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type ListAliasesByKeyIdError = super::DocumentedError;
