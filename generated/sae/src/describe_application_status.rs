// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationStatus`, from `sae/DescribeApplicationStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns the current status of an application and its last change order.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeApplicationStatusRequest::new()
///     .app_id("...");
/// let reply = client.describe_application_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationStatusRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DescribeApplicationStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    DescribeApplicationStatusRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for DescribeApplicationStatusRequest {
    type Response = DescribeApplicationStatusResponse;
    type Error = DescribeApplicationStatusError;
    const INFO: OperationInfo = super::operation("DescribeApplicationStatus")
        .roa("GET", "/pop/v1/sam/app/describeApplicationStatus")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeApplicationStatusError] = &[
        DescribeApplicationStatusError::InvalidApplicationNotFound,
        DescribeApplicationStatusError::InvalidParameterNotEmpty,
        DescribeApplicationStatusError::InvalidAppIdNotFound,
    ];
}

/// Response to [`DescribeApplicationStatusRequest`].
#[non_exhaustive]
pub struct DescribeApplicationStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationStatusData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeApplicationStatusResponse {
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
pub struct ApplicationStatusData {
    /// Whether the arms advanced is switched on. Example: `false`.
    pub arms_advanced_enabled: Option<String>,
    /// ID of the last change order that the item belongs to or stands for.
    /// Example: `1ccc2339-fc19-49aa-bda0-1e7b8497****`.
    pub last_change_order_id: Option<String>,
    /// What is known about the arms apm.
    /// Example: `{"appId":"0099b7be-5f5b-4512","licenseKey":"d5cgdt5pu0@7303f55292a**"}`.
    pub arms_apm_info: Option<String>,
    /// When the item was created. Example: `1563373372746`.
    pub create_time: Option<String>,
    /// State that the current is in. Example: `RUNNING`.
    pub current_status: Option<String>,
    /// ID that the service gave the application. Example: `0099b7be-5f5b-4512-a7fc-56049ef1****`.
    pub app_id: Option<String>,
    /// Whether the last change is still going on. Example: `false`.
    pub last_change_order_running: Option<bool>,
    /// Number that is given for this: running instances. Example: `1`.
    pub running_instances: Option<i32>,
    /// State that the last change order is in. Example: `SUCCESS`.
    pub last_change_order_status: Option<String>,
    /// State that the sub is in. Example: `NORMAL`.
    pub sub_status: Option<String>,
    /// Whether this is switched on: agent. Example: `false`.
    pub enable_agent: Option<bool>,
    /// Upper limit that applies to the file size. Example: `10240`.
    pub file_size_limit: Option<i64>,
}

response! {
    ApplicationStatusData {
        "ArmsAdvancedEnabled" => arms_advanced_enabled: value,
        "LastChangeOrderId" => last_change_order_id: value,
        "ArmsApmInfo" => arms_apm_info: value,
        "CreateTime" => create_time: value,
        "CurrentStatus" => current_status: value,
        "AppId" => app_id: value,
        "LastChangeOrderRunning" => last_change_order_running: value,
        "RunningInstances" => running_instances: value,
        "LastChangeOrderStatus" => last_change_order_status: value,
        "SubStatus" => sub_status: value,
        "EnableAgent" => enable_agent: value,
        "FileSizeLimit" => file_size_limit: value,
    }
}

/// Errors that the documentation of [`DescribeApplicationStatusRequest`] names.
///
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidAppIdNotFound`](super::DocumentedError::InvalidAppIdNotFound)
pub type DescribeApplicationStatusError = super::DocumentedError;
