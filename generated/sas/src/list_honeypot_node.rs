// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHoneypotNode`, from `sas/ListHoneypotNode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists honeypot management nodes with how many honeypots and probes they use.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListHoneypotNodeRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_honeypot_node(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHoneypotNodeRequest {
    /// Name that the node goes by.
    pub node_name: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListHoneypotNodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    ListHoneypotNodeRequest {
        "NodeName" => node_name: query,
        "NodeId" => node_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListHoneypotNodeRequest {
    type Response = ListHoneypotNodeResponse;
    type Error = ListHoneypotNodeError;
    const INFO: OperationInfo = super::operation("ListHoneypotNode")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListHoneypotNodeError] = &[
        ListHoneypotNodeError::NoPermission,
        ListHoneypotNodeError::ServerError,
    ];
}

impl Paginated for ListHoneypotNodeRequest {
    type Item = HoneypotNodeList;
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
        Some(&mut response.honeypot_node_list)
    }
}

/// Response to [`ListHoneypotNodeRequest`].
#[non_exhaustive]
pub struct ListHoneypotNodeResponse {
    /// Items of the kind honeypot node that were found or are concerned.
    pub honeypot_node_list: Vec<HoneypotNodeList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `337BEA70-B03D-5370-8420-436F3FCD9924`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListHoneypotNodeResponse {
        "HoneypotNodeList" => honeypot_node_list: list(""),
        "PageInfo" => page_info: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Items of the kind honeypot node that were found or are concerned.
#[non_exhaustive]
pub struct HoneypotNodeList {
    /// ID of one node of the cluster or the instance.
    /// Example: `7d110ca6-05ee-4149-8042-13ad1a41fd****`.
    pub node_id: Option<String>,
    /// Name that the node goes by. Example: `cyct_cnymu`.
    pub node_name: Option<String>,
    /// How many there are of this: honeypot total. Example: `10`.
    pub honeypot_total_count: Option<i32>,
    /// How many there are of this: honeypot used. Example: `2`.
    pub honeypot_used_count: Option<i32>,
    /// How many there are of this: probe total. Example: `5`.
    pub probe_total_count: Option<i32>,
    /// How many there are of this: probe used. Example: `2`.
    pub probe_used_count: Option<i32>,
    /// State that the total is in. Example: `1`.
    pub total_status: Option<i32>,
    /// ID of the ECS instance that the item belongs to or stands for.
    /// Example: `i-bp1fs3qsc1msa3512k****`.
    pub ecs_instance_id: Option<String>,
    /// When the item was created. Example: `2022-08-04 15:52:56`.
    pub create_time: Option<String>,
    /// IP addresses that belong to the security group probe. Example: `0.0.0.0/0`.
    pub security_group_probe_ip_list: Vec<String>,
    /// Whether attackers in the honeypot can reach the internet from it. Example: `true`.
    pub allow_honeypot_access_internet: Option<bool>,
    /// Whether the server for honeypots came with the service. Example: `false`.
    pub default_node: Option<bool>,
    /// IP address that belongs to the node. Example: `119.180.XX.XX`.
    pub node_ip: Option<String>,
    /// Whether a newer main version can be installed. Example: `true`.
    pub upgrade_available: Option<bool>,
}

response! {
    HoneypotNodeList {
        "NodeId" => node_id: value,
        "NodeName" => node_name: value,
        "HoneypotTotalCount" => honeypot_total_count: value,
        "HoneypotUsedCount" => honeypot_used_count: value,
        "ProbeTotalCount" => probe_total_count: value,
        "ProbeUsedCount" => probe_used_count: value,
        "TotalStatus" => total_status: value,
        "EcsInstanceId" => ecs_instance_id: value,
        "CreateTime" => create_time: value,
        "SecurityGroupProbeIpList" => security_group_probe_ip_list: list(""),
        "AllowHoneypotAccessInternet" => allow_honeypot_access_internet: value,
        "DefaultNode" => default_node: value,
        "NodeIp" => node_ip: value,
        "UpgradeAvailable" => upgrade_available: value,
    }
}

/// Errors that the documentation of [`ListHoneypotNodeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListHoneypotNodeError = super::DocumentedError;
