// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoScalingHistory`, from `das/DescribeAutoScalingHistory.md`.

use alicloud_runtime::codegen::*;

/// Lists past auto scaling runs of an instance in a period, by type.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeAutoScalingHistoryRequest::new()
///     .instance_id("...")
///     .auto_scaling_task_type("...")
///     .start_time(1)
///     .end_time(1);
/// let reply = client.describe_auto_scaling_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoScalingHistoryRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of auto scaling task it is or is to be.
    pub auto_scaling_task_type: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
}

impl DescribeAutoScalingHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AutoScalingTaskType`, which is required.
    pub fn auto_scaling_task_type(mut self, value: impl Into<String>) -> Self {
        self.auto_scaling_task_type = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    DescribeAutoScalingHistoryRequest {
        "InstanceId" => instance_id: query,
        "AutoScalingTaskType" => auto_scaling_task_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeAutoScalingHistoryRequest {
    type Response = DescribeAutoScalingHistoryResponse;
    type Error = DescribeAutoScalingHistoryError;
    const INFO: OperationInfo = super::operation("DescribeAutoScalingHistory")
        .method("GET")
        .required(&["InstanceId", "AutoScalingTaskType", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeAutoScalingHistoryError] = &[
        DescribeAutoScalingHistoryError::InvalidParams,
        DescribeAutoScalingHistoryError::NoPermission,
    ];
}

/// Response to [`DescribeAutoScalingHistoryRequest`].
#[non_exhaustive]
pub struct DescribeAutoScalingHistoryResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AutoScalingHistoryData>,
}

response! {
    DescribeAutoScalingHistoryResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AutoScalingHistoryData {
    /// ID of the instance, by which other calls name it. Example: `rm-2ze1jdv45i7l6****`.
    pub instance_id: Option<String>,
    /// Changes of the instance type, one entry each.
    pub spec_history: Vec<SpecHistory>,
    /// Settings for enlarging the disk.
    pub storage: Vec<Value>,
    /// Settings for reacting to load peaks.
    pub resource: Vec<Value>,
    /// Settings for adding and removing shards.
    pub shard: Vec<Value>,
    /// Upper limit of the data rate.
    pub bandwidth: Vec<Value>,
}

response! {
    AutoScalingHistoryData {
        "InstanceId" => instance_id: value,
        "SpecHistory" => spec_history: list(""),
        "Storage" => storage: list(""),
        "Resource" => resource: list(""),
        "Shard" => shard: list(""),
        "Bandwidth" => bandwidth: list(""),
    }
}

/// Changes of the instance type, one entry each.
#[non_exhaustive]
pub struct SpecHistory {
    /// Which kind of scale it is or is to be. Example: `SCALE_UP`.
    pub scale_type: Option<String>,
    /// State that the task excute is in. Example: `true`.
    pub task_excute_status: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `Insufficient_Balance`.
    pub error_code: Option<String>,
    /// Size, model or class of the origin instance. Example: `mysql.n2.large.2c`.
    pub origin_instance_class: Option<String>,
    /// Size, model or class of the target instance. Example: `mysql.n2.xlarge.2c`.
    pub target_instance_class: Option<String>,
    /// Cores before the change. Example: `4`.
    pub origin_core: Option<i32>,
    /// Memory before the change. Example: `8`.
    pub origin_memory: Option<f64>,
    /// Cores after the change. Example: `8`.
    pub target_core: Option<i32>,
    /// Memory after the change. Example: `16`.
    pub target_memory: Option<f64>,
    /// Time that is set or recorded for this: task. Example: `1684830763000`.
    pub task_time: Option<i64>,
}

response! {
    SpecHistory {
        "ScaleType" => scale_type: value,
        "TaskExcuteStatus" => task_excute_status: value,
        "ErrorCode" => error_code: value,
        "OriginInstanceClass" => origin_instance_class: value,
        "TargetInstanceClass" => target_instance_class: value,
        "OriginCore" => origin_core: value,
        "OriginMemory" => origin_memory: value,
        "TargetCore" => target_core: value,
        "TargetMemory" => target_memory: value,
        "TaskTime" => task_time: value,
    }
}

/// Errors that the documentation of [`DescribeAutoScalingHistoryRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeAutoScalingHistoryError = super::DocumentedError;
