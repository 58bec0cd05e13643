// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEdasContainers`, from `sae/DescribeEdasContainers.md`.

use alicloud_runtime::codegen::*;

/// Lists the versions of the container component for microservices.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeEdasContainersRequest::new();
/// let reply = client.describe_edas_containers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEdasContainersRequest {}

impl DescribeEdasContainersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeEdasContainersRequest {}
}

impl Operation for DescribeEdasContainersRequest {
    type Response = DescribeEdasContainersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEdasContainers")
        .roa("GET", "/pop/v1/sam/resource/edasContainers")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeEdasContainersRequest`].
#[non_exhaustive]
pub struct DescribeEdasContainersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<EdasContainerData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeEdasContainersResponse {
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
pub struct EdasContainerData {
    /// Whether the item is switched off. Example: `false`.
    pub disabled: Option<bool>,
    /// Which version of the edas container is meant. Example: `3.5.3`.
    pub edas_container_version: Option<String>,
}

response! {
    EdasContainerData {
        "Disabled" => disabled: value,
        "EdasContainerVersion" => edas_container_version: value,
    }
}
