// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHoneypotEventFlows`, from `sas/ListHoneypotEventFlows.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the steps of a honeypot attack event in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListHoneypotEventFlowsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_honeypot_event_flows(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHoneypotEventFlowsRequest {
    /// Whether those that have been dealt with are wanted, or those that have not.
    pub dealed: Option<String>,
    /// ID of the security event that the call is about.
    pub security_event_id: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListHoneypotEventFlowsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Dealed`.
    pub fn dealed(mut self, value: impl Into<String>) -> Self {
        self.dealed = Some(value.into());
        self
    }
    /// Sets `SecurityEventId`.
    #[inline]
    pub fn security_event_id(mut self, value: i64) -> Self {
        self.security_event_id = Some(value);
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
    /// Sets `RequestId`.
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListHoneypotEventFlowsRequest {
        "Dealed" => dealed: query,
        "SecurityEventId" => security_event_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "RequestId" => request_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListHoneypotEventFlowsRequest {
    type Response = ListHoneypotEventFlowsResponse;
    type Error = ListHoneypotEventFlowsError;
    const INFO: OperationInfo = super::operation("ListHoneypotEventFlows")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListHoneypotEventFlowsError] = &[
        ListHoneypotEventFlowsError::IllegalParam,
        ListHoneypotEventFlowsError::NoPermission,
        ListHoneypotEventFlowsError::ServerError,
    ];
}

impl Paginated for ListHoneypotEventFlowsRequest {
    type Item = HoneypotEventFlow;
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
        Some(&mut response.honeypot_event_flows)
    }
}

/// Response to [`ListHoneypotEventFlowsRequest`].
#[non_exhaustive]
pub struct ListHoneypotEventFlowsResponse {
    /// The honeypot event flows that were found or are concerned, one entry each.
    pub honeypot_event_flows: Vec<HoneypotEventFlow>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F4E6157-9600-5588-86B9-38F09067****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListHoneypotEventFlowsResponse {
        "HoneypotEventFlows" => honeypot_event_flows: list(""),
        "PageInfo" => page_info: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// The honeypot event flows that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HoneypotEventFlow {
    /// ID of the security event that the item belongs to or stands for. Example: `306527555`.
    pub security_event_id: Option<i64>,
    /// ID of the honeypot event that the item belongs to or stands for.
    /// Example: `19bec028-d98b-45c4-a4d9-cc3d593f****`.
    pub honeypot_event_id: Option<String>,
    /// Time that is set or recorded for this: last. Example: `1686622222000`.
    pub last_time: Option<i64>,
    /// Time that is set or recorded for this: first. Example: `1686621122000`.
    pub first_time: Option<i64>,
    /// ID of the attacker's connection. Example: `fd7f1ff4-0c4b-41cb-99ad-0724349d****`.
    pub event_connection: Option<String>,
    /// ID of the agent that the item belongs to or stands for.
    /// Example: `d3c0dafa-5059-4eb0-8c28-7d40f58*****`.
    pub agent_id: Option<String>,
    /// Name that the agent goes by. Example: `hw-d***`.
    pub agent_name: Option<String>,
    /// ID of the honeypot that the item belongs to or stands for.
    /// Example: `911df9d6fe20451c059edbcffa1d1c33452f6a71e59d4826da067af224*****`.
    pub honeypot_id: Option<String>,
    /// Name that the honeypot goes by. Example: `hw-zhi*****`.
    pub honeypot_name: Option<String>,
    /// ID of the docker that the item belongs to or stands for. Example: `eca09895****`.
    pub docker_id: Option<String>,
    /// IP address that belongs to the dst. Example: `112.126.205.***`.
    pub dst_ip: Option<String>,
    /// Network port that belongs to the dst. Example: `80`.
    pub dst_port: Option<i32>,
    /// IP address that belongs to the src. Example: `121.41.48.***`.
    pub src_ip: Option<String>,
    /// Hardware address that the attack came from. Example: `00:0C:29:CA:**:**`.
    pub src_mac: Option<String>,
    /// Network port that belongs to the src. Example: `80`.
    pub src_port: Option<i32>,
    /// ID of the type that the item belongs to or stands for. Example: `web_access`.
    pub type_id: Option<String>,
    /// Level that the risk has on its scale. Example: `4`.
    pub risk_level: Option<String>,
    /// Room for further settings or data, as a rule JSON. Example: `text`.
    pub extra: Option<String>,
    /// More about the VPC of the event. Example: `text`.
    pub extra1: Option<String>,
    /// Number of the account concerned. Example: `5fa2ece9-aa08-4bbd-a272-5d27d1c6*****`.
    pub uid: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Web address under which the file OSS is found. Example: `https://pop-test-file/5626_26331*`.
    pub file_oss_url: Option<String>,
}

response! {
    HoneypotEventFlow {
        "SecurityEventId" => security_event_id: value,
        "HoneypotEventId" => honeypot_event_id: value,
        "LastTime" => last_time: value,
        "FirstTime" => first_time: value,
        "EventConnection" => event_connection: value,
        "AgentId" => agent_id: value,
        "AgentName" => agent_name: value,
        "HoneypotId" => honeypot_id: value,
        "HoneypotName" => honeypot_name: value,
        "DockerId" => docker_id: value,
        "DstIp" => dst_ip: value,
        "DstPort" => dst_port: value,
        "SrcIp" => src_ip: value,
        "SrcMac" => src_mac: value,
        "SrcPort" => src_port: value,
        "TypeId" => type_id: value,
        "RiskLevel" => risk_level: value,
        "Extra" => extra: value,
        "Extra1" => extra1: value,
        "Uid" => uid: value,
        "Status" => status: value,
        "FileOssUrl" => file_oss_url: value,
    }
}

/// Errors that the documentation of [`ListHoneypotEventFlowsRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListHoneypotEventFlowsError = super::DocumentedError;
