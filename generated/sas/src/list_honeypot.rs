// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHoneypot`, from `sas/ListHoneypot.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the honeypots with state and management node, searchable by name.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListHoneypotRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_honeypot(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHoneypotRequest {
    /// Name that the honeypot goes by.
    pub honeypot_name: Option<String>,
    /// Name that the node goes by.
    pub node_name: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// IDs of the honeypots to work on or to narrow the list down to. Items: at most 50.
    pub honeypot_ids: Vec<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListHoneypotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HoneypotName`.
    pub fn honeypot_name(mut self, value: impl Into<String>) -> Self {
        self.honeypot_name = Some(value.into());
        self
    }
    /// Sets `NodeName`.
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `HoneypotIds`.
    pub fn honeypot_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.honeypot_ids = value.into_iter().map(Into::into).collect();
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
}

request! {
    ListHoneypotRequest {
        "HoneypotName" => honeypot_name: query,
        "NodeName" => node_name: query,
        "NodeId" => node_id: query,
        "HoneypotIds" => honeypot_ids: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListHoneypotRequest {
    type Response = ListHoneypotResponse;
    type Error = ListHoneypotError;
    const INFO: OperationInfo = super::operation("ListHoneypot")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListHoneypotError] = &[
        ListHoneypotError::NoPermission,
        ListHoneypotError::ServerError,
    ];
}

impl Paginated for ListHoneypotRequest {
    type Item = HoneypotList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.list)
    }
}

/// Response to [`ListHoneypotRequest`].
#[non_exhaustive]
pub struct ListHoneypotResponse {
    /// Entries of the list.
    pub list: Vec<HoneypotList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C80AFF1F-CC20-502C-A4D4-F5433E529B69`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListHoneypotResponse {
        "List" => list: list(""),
        "PageInfo" => page_info: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct HoneypotList {
    /// ID of the honeypot that the item belongs to or stands for.
    /// Example: `76c2a1c72ef259777d96d55a7834e5f5d98f85666c49f76ad9caa447d8b7****`.
    pub honeypot_id: Option<String>,
    /// Name that the honeypot goes by. Example: `mx-rouyi`.
    pub honeypot_name: Option<String>,
    /// Name that the control node goes by. Example: `0804-pre`.
    pub control_node_name: Option<String>,
    /// Name that the honeypot image goes by. Example: `tcp_proxy`.
    pub honeypot_image_name: Option<String>,
    /// ID of the preset that the item belongs to or stands for.
    /// Example: `a882e590-b87b-45a6-87b9-d0a3e5a0****`.
    pub preset_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub state: Vec<String>,
    /// Name that the honeypot image display goes by. Example: `MongoDB`.
    pub honeypot_image_display_name: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `c94eff5b-ea48-4805-8b7f-e04d3509b117`.
    pub node_id: Option<String>,
    /// ID of the honeypot image that the item belongs to or stands for.
    /// Example: `sha256:eca5ced3757e46c24701e9ced4e652f2d730262d5685a4e001da22c4fb418fd4`.
    pub honeypot_image_id: Option<String>,
}

response! {
    HoneypotList {
        "HoneypotId" => honeypot_id: value,
        "HoneypotName" => honeypot_name: value,
        "ControlNodeName" => control_node_name: value,
        "HoneypotImageName" => honeypot_image_name: value,
        "PresetId" => preset_id: value,
        "State" => state: list(""),
        "HoneypotImageDisplayName" => honeypot_image_display_name: value,
        "NodeId" => node_id: value,
        "HoneypotImageId" => honeypot_image_id: value,
    }
}

/// Errors that the documentation of [`ListHoneypotRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListHoneypotError = super::DocumentedError;
