// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeChangeOrder`, from `sae/DescribeChangeOrder.md`.

use alicloud_runtime::codegen::*;

/// Returns status, batches, and steps of one change order.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeChangeOrderRequest::new()
///     .change_order_id("...");
/// let reply = client.describe_change_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeChangeOrderRequest {
    /// **Required.** ID of the change order that the call is about.
    pub change_order_id: Option<String>,
}

impl DescribeChangeOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChangeOrderId`, which is required.
    pub fn change_order_id(mut self, value: impl Into<String>) -> Self {
        self.change_order_id = Some(value.into());
        self
    }
}

request! {
    DescribeChangeOrderRequest {
        "ChangeOrderId" => change_order_id: query,
    }
}

impl Operation for DescribeChangeOrderRequest {
    type Response = DescribeChangeOrderResponse;
    type Error = DescribeChangeOrderError;
    const INFO: OperationInfo = super::operation("DescribeChangeOrder")
        .roa("GET", "/pop/v1/sam/changeorder/DescribeChangeOrder")
        .required(&["ChangeOrderId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeChangeOrderError] = &[
        DescribeChangeOrderError::InvalidParameterNotEmpty,
        DescribeChangeOrderError::ResouceNoPermission,
        DescribeChangeOrderError::InvalidChangeOrderNotFound,
        DescribeChangeOrderError::InvalidAppIdNotFound,
    ];
}

/// Response to [`DescribeChangeOrderRequest`].
#[non_exhaustive]
pub struct DescribeChangeOrderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ChangeOrderData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeChangeOrderResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ChangeOrderData {
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub status: Option<i32>,
    /// State that the sub is in. Example: `0`.
    pub sub_status: Option<i32>,
    /// ID of the approval that the item belongs to or stands for.
    /// Example: `67de0b39-a9d4-4c09-a170-cf438208****`.
    pub approval_id: Option<String>,
    /// Reason of the failure in words. Example: `success`.
    pub error_message: Option<String>,
    /// Time that is set or recorded for this: batch wait. Example: `0`.
    pub batch_wait_time: Option<i32>,
    /// When the item was created. Example: `2020-12-17 21:06:45`.
    pub create_time: Option<String>,
    /// How many there are of this: batch. Example: `1`.
    pub batch_count: Option<i32>,
    /// Code that stands for the co type, for programs to act on. Example: `CoRestartInstances`.
    pub co_type_code: Option<String>,
    /// Whether this can be used: rollback. Example: `false`.
    pub support_rollback: Option<bool>,
    /// ID of the change order that the item belongs to or stands for.
    /// Example: `765fa5c0-9ebb-4bb4-b383-1f885447**`.
    pub change_order_id: Option<String>,
    /// Name that the application is registered under. Example: `app-test`.
    pub app_name: Option<String>,
    /// Which kind of batch it is or is to be. Example: `auto`.
    pub batch_type: Option<String>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// Which kind of co it is or is to be. Example: `text`.
    pub co_type: Option<String>,
    /// Whether the batches follow each other by themselves. Example: `true`.
    pub auto: Option<bool>,
    /// ID of the current pipeline that the item belongs to or stands for.
    /// Example: `0e4acf82-c9b1-4c1e-ac28-55776338****`.
    pub current_pipeline_id: Option<String>,
    /// The pipelines that were found or are concerned, one entry each.
    pub pipelines: Vec<Pipeline>,
    /// ID that the service gave the application.
    /// Example: `bbbbb-3fd370b2-3646-4ba6-91f9-9423e19ab0cd-*****`.
    pub app_id: Option<String>,
}

response! {
    ChangeOrderData {
        "Status" => status: value,
        "SubStatus" => sub_status: value,
        "ApprovalId" => approval_id: value,
        "ErrorMessage" => error_message: value,
        "BatchWaitTime" => batch_wait_time: value,
        "CreateTime" => create_time: value,
        "BatchCount" => batch_count: value,
        "CoTypeCode" => co_type_code: value,
        "SupportRollback" => support_rollback: value,
        "ChangeOrderId" => change_order_id: value,
        "AppName" => app_name: value,
        "BatchType" => batch_type: value,
        "Description" => description: value,
        "CoType" => co_type: value,
        "Auto" => auto: value,
        "CurrentPipelineId" => current_pipeline_id: value,
        "Pipelines" => pipelines: list(""),
        "AppId" => app_id: value,
    }
}

/// The pipelines that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Pipeline {
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub status: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `1562831689704`.
    pub start_time: Option<i64>,
    /// When the item was last changed. Example: `1562847178007`.
    pub update_time: Option<i64>,
    /// Which kind of batch it is or is to be. Example: `0`.
    pub batch_type: Option<i32>,
    /// How many there are of this: parallel. Example: `0`.
    pub parallel_count: Option<i32>,
    /// Name that the pipeline goes by. Example: `Batch 1 Change`.
    pub pipeline_name: Option<String>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `0e4acf82-c9b1-4c1e-ac28-55776338****`.
    pub pipeline_id: Option<String>,
}

response! {
    Pipeline {
        "Status" => status: value,
        "StartTime" => start_time: value,
        "UpdateTime" => update_time: value,
        "BatchType" => batch_type: value,
        "ParallelCount" => parallel_count: value,
        "PipelineName" => pipeline_name: value,
        "PipelineId" => pipeline_id: value,
    }
}

/// Errors that the documentation of [`DescribeChangeOrderRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`ResouceNoPermission`](super::DocumentedError::ResouceNoPermission)
/// - [`InvalidChangeOrderNotFound`](super::DocumentedError::InvalidChangeOrderNotFound)
/// - [`InvalidAppIdNotFound`](super::DocumentedError::InvalidAppIdNotFound)
pub type DescribeChangeOrderError = super::DocumentedError;
