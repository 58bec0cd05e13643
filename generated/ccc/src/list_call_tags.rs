// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCallTags`, from `ccc/ListCallTags.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CallTagList};

/// Lists all tags that an instance defines for phone numbers.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListCallTagsRequest::new()
///     .instance_id("...")
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_call_tags(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCallTagsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListCallTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    ListCallTagsRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListCallTagsRequest {
    type Response = ListCallTagsResponse;
    type Error = ListCallTagsError;
    const INFO: OperationInfo = super::operation("ListCallTags")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListCallTagsError] = &[
        ListCallTagsError::ParameterBlank,
        ListCallTagsError::ParameterMinimum,
        ListCallTagsError::ParameterMaximum,
        ListCallTagsError::NotExistsInstanceId,
        ListCallTagsError::InternalServiceDb,
    ];
}

impl Paginated for ListCallTagsRequest {
    type Item = CallTagList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListCallTagsRequest`].
#[non_exhaustive]
pub struct ListCallTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CallTagData>,
}

response! {
    ListCallTagsResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CallTagData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<CallTagList>,
}

response! {
    CallTagData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Errors that the documentation of [`ListCallTagsRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type ListCallTagsError = super::DocumentedError;
