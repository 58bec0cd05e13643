// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAgentlessRelateMalicious`, from `sas/ListAgentlessRelateMalicious.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the risks related to one event of agentless detection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAgentlessRelateMaliciousRequest::new()
///     .current_page(1)
///     .page_size("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_agentless_relate_malicious(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAgentlessRelateMaliciousRequest {
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
    /// ID of one event.
    pub event_id: Option<i64>,
    /// Use that is meant.
    pub scenario: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListAgentlessRelateMaliciousRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `EventId`.
    #[inline]
    pub fn event_id(mut self, value: i64) -> Self {
        self.event_id = Some(value);
        self
    }
    /// Sets `Scenario`.
    pub fn scenario(mut self, value: impl Into<String>) -> Self {
        self.scenario = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListAgentlessRelateMaliciousRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "EventId" => event_id: query,
        "Scenario" => scenario: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListAgentlessRelateMaliciousRequest {
    type Response = ListAgentlessRelateMaliciousResponse;
    type Error = ListAgentlessRelateMaliciousError;
    const INFO: OperationInfo = super::operation("ListAgentlessRelateMalicious")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListAgentlessRelateMaliciousError] = &[
        ListAgentlessRelateMaliciousError::NoPermission,
        ListAgentlessRelateMaliciousError::ServerError,
    ];
}

impl Paginated for ListAgentlessRelateMaliciousRequest {
    type Item = AgentlessRelateMaliciousList;
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

/// Response to [`ListAgentlessRelateMaliciousRequest`].
#[non_exhaustive]
pub struct ListAgentlessRelateMaliciousResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FCA270CC-24C8-5DA1-9184-20F2605C****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Entries of the list.
    pub list: Vec<AgentlessRelateMaliciousList>,
}

response! {
    ListAgentlessRelateMaliciousResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct AgentlessRelateMaliciousList {
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-0****`.
    pub instance_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `8.210.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.25.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Identifier that is unique for the item. Example: `49e25e0f-bb51-4a5a-a1b3-13a4ddaa****`.
    pub uuid: Option<String>,
    /// Moment that was recorded for this: first scan. Example: `168257753****`.
    pub first_scan_timestamp: Option<i64>,
    /// Moment that was recorded for this: latest scan. Example: `168257753****`.
    pub latest_scan_timestamp: Option<i64>,
    /// Path under which the file is found. Example: `/root/logs/arms/tracelogs/log****`.
    pub file_path: Option<String>,
}

response! {
    AgentlessRelateMaliciousList {
        "InstanceName" => instance_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "Uuid" => uuid: value,
        "FirstScanTimestamp" => first_scan_timestamp: value,
        "LatestScanTimestamp" => latest_scan_timestamp: value,
        "FilePath" => file_path: value,
    }
}

/// Errors that the documentation of [`ListAgentlessRelateMaliciousRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListAgentlessRelateMaliciousError = super::DocumentedError;
