// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUpgradeMajorVersionTasks`, from `rds/DescribeUpgradeMajorVersionTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the major version upgrades of an instance, with their results.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeUpgradeMajorVersionTasksRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_upgrade_major_version_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionTasksRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// Major version that the instance is upgraded to; has to be higher than the present one.
    pub target_major_version: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<i32>,
}

impl DescribeUpgradeMajorVersionTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
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
    /// Sets `TargetMajorVersion`.
    pub fn target_major_version(mut self, value: impl Into<String>) -> Self {
        self.target_major_version = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    #[inline]
    pub fn task_id(mut self, value: i32) -> Self {
        self.task_id = Some(value);
        self
    }
}

request! {
    DescribeUpgradeMajorVersionTasksRequest {
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "TargetMajorVersion" => target_major_version: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeUpgradeMajorVersionTasksRequest {
    type Response = DescribeUpgradeMajorVersionTasksResponse;
    type Error = DescribeUpgradeMajorVersionTasksError;
    const INFO: OperationInfo = super::operation("DescribeUpgradeMajorVersionTasks")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeUpgradeMajorVersionTasksError] = &[
        DescribeUpgradeMajorVersionTasksError::OrderComboInstanceNotAllowOperate,
        DescribeUpgradeMajorVersionTasksError::PricePricingPlanResultNotFound,
        DescribeUpgradeMajorVersionTasksError::OrderNoRealNameAuthentication,
        DescribeUpgradeMajorVersionTasksError::InvalidDBInstanceNameNotFound,
    ];
}

impl Paginated for DescribeUpgradeMajorVersionTasksRequest {
    type Item = UpgradeMajorVersionTaskItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeUpgradeMajorVersionTasksRequest`].
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `152E0C6D-B9C3-4468-9F2C-FEF9D9E8417B`.
    pub request_id: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<UpgradeMajorVersionTaskItem>,
}

response! {
    DescribeUpgradeMajorVersionTasksResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct UpgradeMajorVersionTaskItem {
    /// Major version that the instance is upgraded to. Example: `12.0`.
    pub target_major_version: Option<String>,
    /// How the check or the upgrade ended. Example: `Success`.
    pub result: Option<String>,
    /// When the work ended. Example: `1614237779000`.
    pub end_time: Option<String>,
    /// When the work begins or began. Example: `1614236007000`.
    pub start_time: Option<String>,
    /// Major version before the upgrade. Example: `11.0`.
    pub source_major_version: Option<String>,
    /// Whether the upgrade only makes a new instance or also switches over to it. Example: `switch`.
    pub upgrade_mode: Option<String>,
    /// When statistics are collected: before or after the switchover. Example: `After`.
    pub collect_stat_mode: Option<String>,
    /// Instance before the upgrade. Example: `pgm-bp1i3kkq7321****`.
    pub source_ins_name: Option<String>,
    /// ID of the task, for asking how far it is. Example: `342900000`.
    pub task_id: Option<i32>,
    /// New instance after the upgrade. Example: `pgm-bp1c0v6d8092****`.
    pub target_ins_name: Option<String>,
    /// When the instance is switched over. Example: `1614237539000`.
    pub switch_time: Option<String>,
    /// What the check or the task found or did. Example: `text`.
    pub detail: Option<String>,
}

response! {
    UpgradeMajorVersionTaskItem {
        "TargetMajorVersion" => target_major_version: value,
        "Result" => result: value,
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "SourceMajorVersion" => source_major_version: value,
        "UpgradeMode" => upgrade_mode: value,
        "CollectStatMode" => collect_stat_mode: value,
        "SourceInsName" => source_ins_name: value,
        "TaskId" => task_id: value,
        "TargetInsName" => target_ins_name: value,
        "SwitchTime" => switch_time: value,
        "Detail" => detail: value,
    }
}

/// Errors that the documentation of [`DescribeUpgradeMajorVersionTasksRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type DescribeUpgradeMajorVersionTasksError = super::DocumentedError;
