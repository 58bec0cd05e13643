// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceLog`, from `sae/DescribeInstanceLog.md`.

use alicloud_runtime::codegen::*;

/// Returns the log of one application instance, on request that of its previous container.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeInstanceLogRequest::new()
///     .instance_id("...");
/// let reply = client.describe_instance_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceLogRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the container that the call is about.
    pub container_id: Option<String>,
    /// The previous that are concerned.
    pub previous: Option<String>,
}

impl DescribeInstanceLogRequest {
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
    /// Sets `ContainerId`.
    pub fn container_id(mut self, value: impl Into<String>) -> Self {
        self.container_id = Some(value.into());
        self
    }
    /// Sets `Previous`.
    pub fn previous(mut self, value: impl Into<String>) -> Self {
        self.previous = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceLogRequest {
        "InstanceId" => instance_id: query,
        "ContainerId" => container_id: query,
        "Previous" => previous: query,
    }
}

impl Operation for DescribeInstanceLogRequest {
    type Response = DescribeInstanceLogResponse;
    type Error = DescribeInstanceLogError;
    const INFO: OperationInfo = super::operation("DescribeInstanceLog")
        .roa("GET", "/pop/v1/sam/instance/describeInstanceLog")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeInstanceLogError] = &[
        DescribeInstanceLogError::InvalidParameterNotEmpty,
    ];
}

/// Response to [`DescribeInstanceLogRequest`].
#[non_exhaustive]
pub struct DescribeInstanceLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status. Example: `hello\nsae\n`.
    pub data: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeInstanceLogResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceLogRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
pub type DescribeInstanceLogError = super::DocumentedError;
