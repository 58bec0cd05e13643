// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTaskType`, from `dds/DescribeActiveOperationTaskType.md`.

use alicloud_runtime::codegen::*;

/// Tells how many maintenance tasks of each kind are pending.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeActiveOperationTaskTypeRequest::new();
/// let reply = client.describe_active_operation_task_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTaskTypeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to return past maintenance tasks instead of pending ones. Default: `0`. Example: `0`.
    pub is_history: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `sg-bpxxxxxxxxxxxxxxxxxx`.
    pub resource_group_id: Option<String>,
}

impl DescribeActiveOperationTaskTypeRequest {
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
    /// Sets `IsHistory`.
    #[inline]
    pub fn is_history(mut self, value: i32) -> Self {
        self.is_history = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeActiveOperationTaskTypeRequest {
        "RegionId" => region_id: query,
        "IsHistory" => is_history: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeActiveOperationTaskTypeRequest {
    type Response = DescribeActiveOperationTaskTypeResponse;
    type Error = DescribeActiveOperationTaskTypeError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTaskType")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeActiveOperationTaskTypeError] = &[
        DescribeActiveOperationTaskTypeError::RequiredParamNotFound,
    ];
}

/// Response to [`DescribeActiveOperationTaskTypeRequest`].
#[non_exhaustive]
pub struct DescribeActiveOperationTaskTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `339BFDFD-BBC0-40C1-93E0-EE691DE28B21`.
    pub request_id: Option<String>,
    /// Kinds of task with how many of each are pending.
    pub type_list: Vec<Items>,
}

response! {
    DescribeActiveOperationTaskTypeResponse {
        "RequestId" => request_id: value,
        "TypeList" => type_list: list(""),
    }
}

/// Kinds of task with how many of each are pending.
#[non_exhaustive]
pub struct Items {
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// Kind of work that the task does. Example: `rds_apsaradb_upgrade`.
    pub task_type: Option<Open<TaskType>>,
    /// Kind of task, in English. Example: `rds_apsaradb_upgrade`.
    pub task_type_info_en: Option<String>,
    /// Kind of task, in Chinese. Example: `text`.
    pub task_type_info_zh: Option<String>,
}

response! {
    Items {
        "Count" => count: value,
        "TaskType" => task_type: value,
        "TaskTypeInfoEn" => task_type_info_en: value,
        "TaskTypeInfoZh" => task_type_info_zh: value,
    }
}

values! {
    /// Kind of work that the task does.
    pub enum TaskType {
        /// The instance moves to another host.
        RdsApsaradbTransfer = "rds_apsaradb_transfer",
        /// The minor version is brought up to date.
        RdsApsaradbUpgrade = "rds_apsaradb_upgrade",
        /// Network components of the instance are brought up to date.
        RdsApsaradbNetworkUpgrade = "rds_apsaradb_network_upgrade",
    }
}

/// Errors that the documentation of [`DescribeActiveOperationTaskTypeRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
pub type DescribeActiveOperationTaskTypeError = super::DocumentedError;
