// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCustomCallTagging`, from `ccc/ListCustomCallTagging.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CallTagList};

/// Lists the marks on calling numbers that an instance holds.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListCustomCallTaggingRequest::new()
///     .instance_id("...")
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_custom_call_tagging(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ListCustomCallTaggingRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Part of a number or of its note; only entries that contain it are listed.
    pub search_pattern: Option<String>,
    /// Items of the kind call tag name to work on or to narrow the list down to.
    pub call_tag_name_list: Option<String>,
}

impl ListCustomCallTaggingRequest {
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
    /// Sets `SearchPattern`.
    pub fn search_pattern(mut self, value: impl Into<String>) -> Self {
        self.search_pattern = Some(value.into());
        self
    }
    /// Sets `CallTagNameList`.
    pub fn call_tag_name_list(mut self, value: impl Into<String>) -> Self {
        self.call_tag_name_list = Some(value.into());
        self
    }
}

request! {
    ListCustomCallTaggingRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SearchPattern" => search_pattern: query,
        "CallTagNameList" => call_tag_name_list: query,
    }
}

impl Operation for ListCustomCallTaggingRequest {
    type Response = ListCustomCallTaggingResponse;
    type Error = ListCustomCallTaggingError;
    const INFO: OperationInfo = super::operation("ListCustomCallTagging")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListCustomCallTaggingError] = &[
        ListCustomCallTaggingError::ParameterBlank,
        ListCustomCallTaggingError::ParameterMaximum,
        ListCustomCallTaggingError::ParameterMinimum,
        ListCustomCallTaggingError::NotExistsInstanceId,
        ListCustomCallTaggingError::InternalServiceDb,
    ];
}

impl Paginated for ListCustomCallTaggingRequest {
    type Item = CustomCallTaggingList;
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

/// Response to [`ListCustomCallTaggingRequest`].
#[non_exhaustive]
pub struct ListCustomCallTaggingResponse {
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
    pub data: Option<CustomCallTaggingData>,
}

response! {
    ListCustomCallTaggingResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CustomCallTaggingData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<CustomCallTaggingList>,
}

response! {
    CustomCallTaggingData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CustomCallTaggingList {
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Number that picks out the item, such as a phone number. Example: `1312121****`.
    pub number: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Account or person that created the item. Example: `agent`.
    pub creator: Option<String>,
    /// When the item was last changed. Example: `2020-07-05 00:00:00.0`.
    pub update_time: Option<String>,
    /// Items of the kind call tag that were found or are concerned.
    pub call_tag_list: Vec<CallTagList>,
}

response! {
    CustomCallTaggingList {
        "InstanceId" => instance_id: value,
        "Number" => number: value,
        "Description" => description: value,
        "Creator" => creator: value,
        "UpdateTime" => update_time: value,
        "CallTagList" => call_tag_list: list(""),
    }
}

/// Errors that the documentation of [`ListCustomCallTaggingRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type ListCustomCallTaggingError = super::DocumentedError;
