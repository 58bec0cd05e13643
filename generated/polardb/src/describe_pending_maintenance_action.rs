// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePendingMaintenanceAction`, from `polardb/DescribePendingMaintenanceAction.md`.

use alicloud_runtime::codegen::*;

/// Lists the pending events of a task type in detail, or the historical ones.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribePendingMaintenanceActionRequest::new()
///     .region("...")
///     .task_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_pending_maintenance_action(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePendingMaintenanceActionRequest {
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// `0` returns tasks still to be done, `1` those that are over.
    pub is_history: Option<i32>,
    /// How many items a page holds at most. Range: 10 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribePendingMaintenanceActionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `IsHistory`.
    #[inline]
    pub fn is_history(mut self, value: i32) -> Self {
        self.is_history = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribePendingMaintenanceActionRequest {
        "Region" => region: query,
        "TaskType" => task_type: query,
        "IsHistory" => is_history: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribePendingMaintenanceActionRequest {
    type Response = DescribePendingMaintenanceActionResponse;
    type Error = DescribePendingMaintenanceActionError;
    const INFO: OperationInfo = super::operation("DescribePendingMaintenanceAction")
        .required(&["Region", "TaskType"])
        .read_only();
    const ERRORS: &'static [DescribePendingMaintenanceActionError] = &[
        DescribePendingMaintenanceActionError::RequiredParamNotFound,
    ];
}

impl Paginated for DescribePendingMaintenanceActionRequest {
    type Item = PendingMaintenanceActionItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribePendingMaintenanceActionRequest`].
#[non_exhaustive]
pub struct DescribePendingMaintenanceActionResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2F029645-FED9-4FE8-A6D3-488954******`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// Entries of the list.
    pub items: Vec<PendingMaintenanceActionItem>,
}

response! {
    DescribePendingMaintenanceActionResponse {
        "TotalRecordCount" => total_record_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct PendingMaintenanceActionItem {
    /// State of what the entry describes, which decides what can be done with it. Example: `3`.
    pub status: Option<i32>,
    /// Time between two of this, or the span in which it holds: prepare. Example: `04:00:00`.
    pub prepare_interval: Option<String>,
    /// Latest moment for it. Example: `2020-06-11T15:59:59Z`.
    pub deadline: Option<Timestamp>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// Kind of work that the task does. Example: `DatabaseSoftwareUpgrading`.
    pub task_type: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2020-06-09T18:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Which version of the database is meant. Example: `8.0`.
    pub db_version: Option<String>,
    /// When the item was last changed. Example: `2020-06-09T22:00:42Z`.
    pub modified_time: Option<Timestamp>,
    /// ID of the database cluster that the item belongs to or stands for. Example: `pc-************`.
    pub db_cluster_id: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// What is known about the result. Example: `manualCancel`.
    pub result_info: Option<String>,
    /// When the item was created or added. Example: `2020-06-09T22:00:42Z`.
    pub created_time: Option<Timestamp>,
    /// Identifier of the item within its collection. Example: `111111`.
    pub id: Option<i32>,
    /// Time that is set or recorded for this: switch. Example: `2020-06-09T22:00:00Z`.
    pub switch_time: Option<Timestamp>,
}

response! {
    PendingMaintenanceActionItem {
        "Status" => status: value,
        "PrepareInterval" => prepare_interval: value,
        "Deadline" => deadline: value,
        "DBType" => db_type: value,
        "TaskType" => task_type: value,
        "StartTime" => start_time: value,
        "DBVersion" => db_version: value,
        "ModifiedTime" => modified_time: value,
        "DBClusterId" => db_cluster_id: value,
        "Region" => region: value,
        "ResultInfo" => result_info: value,
        "CreatedTime" => created_time: value,
        "Id" => id: value,
        "SwitchTime" => switch_time: value,
    }
}

/// Errors that the documentation of [`DescribePendingMaintenanceActionRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
pub type DescribePendingMaintenanceActionError = super::DocumentedError;
