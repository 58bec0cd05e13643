// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAgentlessRiskUuid`, from `sas/ListAgentlessRiskUuid.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists the hosts for which agentless detection found risks.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAgentlessRiskUuidRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_agentless_risk_uuid(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAgentlessRiskUuidRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Name that the machine goes by.
    pub machine_name: Option<String>,
    /// Address that can be reached from the Internet.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet.
    pub intranet_ip: Option<String>,
    /// Name that the target goes by.
    pub target_name: Option<String>,
    /// Keeps only servers where risks were, or were not, found.
    pub risk: Option<bool>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<i32>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
}

impl ListAgentlessRiskUuidRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `MachineName`.
    pub fn machine_name(mut self, value: impl Into<String>) -> Self {
        self.machine_name = Some(value.into());
        self
    }
    /// Sets `InternetIp`.
    pub fn internet_ip(mut self, value: impl Into<String>) -> Self {
        self.internet_ip = Some(value.into());
        self
    }
    /// Sets `IntranetIp`.
    pub fn intranet_ip(mut self, value: impl Into<String>) -> Self {
        self.intranet_ip = Some(value.into());
        self
    }
    /// Sets `TargetName`.
    pub fn target_name(mut self, value: impl Into<String>) -> Self {
        self.target_name = Some(value.into());
        self
    }
    /// Sets `Risk`.
    #[inline]
    pub fn risk(mut self, value: bool) -> Self {
        self.risk = Some(value);
        self
    }
    /// Sets `TargetType`.
    #[inline]
    pub fn target_type(mut self, value: i32) -> Self {
        self.target_type = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

request! {
    ListAgentlessRiskUuidRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "MachineName" => machine_name: query,
        "InternetIp" => internet_ip: query,
        "IntranetIp" => intranet_ip: query,
        "TargetName" => target_name: query,
        "Risk" => risk: query,
        "TargetType" => target_type: query,
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
    }
}

impl Operation for ListAgentlessRiskUuidRequest {
    type Response = ListAgentlessRiskUuidResponse;
    type Error = ListAgentlessRiskUuidError;
    const INFO: OperationInfo = super::operation("ListAgentlessRiskUuid").read_only();
    const ERRORS: &'static [ListAgentlessRiskUuidError] = &[
        ListAgentlessRiskUuidError::NoPermission,
        ListAgentlessRiskUuidError::ServerError,
    ];
}

impl Paginated for ListAgentlessRiskUuidRequest {
    type Item = AgentlessRiskUuidList;
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

/// Response to [`ListAgentlessRiskUuidRequest`].
#[non_exhaustive]
pub struct ListAgentlessRiskUuidResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `05AE6B16-741A-5A75-9BF0-BC747DD9****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// Entries of the list.
    pub list: Vec<AgentlessRiskUuidList>,
}

response! {
    ListAgentlessRiskUuidResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct AgentlessRiskUuidList {
    /// Identifier that is unique for the item. Example: `49e25e0f-bb51-4a5a-a1b3-13a4ddaa****`.
    pub uuid: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-0****`.
    pub instance_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `8.210.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.25.XX.XX`.
    pub intranet_ip: Option<String>,
    /// How many there are of this: vul. Example: `1`.
    pub vul_count: Option<i32>,
    /// How many there are of this: malicious. Example: `1`.
    pub malicious_count: Option<i32>,
    /// How many there are of this: baseline. Example: `1`.
    pub baseline_count: Option<i32>,
    /// ID of the target that the item belongs to or stands for. Example: `30****`.
    pub target_id: Option<String>,
    /// Name that the target goes by. Example: `test****`.
    pub target_name: Option<String>,
    /// Time that is set or recorded for this: scan. Example: `168257753****`.
    pub scan_time: Option<i64>,
}

response! {
    AgentlessRiskUuidList {
        "Uuid" => uuid: value,
        "InstanceName" => instance_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "VulCount" => vul_count: value,
        "MaliciousCount" => malicious_count: value,
        "BaselineCount" => baseline_count: value,
        "TargetId" => target_id: value,
        "TargetName" => target_name: value,
        "ScanTime" => scan_time: value,
    }
}

/// Errors that the documentation of [`ListAgentlessRiskUuidRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListAgentlessRiskUuidError = super::DocumentedError;
