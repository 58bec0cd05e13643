// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHoneypotProbe`, from `sas/ListHoneypotProbe.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ControlNode, PageInfo};

/// Lists honeypot probes, filtered by name, type and status.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListHoneypotProbeRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_honeypot_probe(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHoneypotProbeRequest {
    /// State of the probe, to narrow the list down to or to be put into.
    pub probe_status: Option<String>,
    /// Name shown to people; not used to identify the item.
    pub display_name: Option<String>,
    /// Which kind of probe it is or is to be.
    pub probe_type: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListHoneypotProbeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProbeStatus`.
    pub fn probe_status(mut self, value: impl Into<String>) -> Self {
        self.probe_status = Some(value.into());
        self
    }
    /// Sets `DisplayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `ProbeType`.
    pub fn probe_type(mut self, value: impl Into<String>) -> Self {
        self.probe_type = Some(value.into());
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
    ListHoneypotProbeRequest {
        "ProbeStatus" => probe_status: query,
        "DisplayName" => display_name: query,
        "ProbeType" => probe_type: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListHoneypotProbeRequest {
    type Response = ListHoneypotProbeResponse;
    type Error = ListHoneypotProbeError;
    const INFO: OperationInfo = super::operation("ListHoneypotProbe")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListHoneypotProbeError] = &[
        ListHoneypotProbeError::NoPermission,
        ListHoneypotProbeError::ServerError,
    ];
}

impl Paginated for ListHoneypotProbeRequest {
    type Item = HoneypotProbeList;
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

/// Response to [`ListHoneypotProbeRequest`].
#[non_exhaustive]
pub struct ListHoneypotProbeResponse {
    /// Entries of the list.
    pub list: Vec<HoneypotProbeList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4BC9E610-21BE-537F-82EF-144A60D5A970`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListHoneypotProbeResponse {
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
pub struct HoneypotProbeList {
    /// ID of the probe that the item belongs to or stands for.
    /// Example: `4d167bb3-dd09-4a6a-a179-d5d6a5b0****`.
    pub probe_id: Option<String>,
    /// Which kind of probe it is or is to be. Example: `host_probe`.
    pub probe_type: Option<String>,
    /// Which version of the probe is meant. Example: `18060096`.
    pub probe_version: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `prod-pinpoint-hd1b`.
    pub display_name: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `windows`.
    pub os_type: Option<String>,
    /// IP address that belongs to the host. Example: `33.53.XX.XX`.
    pub host_ip: Option<String>,
    /// Server in charge of the probe.
    pub control_node: Option<ControlNode>,
    /// Time that is set or recorded for this: deploy. Example: `1669363825000`.
    pub deploy_time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `online`.
    pub status: Option<String>,
    /// Identifier that is unique for the item. Example: `49e25e0f-bb51-4a5a-a1b3-13a4ddaa****`.
    pub uuid: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-5gu8iu68w9b472jbb****`.
    pub vpc_id: Option<String>,
}

response! {
    HoneypotProbeList {
        "ProbeId" => probe_id: value,
        "ProbeType" => probe_type: value,
        "ProbeVersion" => probe_version: value,
        "DisplayName" => display_name: value,
        "OsType" => os_type: value,
        "HostIp" => host_ip: value,
        "ControlNode" => control_node: value,
        "DeployTime" => deploy_time: value,
        "Status" => status: value,
        "Uuid" => uuid: value,
        "VpcId" => vpc_id: value,
    }
}

/// Errors that the documentation of [`ListHoneypotProbeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListHoneypotProbeError = super::DocumentedError;
