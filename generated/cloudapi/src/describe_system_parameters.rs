// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSystemParameters`, from `cloudapi/DescribeSystemParameters.md`.

use alicloud_runtime::codegen::*;

/// Lists the system parameters that API Gateway can pass to backends.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeSystemParametersRequest::new();
/// let reply = client.describe_system_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSystemParametersRequest {}

impl DescribeSystemParametersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeSystemParametersRequest {}
}

impl Operation for DescribeSystemParametersRequest {
    type Response = DescribeSystemParametersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSystemParameters").read_only();
}

/// Response to [`DescribeSystemParametersRequest`].
#[non_exhaustive]
pub struct DescribeSystemParametersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CCDF65E-6050-412D-AD68-FA3D9196836C`.
    pub request_id: Option<String>,
    /// The system params that were found or are concerned, one entry each.
    pub system_params: Vec<SystemParamItem>,
}

response! {
    DescribeSystemParametersResponse {
        "RequestId" => request_id: value,
        "SystemParams" => system_params: list("SystemParamItem"),
    }
}

/// The system params that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SystemParamItem {
    /// Sample for the documentation of the API. Example: `192.168.1.1`.
    pub demo_value: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// What the gateway calls this fact about a request. Example: `CaClientIp`.
    pub param_name: Option<String>,
    /// Data kind in which the gateway hands the fact on.
    pub param_type: Option<String>,
}

response! {
    SystemParamItem {
        "DemoValue" => demo_value: value,
        "Description" => description: value,
        "ParamName" => param_name: value,
        "ParamType" => param_type: value,
    }
}
