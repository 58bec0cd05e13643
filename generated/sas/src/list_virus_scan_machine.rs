// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVirusScanMachine`, from `sas/ListVirusScanMachine.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists hosts with virus alerts from a virus scan.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListVirusScanMachineRequest::new()
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_virus_scan_machine(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVirusScanMachineRequest {
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl ListVirusScanMachineRequest {
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    ListVirusScanMachineRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Remark" => remark: query,
        "Uuid" => uuid: query,
    }
}

impl Operation for ListVirusScanMachineRequest {
    type Response = ListVirusScanMachineResponse;
    type Error = ListVirusScanMachineError;
    const INFO: OperationInfo = super::operation("ListVirusScanMachine")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListVirusScanMachineError] = &[
        ListVirusScanMachineError::NoPermission,
        ListVirusScanMachineError::ServerError,
    ];
}

impl Paginated for ListVirusScanMachineRequest {
    type Item = VirusScanMachineData;
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

/// Response to [`ListVirusScanMachineRequest`].
#[non_exhaustive]
pub struct ListVirusScanMachineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A27C1C09-828B-5CB8-9203-F55423BE****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// What the call found, one entry each.
    pub data: Vec<VirusScanMachineData>,
}

response! {
    ListVirusScanMachineResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct VirusScanMachineData {
    /// Identifier that is unique for the item. Example: `6690a46c-0edb-4663-a641-3629d1a9****`.
    pub uuid: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `centos****`.
    pub instance_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `172.16.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `10.42.XX.XX`.
    pub intranet_ip: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp180bogui4fc0z4****`.
    pub instance_id: Option<String>,
    /// How many there are of this: event. Example: `28`.
    pub event_count: Option<i32>,
}

response! {
    VirusScanMachineData {
        "Uuid" => uuid: value,
        "InstanceName" => instance_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "InstanceId" => instance_id: value,
        "EventCount" => event_count: value,
    }
}

/// Errors that the documentation of [`ListVirusScanMachineRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListVirusScanMachineError = super::DocumentedError;
