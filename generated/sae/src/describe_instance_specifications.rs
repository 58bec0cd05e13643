// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceSpecifications`, from `sae/DescribeInstanceSpecifications.md`.

use alicloud_runtime::codegen::*;

/// Lists the CPU and memory sizes that application instances can have.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeInstanceSpecificationsRequest::new();
/// let reply = client.describe_instance_specifications(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceSpecificationsRequest {}

impl DescribeInstanceSpecificationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeInstanceSpecificationsRequest {}
}

impl Operation for DescribeInstanceSpecificationsRequest {
    type Response = DescribeInstanceSpecificationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceSpecifications")
        .roa("GET", "/pop/v1/paas/quota/instanceSpecifications")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeInstanceSpecificationsRequest`].
#[non_exhaustive]
pub struct DescribeInstanceSpecificationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<InstanceSpecificationData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeInstanceSpecificationsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct InstanceSpecificationData {
    /// CPU of an instance, in thousandths of a core. Example: `2000`.
    pub cpu: Option<i32>,
    /// Which version of the software, the template or the item is meant. Example: `0`.
    pub version: Option<i32>,
    /// Amount of memory. Example: `4096`.
    pub memory: Option<i32>,
    /// What is known about the spec. Example: `text`.
    pub spec_info: Option<String>,
    /// Identifier of the item within its collection. Example: `4`.
    pub id: Option<i32>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
}

response! {
    InstanceSpecificationData {
        "Cpu" => cpu: value,
        "Version" => version: value,
        "Memory" => memory: value,
        "SpecInfo" => spec_info: value,
        "Id" => id: value,
        "Enable" => enable: value,
    }
}
