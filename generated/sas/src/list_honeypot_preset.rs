// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHoneypotPreset`, from `sas/ListHoneypotPreset.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists honeypot templates, filtered by image, name or management node.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListHoneypotPresetRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_honeypot_preset(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHoneypotPresetRequest {
    /// Name that the honeypot image goes by.
    pub honeypot_image_name: Option<String>,
    /// Name that the preset goes by.
    pub preset_name: Option<String>,
    /// Name that the node goes by.
    pub node_name: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListHoneypotPresetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HoneypotImageName`.
    pub fn honeypot_image_name(mut self, value: impl Into<String>) -> Self {
        self.honeypot_image_name = Some(value.into());
        self
    }
    /// Sets `PresetName`.
    pub fn preset_name(mut self, value: impl Into<String>) -> Self {
        self.preset_name = Some(value.into());
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
}

request! {
    ListHoneypotPresetRequest {
        "HoneypotImageName" => honeypot_image_name: query,
        "PresetName" => preset_name: query,
        "NodeName" => node_name: query,
        "NodeId" => node_id: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListHoneypotPresetRequest {
    type Response = ListHoneypotPresetResponse;
    type Error = ListHoneypotPresetError;
    const INFO: OperationInfo = super::operation("ListHoneypotPreset")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListHoneypotPresetError] = &[
        ListHoneypotPresetError::NoPermission,
        ListHoneypotPresetError::ServerError,
    ];
}

impl Paginated for ListHoneypotPresetRequest {
    type Item = HoneypotPresetList;
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

/// Response to [`ListHoneypotPresetRequest`].
#[non_exhaustive]
pub struct ListHoneypotPresetResponse {
    /// Entries of the list.
    pub list: Vec<HoneypotPresetList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0C656B33-0D6B-5953-A26A-D766BD75B44A`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListHoneypotPresetResponse {
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
pub struct HoneypotPresetList {
    /// Name that the honeypot image goes by. Example: `metabase`.
    pub honeypot_image_name: Option<String>,
    /// Name that the preset goes by. Example: `WebMin-online`.
    pub preset_name: Option<String>,
    /// ID of the honeypot preset that the item belongs to or stands for.
    /// Example: `3cc04a47-7229-418c-8101-f10a2887****`.
    pub honeypot_preset_id: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `c94eff5b-ea48-4805-8b7f-e04d3509****`.
    pub node_id: Option<String>,
    /// Name that the control node goes by. Example: `node1`.
    pub control_node_name: Option<String>,
    /// Name that the honeypot image display goes by. Example: `Metabase`.
    pub honeypot_image_display_name: Option<String>,
    /// Which kind of preset it is or is to be. Example: `CUSTOM`.
    pub preset_type: Option<String>,
}

response! {
    HoneypotPresetList {
        "HoneypotImageName" => honeypot_image_name: value,
        "PresetName" => preset_name: value,
        "HoneypotPresetId" => honeypot_preset_id: value,
        "NodeId" => node_id: value,
        "ControlNodeName" => control_node_name: value,
        "HoneypotImageDisplayName" => honeypot_image_display_name: value,
        "PresetType" => preset_type: value,
    }
}

/// Errors that the documentation of [`ListHoneypotPresetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListHoneypotPresetError = super::DocumentedError;
