// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCheckItemWarningMachine`, from `sas/ListCheckItemWarningMachine.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the servers affected by a baseline check item.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCheckItemWarningMachineRequest::new()
///     .check_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_check_item_warning_machine(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCheckItemWarningMachineRequest {
    /// **Required.** ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// Which kind of risk it is or is to be.
    pub risk_type: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Name that the container field goes by.
    pub container_field_name: Option<String>,
    /// Value that the container field has or is given.
    pub container_field_value: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Items of the kind uuid to work on or to narrow the list down to. Items: at most 100.
    pub uuid_list: Vec<String>,
}

impl ListCheckItemWarningMachineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckId`, which is required.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `RiskType`.
    pub fn risk_type(mut self, value: impl Into<String>) -> Self {
        self.risk_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `ContainerFieldName`.
    pub fn container_field_name(mut self, value: impl Into<String>) -> Self {
        self.container_field_name = Some(value.into());
        self
    }
    /// Sets `ContainerFieldValue`.
    pub fn container_field_value(mut self, value: impl Into<String>) -> Self {
        self.container_field_value = Some(value.into());
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
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `UuidList`.
    pub fn uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListCheckItemWarningMachineRequest {
        "CheckId" => check_id: query,
        "RiskType" => risk_type: query,
        "Status" => status: query,
        "Remark" => remark: query,
        "ContainerFieldName" => container_field_name: query,
        "ContainerFieldValue" => container_field_value: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "GroupId" => group_id: query,
        "Source" => source: query,
        "UuidList" => uuid_list: query,
    }
}

impl Operation for ListCheckItemWarningMachineRequest {
    type Response = ListCheckItemWarningMachineResponse;
    type Error = ListCheckItemWarningMachineError;
    const INFO: OperationInfo = super::operation("ListCheckItemWarningMachine")
        .required(&["CheckId"])
        .read_only();
    const ERRORS: &'static [ListCheckItemWarningMachineError] = &[
        ListCheckItemWarningMachineError::NoPermission,
        ListCheckItemWarningMachineError::ServerError,
    ];
}

impl Paginated for ListCheckItemWarningMachineRequest {
    type Item = CheckItemWarningMachineList;
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

/// Response to [`ListCheckItemWarningMachineRequest`].
#[non_exhaustive]
pub struct ListCheckItemWarningMachineResponse {
    /// Entries of the list.
    pub list: Vec<CheckItemWarningMachineList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `22B5615F-700E-575A-A6D5-DC8D7741****`.
    pub request_id: Option<String>,
}

response! {
    ListCheckItemWarningMachineResponse {
        "List" => list: list(""),
        "PageInfo" => page_info: value,
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CheckItemWarningMachineList {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Whether the asset has a license of Security Center. Example: `true`.
    pub bind: Option<bool>,
    /// Which version of the auth is meant. Example: `3`.
    pub auth_version: Option<i32>,
    /// Whether a port of the server can be reached from the internet. Example: `true`.
    pub port_open: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `i-bp1a69mvjujbakxu****`.
    pub instance_id: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.25.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Address that can be reached from the Internet. Example: `8.210.XX.XX`.
    pub internet_ip: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-0****`.
    pub instance_name: Option<String>,
    /// Identifier that is unique for the item. Example: `49e25e0f-bb51-4a5a-a1b3-13a4ddaa****`.
    pub uuid: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Text that tells what the check found. Example: `text`.
    pub prompt: Option<String>,
    /// Items of the kind warning risk that were found or are concerned.
    pub warning_risk_list: Vec<FixList>,
    /// Items of the kind fix that were found or are concerned.
    pub fix_list: Vec<FixList>,
    /// ID of the container that the item belongs to or stands for.
    /// Example: `48a6d9a92435a13ad573372c3f3c63b7e04d106458141df9f9215570********`.
    pub container_id: Option<String>,
    /// Name that the container goes by. Example: `step-build-ui-build`.
    pub container_name: Option<String>,
    /// Name that the target goes by. Example: `jenkins****`.
    pub target_name: Option<String>,
    /// ID of the target that the item belongs to or stands for. Example: `30****`.
    pub target_id: Option<String>,
    /// Which kind of target it is or is to be. Example: `ECS_IMAGE`.
    pub target_type: Option<String>,
    /// Time that is set or recorded for this: last scan. Example: `1694692471000`.
    pub last_scan_time: Option<i64>,
    /// Time that is set or recorded for this: last handle. Example: `1694692471000`.
    pub last_handle_time: Option<i64>,
    /// State that the fix is in. Example: `1`.
    pub fix_status: Option<i32>,
}

response! {
    CheckItemWarningMachineList {
        "Status" => status: value,
        "Bind" => bind: value,
        "AuthVersion" => auth_version: value,
        "PortOpen" => port_open: value,
        "InstanceId" => instance_id: value,
        "IntranetIp" => intranet_ip: value,
        "InternetIp" => internet_ip: value,
        "InstanceName" => instance_name: value,
        "Uuid" => uuid: value,
        "RegionId" => region_id: value,
        "Prompt" => prompt: value,
        "WarningRiskList" => warning_risk_list: list(""),
        "FixList" => fix_list: list(""),
        "ContainerId" => container_id: value,
        "ContainerName" => container_name: value,
        "TargetName" => target_name: value,
        "TargetId" => target_id: value,
        "TargetType" => target_type: value,
        "LastScanTime" => last_scan_time: value,
        "LastHandleTime" => last_handle_time: value,
        "FixStatus" => fix_status: value,
    }
}

/// Items of the kind warning risk that were found or are concerned.
#[non_exhaustive]
pub struct FixList {
    /// ID of the risk that the item belongs to or stands for. Example: `72`.
    pub risk_id: Option<i64>,
    /// Name that the risk goes by. Example: `text`.
    pub risk_name: Option<String>,
}

response! {
    FixList {
        "RiskId" => risk_id: value,
        "RiskName" => risk_name: value,
    }
}

/// Errors that the documentation of [`ListCheckItemWarningMachineRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListCheckItemWarningMachineError = super::DocumentedError;
