// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTimingSyntheticTasks`, from `arms/ListTimingSyntheticTasks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommonSetting, CustomHost, CustomPrometheusSetting, CustomVPCSetting, Host, Tag};

/// Lists scheduled synthetic monitoring tasks of the new version, by type, name, or status.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListTimingSyntheticTasksRequest::new();
/// let reply = client.list_timing_synthetic_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTimingSyntheticTasksRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Conditions for the list.
    pub search: Option<Search>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

impl ListTimingSyntheticTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Search`.
    pub fn search(mut self, value: impl Into<Search>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListTimingSyntheticTasksRequest {
        "RegionId" => region_id: query,
        "Search" => search: query_json,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query_json,
    }
}

impl Operation for ListTimingSyntheticTasksRequest {
    type Response = ListTimingSyntheticTasksResponse;
    type Error = ListTimingSyntheticTasksError;
    const INFO: OperationInfo = super::operation("ListTimingSyntheticTasks")
        .method("GET")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTimingSyntheticTasksError] = &[
        ListTimingSyntheticTasksError::ParameterMissing,
        ListTimingSyntheticTasksError::ParameterIllegal,
        ListTimingSyntheticTasksError::TaskQuotaLimit,
        ListTimingSyntheticTasksError::ParameterRegionIllegal,
        ListTimingSyntheticTasksError::DuplicateTagKey,
        ListTimingSyntheticTasksError::TagNumOUT,
        ListTimingSyntheticTasksError::NoPermissionUSER,
        ListTimingSyntheticTasksError::RAMNotAuthorize,
        ListTimingSyntheticTasksError::STSNotAuthorize,
        ListTimingSyntheticTasksError::IllegalUserAccess,
        ListTimingSyntheticTasksError::APINotAuthorize,
        ListTimingSyntheticTasksError::CommercialStatusException,
        ListTimingSyntheticTasksError::SyntheticTrailExpired,
        ListTimingSyntheticTasksError::SyntheticInDebt,
        ListTimingSyntheticTasksError::SyntheticDailyTimesExhausted,
        ListTimingSyntheticTasksError::SyntheticDailyLimit,
    ];
}

/// Response to [`ListTimingSyntheticTasksRequest`].
#[non_exhaustive]
pub struct ListTimingSyntheticTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `730E90FE-996A-5638-99F3-4F0F9038CC6C`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<TimingSyntheticTaskData>,
}

response! {
    ListTimingSyntheticTasksResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Conditions for the list.
#[non_exhaustive]
pub struct Search {
    /// Kinds of task to work on or to narrow the list down to. Example: `1`.
    pub task_types: Vec<i32>,
    /// IDs of the tasks to work on or to narrow the list down to. Example: `181248`.
    pub task_ids: Vec<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// State to narrow the list down to, or to put the item into. Example: `CREATING`.
    pub status: Option<String>,
    /// What the list is sorted by. Example: `status`.
    pub order_field: Option<String>,
    /// Direction of the list. Example: `1`.
    pub order: Option<i32>,
    /// Which page of the list to return. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl Search {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskTypes`.
    pub fn task_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.task_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TaskIds`.
    pub fn task_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `OrderField`.
    pub fn order_field(mut self, value: impl Into<String>) -> Self {
        self.order_field = Some(value.into());
        self
    }
    /// Sets `Order`.
    #[inline]
    pub fn order(mut self, value: i32) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `Page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
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
    Search {
        "TaskTypes" => task_types: field,
        "TaskIds" => task_ids: field,
        "Name" => name: field,
        "Status" => status: field,
        "OrderField" => order_field: field,
        "Order" => order: field,
        "Page" => page: field,
        "PageSize" => page_size: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct TimingSyntheticTaskData {
    /// Entries of the list.
    pub items: Vec<TimingSyntheticTaskItem>,
    /// How many items there are in all. Example: `100`.
    pub total: Option<i32>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    TimingSyntheticTaskData {
        "Items" => items: list(""),
        "Total" => total: value,
        "Page" => page: value,
        "PageSize" => page_size: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct TimingSyntheticTaskItem {
    /// ID of the task, for asking how far it is. Example: `5308a2691f59422c8c3b7aeccec9cd3b`.
    pub task_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Kind of work that the task does. Example: `1`.
    pub task_type: Option<i32>,
    /// URL, or the path in it, that the call or the item is about. Example: `https://www.example.com`.
    pub url: Option<String>,
    /// Class that the monitor belongs to. Example: `1`.
    pub monitor_category: Option<i32>,
    /// How often it happens. Example: `1m`.
    pub frequency: Option<String>,
    /// How many there are of this: monitor. Example: `10`.
    pub monitor_num: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<String>,
    /// When the item was created. Example: `1671454758000`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `1673085633000`.
    pub gmt_modified: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzgwtq5vxxxxx`.
    pub resource_group_id: Option<String>,
    /// Settings that all kinds of task share.
    pub common_setting: Option<CommonSetting>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    TimingSyntheticTaskItem {
        "TaskId" => task_id: value,
        "RegionId" => region_id: value,
        "Name" => name: value,
        "TaskType" => task_type: value,
        "Url" => url: value,
        "MonitorCategory" => monitor_category: value,
        "Frequency" => frequency: value,
        "MonitorNum" => monitor_num: value,
        "Status" => status: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "ResourceGroupId" => resource_group_id: value,
        "CommonSetting" => common_setting: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`ListTimingSyntheticTasksRequest`] names.
///
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`TaskQuotaLimit`](super::DocumentedError::TaskQuotaLimit)
/// - [`ParameterRegionIllegal`](super::DocumentedError::ParameterRegionIllegal)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`TagNumOUT`](super::DocumentedError::TagNumOUT)
/// - [`NoPermissionUSER`](super::DocumentedError::NoPermissionUSER)
/// - [`RAMNotAuthorize`](super::DocumentedError::RAMNotAuthorize)
/// - [`STSNotAuthorize`](super::DocumentedError::STSNotAuthorize)
/// - [`IllegalUserAccess`](super::DocumentedError::IllegalUserAccess)
/// - [`APINotAuthorize`](super::DocumentedError::APINotAuthorize)
/// - [`CommercialStatusException`](super::DocumentedError::CommercialStatusException)
/// - [`SyntheticTrailExpired`](super::DocumentedError::SyntheticTrailExpired)
/// - [`SyntheticInDebt`](super::DocumentedError::SyntheticInDebt)
/// - [`SyntheticDailyTimesExhausted`](super::DocumentedError::SyntheticDailyTimesExhausted)
/// - [`SyntheticDailyLimit`](super::DocumentedError::SyntheticDailyLimit)
pub type ListTimingSyntheticTasksError = super::DocumentedError;
