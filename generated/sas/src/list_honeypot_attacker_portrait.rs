// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHoneypotAttackerPortrait`, from `sas/ListHoneypotAttackerPortrait.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Builds a profile of an attacker from the source IP address.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListHoneypotAttackerPortraitRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_honeypot_attacker_portrait(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHoneypotAttackerPortraitRequest {
    /// Moment that was recorded for this: start.
    pub start_time_stamp: Option<i64>,
    /// Moment that was recorded for this: end.
    pub end_time_stamp: Option<i64>,
    /// IP address that belongs to the src.
    pub src_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListHoneypotAttackerPortraitRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTimeStamp`.
    #[inline]
    pub fn start_time_stamp(mut self, value: i64) -> Self {
        self.start_time_stamp = Some(value);
        self
    }
    /// Sets `EndTimeStamp`.
    #[inline]
    pub fn end_time_stamp(mut self, value: i64) -> Self {
        self.end_time_stamp = Some(value);
        self
    }
    /// Sets `SrcIp`.
    pub fn src_ip(mut self, value: impl Into<String>) -> Self {
        self.src_ip = Some(value.into());
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
    ListHoneypotAttackerPortraitRequest {
        "StartTimeStamp" => start_time_stamp: query,
        "EndTimeStamp" => end_time_stamp: query,
        "SrcIp" => src_ip: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListHoneypotAttackerPortraitRequest {
    type Response = ListHoneypotAttackerPortraitResponse;
    type Error = ListHoneypotAttackerPortraitError;
    const INFO: OperationInfo = super::operation("ListHoneypotAttackerPortrait")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListHoneypotAttackerPortraitError] = &[
        ListHoneypotAttackerPortraitError::NoPermission,
        ListHoneypotAttackerPortraitError::ServerError,
    ];
}

impl Paginated for ListHoneypotAttackerPortraitRequest {
    type Item = HoneypotAttackerPortraitList;
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

/// Response to [`ListHoneypotAttackerPortraitRequest`].
#[non_exhaustive]
pub struct ListHoneypotAttackerPortraitResponse {
    /// Entries of the list.
    pub list: Vec<HoneypotAttackerPortraitList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8A5A2DA6-67EA-5968-960F-6B20FD0C*****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListHoneypotAttackerPortraitResponse {
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
pub struct HoneypotAttackerPortraitList {
    /// ID of the portrait that the item belongs to or stands for.
    /// Example: `cd48604a-1694-4f03-ade0-ec6994c3****`.
    pub portrait_id: Option<String>,
    /// How many there are of this: attack. Example: `10`.
    pub attack_count: Option<i32>,
    /// Time that is set or recorded for this: last. Example: `1679896965`.
    pub last_time: Option<i64>,
    /// What is known of the attacker's machines. Example: `text`.
    pub host: Vec<String>,
    /// Browsers that the attacker used. Example: `text`.
    pub browser: Vec<String>,
    /// What is known of the attacker's social accounts. Example: `text`.
    pub social: Vec<String>,
    /// What is known of the attacker's network.
    pub network: Option<HoneypotAttackerPortraitNetwork>,
}

response! {
    HoneypotAttackerPortraitList {
        "PortraitId" => portrait_id: value,
        "AttackCount" => attack_count: value,
        "LastTime" => last_time: value,
        "Host" => host: list(""),
        "Browser" => browser: list(""),
        "Social" => social: list(""),
        "Network" => network: value,
    }
}

/// What is known of the attacker's network.
#[non_exhaustive]
pub struct HoneypotAttackerPortraitNetwork {
    /// IP address that belongs to the external. Example: `39.105.62.***`.
    pub external_ip: Vec<String>,
    /// IP address that belongs to the real. Example: `223.104.150.***`.
    pub real_ip: Vec<String>,
    /// IP address that belongs to the internal. Example: `172.17.6.***`.
    pub internal_ip: Vec<String>,
}

response! {
    HoneypotAttackerPortraitNetwork {
        "ExternalIp" => external_ip: list(""),
        "RealIp" => real_ip: list(""),
        "InternalIp" => internal_ip: list(""),
    }
}

/// Errors that the documentation of [`ListHoneypotAttackerPortraitRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListHoneypotAttackerPortraitError = super::DocumentedError;
