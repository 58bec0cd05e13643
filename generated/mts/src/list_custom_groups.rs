// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCustomGroups`, from `mts/ListCustomGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the custom libraries of one algorithm, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ListCustomGroupsRequest::new()
///     .algorithm("...")
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_custom_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCustomGroupsRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListCustomGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListCustomGroupsRequest {
        "Algorithm" => algorithm: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListCustomGroupsRequest {
    type Response = ListCustomGroupsResponse;
    type Error = ListCustomGroupsError;
    const INFO: OperationInfo = super::operation("ListCustomGroups")
        .required(&["Algorithm", "PageNumber", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListCustomGroupsError] = &[
        ListCustomGroupsError::InternalError,
    ];
}

impl Paginated for ListCustomGroupsRequest {
    type Item = CustomGroup;
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
        Some(&mut response.custom_groups)
    }
}

/// Response to [`ListCustomGroupsRequest`].
#[non_exhaustive]
pub struct ListCustomGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `580e8ce3-3b80-44c5-9f3f-36ac3cc5bdd5`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// The custom groups that were found or are concerned, one entry each.
    pub custom_groups: Vec<CustomGroup>,
}

response! {
    ListCustomGroupsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "CustomGroups" => custom_groups: list("CustomGroup"),
    }
}

/// The custom groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CustomGroup {
    /// ID of the custom group that the item belongs to or stands for. Example: `1`.
    pub custom_group_id: Option<String>,
    /// Name that the custom group goes by. Example: `text`.
    pub custom_group_name: Option<String>,
    /// Free text that tells people about the custom group. Example: `text`.
    pub custom_group_description: Option<String>,
}

response! {
    CustomGroup {
        "CustomGroupId" => custom_group_id: value,
        "CustomGroupName" => custom_group_name: value,
        "CustomGroupDescription" => custom_group_description: value,
    }
}

/// Errors that the documentation of [`ListCustomGroupsRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListCustomGroupsError = super::DocumentedError;
