// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVirusScanMachineEvent`, from `sas/ListVirusScanMachineEvent.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists the virus alerts that a scan raised on one server.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListVirusScanMachineEventRequest::new()
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_virus_scan_machine_event(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVirusScanMachineEventRequest {
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// ID of the operate task that the call is about.
    pub operate_task_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListVirusScanMachineEventRequest {
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
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `OperateTaskId`.
    pub fn operate_task_id(mut self, value: impl Into<String>) -> Self {
        self.operate_task_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListVirusScanMachineEventRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Uuid" => uuid: query,
        "OperateTaskId" => operate_task_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListVirusScanMachineEventRequest {
    type Response = ListVirusScanMachineEventResponse;
    type Error = ListVirusScanMachineEventError;
    const INFO: OperationInfo = super::operation("ListVirusScanMachineEvent")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListVirusScanMachineEventError] = &[
        ListVirusScanMachineEventError::NoPermission,
        ListVirusScanMachineEventError::ServerError,
    ];
}

impl Paginated for ListVirusScanMachineEventRequest {
    type Item = VirusScanMachineEventData;
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
        Some(&mut response.data)
    }
}

/// Response to [`ListVirusScanMachineEventRequest`].
#[non_exhaustive]
pub struct ListVirusScanMachineEventResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2DAEF40F-8E1A-550D-8793-99C61C401DD0`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// What the call found, one entry each.
    pub data: Vec<VirusScanMachineEventData>,
}

response! {
    ListVirusScanMachineEventResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct VirusScanMachineEventData {
    /// ID of one event. Example: `911273`.
    pub event_id: Option<i64>,
    /// Rank of the item on the scale that its container defines. Example: `serious`.
    pub level: Option<String>,
    /// Name that the event goes by. Example: `text`.
    pub event_name: Option<String>,
    /// Moment that was recorded for this: last. Example: `1682046733628`.
    pub last_time_stamp: Option<i64>,
    /// The details that were found or are concerned, one entry each.
    pub details: Vec<VirusScanMachineEventDetail>,
    /// Name given to the instance, as lists and the console show it.
    /// Example: `i-wz92q7m5hsbgfhdss***`.
    pub instance_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `172.16.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `10.42.XX.XX`.
    pub intranet_ip: Option<String>,
}

response! {
    VirusScanMachineEventData {
        "EventId" => event_id: value,
        "Level" => level: value,
        "EventName" => event_name: value,
        "LastTimeStamp" => last_time_stamp: value,
        "Details" => details: list(""),
        "InstanceName" => instance_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
    }
}

/// The details that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VirusScanMachineEventDetail {
    /// Kind of the item, out of those that the service tells apart. Example: `html`.
    pub type_: Option<String>,
    /// Label of the detail for people. Example: `Trojan Path`.
    pub name_display: Option<String>,
    /// Which kind of info it is or is to be. Example: `download_url`.
    pub info_type: Option<String>,
    /// Value of the detail in the form for people. Example: `getopt`.
    pub value_display: Option<String>,
}

response! {
    VirusScanMachineEventDetail {
        "Type" => type_: value,
        "NameDisplay" => name_display: value,
        "InfoType" => info_type: value,
        "ValueDisplay" => value_display: value,
    }
}

/// Errors that the documentation of [`ListVirusScanMachineEventRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListVirusScanMachineEventError = super::DocumentedError;
