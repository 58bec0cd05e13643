// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHoneypotEvents`, from `sas/ListHoneypotEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContainerDefenseRulePageInfo, MergeFieldList};

/// Lists the intrusion events at honeypots.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListHoneypotEventsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_honeypot_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHoneypotEventsRequest {
    /// Whether those that have been dealt with are wanted, or those that have not.
    pub dealed: Option<String>,
    /// ID of the alert event that the call is about.
    pub alarm_event_id: Option<i64>,
    /// Items of the kind risk level to work on or to narrow the list down to. Items: at most 10.
    pub risk_level_list: Vec<String>,
    /// IDs of the honeypots to work on or to narrow the list down to. Items: at most 10.
    pub honeypot_id_list: Vec<String>,
    /// IDs of the agents to work on or to narrow the list down to. Items: at most 10.
    pub agent_id_list: Vec<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the src.
    pub src_ip: Option<String>,
    /// ID of the portrait that the call is about.
    pub portrait_id: Option<String>,
}

impl ListHoneypotEventsRequest {
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
    /// Sets `AlarmEventId`.
    #[inline]
    pub fn alarm_event_id(mut self, value: i64) -> Self {
        self.alarm_event_id = Some(value);
        self
    }
    /// Sets `RiskLevelList`.
    pub fn risk_level_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.risk_level_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HoneypotIdList`.
    pub fn honeypot_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.honeypot_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AgentIdList`.
    pub fn agent_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.agent_id_list = value.into_iter().map(Into::into).collect();
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
    /// Sets `SrcIp`.
    pub fn src_ip(mut self, value: impl Into<String>) -> Self {
        self.src_ip = Some(value.into());
        self
    }
    /// Sets `PortraitId`.
    pub fn portrait_id(mut self, value: impl Into<String>) -> Self {
        self.portrait_id = Some(value.into());
        self
    }
}

request! {
    ListHoneypotEventsRequest {
        "Dealed" => dealed: form,
        "AlarmEventId" => alarm_event_id: form,
        "RiskLevelList" => risk_level_list: form,
        "HoneypotIdList" => honeypot_id_list: form,
        "AgentIdList" => agent_id_list: form,
        "CurrentPage" => current_page: form,
        "PageSize" => page_size: form,
        "RequestId" => request_id: form,
        "Lang" => lang: form,
        "SrcIp" => src_ip: query,
        "PortraitId" => portrait_id: query,
    }
}

impl Operation for ListHoneypotEventsRequest {
    type Response = ListHoneypotEventsResponse;
    type Error = ListHoneypotEventsError;
    const INFO: OperationInfo = super::operation("ListHoneypotEvents")
        .method("GET")
        .read_only();
    const ERRORS: &'static [ListHoneypotEventsError] = &[
        ListHoneypotEventsError::IllegalParam,
        ListHoneypotEventsError::NoPermission,
        ListHoneypotEventsError::ServerError,
    ];
}

impl Paginated for ListHoneypotEventsRequest {
    type Item = HoneypotEvent;
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
        Some(&mut response.honeypot_events)
    }
}

/// Response to [`ListHoneypotEventsRequest`].
#[non_exhaustive]
pub struct ListHoneypotEventsResponse {
    /// The honeypot events that were found or are concerned, one entry each.
    pub honeypot_events: Vec<HoneypotEvent>,
    /// What is known about the page.
    pub page_info: Option<ContainerDefenseRulePageInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FBD28009-6096-5E90-BFE6-62CCD67*****`.
    pub request_id: Option<String>,
}

response! {
    ListHoneypotEventsResponse {
        "HoneypotEvents" => honeypot_events: list(""),
        "PageInfo" => page_info: value,
        "RequestId" => request_id: value,
    }
}

/// The honeypot events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HoneypotEvent {
    /// IP address that belongs to the src. Example: `192.168.62.***`.
    pub src_ip: Option<String>,
    /// IP address that belongs to the dst. Example: `112.126.205.***`.
    pub dst_ip: Option<String>,
    /// ID of the agent that the item belongs to or stands for.
    /// Example: `27d44bd5815d401992ea672874d9****`.
    pub agent_id: Option<String>,
    /// Name that the agent goes by. Example: `1193474_test_****`.
    pub agent_name: Option<String>,
    /// Network or application protocol that applies. Example: `tcp`.
    pub protocol: Option<String>,
    /// Time that is set or recorded for this: first. Example: `1692670297`.
    pub first_time: Option<i64>,
    /// Time that is set or recorded for this: last. Example: `1676558664`.
    pub last_time: Option<i64>,
    /// Place that the item lies in, is stored at or shows. Example: `text`.
    pub location: Option<String>,
    /// Level that the risk has on its scale. Example: `4`.
    pub risk_level: Option<String>,
    /// Name that the honeypot goes by. Example: `text`.
    pub honeypot_name: Option<String>,
    /// ID of the alert event that the item belongs to or stands for. Example: `1900752`.
    pub alarm_event_id: Option<i64>,
    /// ID of the security event that the item belongs to or stands for. Example: `70427821`.
    pub security_event_id: Option<i64>,
    /// Items of the kind merge field that were found or are concerned.
    pub merge_field_list: Vec<MergeFieldList>,
}

response! {
    HoneypotEvent {
        "SrcIp" => src_ip: value,
        "DstIp" => dst_ip: value,
        "AgentId" => agent_id: value,
        "AgentName" => agent_name: value,
        "Protocol" => protocol: value,
        "FirstTime" => first_time: value,
        "LastTime" => last_time: value,
        "Location" => location: value,
        "RiskLevel" => risk_level: value,
        "HoneypotName" => honeypot_name: value,
        "AlarmEventId" => alarm_event_id: value,
        "SecurityEventId" => security_event_id: value,
        "MergeFieldList" => merge_field_list: list(""),
    }
}

/// Errors that the documentation of [`ListHoneypotEventsRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListHoneypotEventsError = super::DocumentedError;
