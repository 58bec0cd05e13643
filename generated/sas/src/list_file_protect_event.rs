// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFileProtectEvent`, from `sas/ListFileProtectEvent.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists core file monitoring events that match given conditions.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListFileProtectEventRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_file_protect_event(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFileProtectEventRequest {
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// The alert levels to work on or to narrow the list down to. Items: at most 100.
    pub alert_levels: Vec<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Length: 1 to 100.
    pub page_size: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Address that can be reached from the Internet.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet.
    pub intranet_ip: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// What is done to the item.
    pub operation: Option<String>,
}

impl ListFileProtectEventRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `AlertLevels`.
    pub fn alert_levels(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.alert_levels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
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
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Operation`.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
}

request! {
    ListFileProtectEventRequest {
        "RuleName" => rule_name: query,
        "Status" => status: query,
        "AlertLevels" => alert_levels: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "InstanceId" => instance_id: query,
        "Uuid" => uuid: query,
        "InstanceName" => instance_name: query,
        "InternetIp" => internet_ip: query,
        "IntranetIp" => intranet_ip: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Operation" => operation: query,
    }
}

impl Operation for ListFileProtectEventRequest {
    type Response = ListFileProtectEventResponse;
    type Error = ListFileProtectEventError;
    const INFO: OperationInfo = super::operation("ListFileProtectEvent").read_only();
    const ERRORS: &'static [ListFileProtectEventError] = &[
        ListFileProtectEventError::NoPermission,
        ListFileProtectEventError::ServerError,
    ];
}

impl Paginated for ListFileProtectEventRequest {
    type Item = EventList;
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
        Some(&mut response.event_list)
    }
}

/// Response to [`ListFileProtectEventRequest`].
#[non_exhaustive]
pub struct ListFileProtectEventResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `23AD0BD2-8771-5647-819E-6BA51E212F80`.
    pub request_id: Option<String>,
    /// Items of the kind event that were found or are concerned.
    pub event_list: Vec<EventList>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
}

response! {
    ListFileProtectEventResponse {
        "RequestId" => request_id: value,
        "EventList" => event_list: list(""),
        "PageInfo" => page_info: value,
    }
}

/// Items of the kind event that were found or are concerned.
#[non_exhaustive]
pub struct EventList {
    /// Level that the alert has on its scale. Example: `1`.
    pub alert_level: Option<i32>,
    /// Identifier that is unique for the item. Example: `94b44720-d982-4d20-a4e1-80a1a57b****`.
    pub uuid: Option<String>,
    /// Name that the rule was given. Example: `test-rule-1`.
    pub rule_name: Option<String>,
    /// Time that is set or recorded for this: latest. Example: `1694576692000`.
    pub latest_time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Identifier of the item within its collection. Example: `161757`.
    pub id: Option<i64>,
    /// Name given to the instance, as lists and the console show it. Example: `kyy-admin-01`.
    pub instance_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `121.40.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.22.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Path under which the file is found. Example: `/etc/pam.d/su`.
    pub file_path: Option<String>,
    /// What is done to the item. Example: `DELETE`.
    pub operation: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// Privileges of the process that touched the file. Example: `rwxr-xr-x`.
    pub proc_permission: Option<String>,
    /// Command with which the process was started. Example: `["touch","/test/aaaa"]`.
    pub cmd_line: Option<String>,
    /// Path under which the proc is found. Example: `/usr/bin/sshpass`.
    pub proc_path: Option<String>,
    /// Time that is set or recorded for this: handle. Example: `1694576692000`.
    pub handle_time: Option<i64>,
    /// ID of the process that the item belongs to or stands for. Example: `52636`.
    pub process_id: Option<String>,
}

response! {
    EventList {
        "AlertLevel" => alert_level: value,
        "Uuid" => uuid: value,
        "RuleName" => rule_name: value,
        "LatestTime" => latest_time: value,
        "Status" => status: value,
        "Id" => id: value,
        "InstanceName" => instance_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "FilePath" => file_path: value,
        "Operation" => operation: value,
        "Remark" => remark: value,
        "ProcPermission" => proc_permission: value,
        "CmdLine" => cmd_line: value,
        "ProcPath" => proc_path: value,
        "HandleTime" => handle_time: value,
        "ProcessId" => process_id: value,
    }
}

/// Errors that the documentation of [`ListFileProtectEventRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListFileProtectEventError = super::DocumentedError;
