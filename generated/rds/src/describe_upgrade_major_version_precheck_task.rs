// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUpgradeMajorVersionPrecheckTask`, from `rds/DescribeUpgradeMajorVersionPrecheckTask.md`.

use alicloud_runtime::codegen::*;

/// Lists the checks made ahead of a major version upgrade, with their results.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeUpgradeMajorVersionPrecheckTaskRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_upgrade_major_version_precheck_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionPrecheckTaskRequest {
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

impl DescribeUpgradeMajorVersionPrecheckTaskRequest {
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
    DescribeUpgradeMajorVersionPrecheckTaskRequest {
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "TargetMajorVersion" => target_major_version: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeUpgradeMajorVersionPrecheckTaskRequest {
    type Response = DescribeUpgradeMajorVersionPrecheckTaskResponse;
    type Error = DescribeUpgradeMajorVersionPrecheckTaskError;
    const INFO: OperationInfo = super::operation(
            "DescribeUpgradeMajorVersionPrecheckTask",
        )
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeUpgradeMajorVersionPrecheckTaskError] = &[
        DescribeUpgradeMajorVersionPrecheckTaskError::InvalidDBInstanceNameNotFound,
        DescribeUpgradeMajorVersionPrecheckTaskError::OrderComboInstanceNotAllowOperate,
        DescribeUpgradeMajorVersionPrecheckTaskError::PricePricingPlanResultNotFound,
        DescribeUpgradeMajorVersionPrecheckTaskError::OrderNoRealNameAuthentication,
    ];
}

impl Paginated for DescribeUpgradeMajorVersionPrecheckTaskRequest {
    type Item = UpgradeMajorVersionPrecheckTaskItem;
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

/// Response to [`DescribeUpgradeMajorVersionPrecheckTaskRequest`].
#[non_exhaustive]
pub struct DescribeUpgradeMajorVersionPrecheckTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D1586777-41B5-5F9E-81E8-93DFDD379024`.
    pub request_id: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<UpgradeMajorVersionPrecheckTaskItem>,
}

response! {
    DescribeUpgradeMajorVersionPrecheckTaskResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct UpgradeMajorVersionPrecheckTaskItem {
    /// Major version that the instance is upgraded to. Example: `12.0`.
    pub target_major_version: Option<String>,
    /// When the change takes effect. Example: `1635748703000`.
    pub effective_time: Option<String>,
    /// Major version before the upgrade. Example: `11.0`.
    pub source_major_version: Option<String>,
    /// How the check or the upgrade ended. Example: `Success`.
    pub result: Option<String>,
    /// ID of the task, for asking how far it is. Example: `416980000`.
    pub task_id: Option<i32>,
    /// What the check or the task found or did. Example: `text`.
    pub detail: Option<String>,
    /// When the check was made. Example: `1635143903000`.
    pub check_time: Option<String>,
}

response! {
    UpgradeMajorVersionPrecheckTaskItem {
        "TargetMajorVersion" => target_major_version: value,
        "EffectiveTime" => effective_time: value,
        "SourceMajorVersion" => source_major_version: value,
        "Result" => result: value,
        "TaskId" => task_id: value,
        "Detail" => detail: value,
        "CheckTime" => check_time: value,
    }
}

/// Errors that the documentation of [`DescribeUpgradeMajorVersionPrecheckTaskRequest`] names.
///
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeUpgradeMajorVersionPrecheckTaskError = super::DocumentedError;
