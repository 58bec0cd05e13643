// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageEventOperationPage`, from `sas/DescribeImageEventOperationPage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists image alert handling rules, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageEventOperationPageRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_event_operation_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageEventOperationPageRequest {
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Class of the event, which says what happened.
    pub event_type: Option<String>,
    /// Key that opens, signs or picks out the event.
    pub event_key: Option<String>,
    /// Name that the event goes by.
    pub event_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl DescribeImageEventOperationPageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `EventKey`.
    pub fn event_key(mut self, value: impl Into<String>) -> Self {
        self.event_key = Some(value.into());
        self
    }
    /// Sets `EventName`.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    DescribeImageEventOperationPageRequest {
        "Id" => id: query,
        "EventType" => event_type: query,
        "EventKey" => event_key: query,
        "EventName" => event_name: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Source" => source: query,
    }
}

impl Operation for DescribeImageEventOperationPageRequest {
    type Response = DescribeImageEventOperationPageResponse;
    type Error = DescribeImageEventOperationPageError;
    const INFO: OperationInfo = super::operation("DescribeImageEventOperationPage")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeImageEventOperationPageError] = &[
        DescribeImageEventOperationPageError::NoPermission,
        DescribeImageEventOperationPageError::ServerError,
    ];
}

impl Paginated for DescribeImageEventOperationPageRequest {
    type Item = ImageEventOperationList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(
                &response
                    .data
                    .as_ref()
                    .and_then(|v| v.page_info.as_ref())
                    .and_then(|v| v.total_count),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`DescribeImageEventOperationPageRequest`].
#[non_exhaustive]
pub struct DescribeImageEventOperationPageResponse {
    /// What the call returns besides its status.
    pub data: Option<ImageEventOperationData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3D7C47D-3F11-57BB-90E8-E5C20C61****`.
    pub request_id: Option<String>,
}

response! {
    DescribeImageEventOperationPageResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ImageEventOperationData {
    /// Entries of the list.
    pub list: Vec<ImageEventOperationList>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
}

response! {
    ImageEventOperationData {
        "List" => list: list(""),
        "PageInfo" => page_info: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ImageEventOperationList {
    /// Identifier of the item within its collection. Example: `2646624`.
    pub id: Option<i64>,
    /// Class of the event, which says what happened. Example: `sensitiveFile`.
    pub event_type: Option<String>,
    /// Code that stands for the operation, for programs to act on. Example: `whitelist`.
    pub operation_code: Option<String>,
    /// The conditions that are concerned. Example: `text`.
    pub conditions: Option<String>,
    /// The scenarios that are concerned. Example: `text`.
    pub scenarios: Option<String>,
    /// Key that opens, signs or picks out the event. Example: `PEM`.
    pub event_key: Option<String>,
    /// Name that the event goes by. Example: `PEM`.
    pub event_name: Option<String>,
}

response! {
    ImageEventOperationList {
        "Id" => id: value,
        "EventType" => event_type: value,
        "OperationCode" => operation_code: value,
        "Conditions" => conditions: value,
        "Scenarios" => scenarios: value,
        "EventKey" => event_key: value,
        "EventName" => event_name: value,
    }
}

/// Errors that the documentation of [`DescribeImageEventOperationPageRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageEventOperationPageError = super::DocumentedError;
