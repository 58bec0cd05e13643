// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitoringAgentAccessKey`, from `cms/DescribeMonitoringAgentAccessKey.md`.

use alicloud_runtime::codegen::*;

/// Returns the key pair that installing the agent on hosts outside Alibaba Cloud takes.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMonitoringAgentAccessKeyRequest::new();
/// let reply = client.describe_monitoring_agent_access_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitoringAgentAccessKeyRequest {}

impl DescribeMonitoringAgentAccessKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeMonitoringAgentAccessKeyRequest {}
}

impl Operation for DescribeMonitoringAgentAccessKeyRequest {
    type Response = DescribeMonitoringAgentAccessKeyResponse;
    type Error = DescribeMonitoringAgentAccessKeyError;
    const INFO: OperationInfo = super::operation("DescribeMonitoringAgentAccessKey")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .secret_members(&["SecretKey"])
        .read_only();
    const ERRORS: &'static [DescribeMonitoringAgentAccessKeyError] = &[
        DescribeMonitoringAgentAccessKeyError::ParameterInvalid,
        DescribeMonitoringAgentAccessKeyError::AccessForbidden,
        DescribeMonitoringAgentAccessKeyError::ResourceNotFound,
        DescribeMonitoringAgentAccessKeyError::InternalError,
    ];
}

/// Response to [`DescribeMonitoringAgentAccessKeyRequest`].
#[non_exhaustive]
pub struct DescribeMonitoringAgentAccessKeyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9F4FA2A-54BE-4EF9-9D1D-1A0B1DC86B8D`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `Successfully`.
    pub message: Option<String>,
    /// AccessKey ID that installing the agent takes.
    pub access_key: Option<String>,
    /// AccessKey secret that installing the agent takes. Example: `yyyyy`.
    /// A secret: it is printed as `***`.
    pub secret_key: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeMonitoringAgentAccessKeyResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "AccessKey" => access_key: value,
        "SecretKey" => secret_key: value as Secret,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DescribeMonitoringAgentAccessKeyRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMonitoringAgentAccessKeyError = super::DocumentedError;
