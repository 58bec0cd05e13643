// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListContactGroup`, from `cms/ListContactGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the alert contact groups.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::ListContactGroupRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_contact_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListContactGroupRequest {
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `100`. Example: `100`.
    pub page_size: Option<i32>,
}

impl ListContactGroupRequest {
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
}

request! {
    ListContactGroupRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListContactGroupRequest {
    type Response = ListContactGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListContactGroup")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for ListContactGroupRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.contact_groups)
    }
}

/// Response to [`ListContactGroupRequest`].
#[non_exhaustive]
pub struct ListContactGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Alert contact groups that are notified. Example: `text`.
    pub contact_groups: Vec<String>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `2`.
    pub next_token: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D3D03B0A-CF1A-4DAB-BF0D-D4B6ACD5677A`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many records there are in all. Example: `3`.
    pub total: Option<i32>,
}

response! {
    ListContactGroupResponse {
        "Code" => code: value,
        "ContactGroups" => contact_groups: list("ContactGroup"),
        "Message" => message: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Total" => total: value,
    }
}
