// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserGatewayInstances`, from `dg/GetUserGatewayInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances that make up one gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::GetUserGatewayInstancesRequest::new()
///     .gateway_id("dg-123");
/// let reply = client.get_user_gateway_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserGatewayInstancesRequest {
    /// **Required.** Database gateway, which links databases outside the cloud to it.
    /// Example: `dg-123`.
    pub gateway_id: Option<String>,
}

impl GetUserGatewayInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayId`, which is required.
    pub fn gateway_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_id = Some(value.into());
        self
    }
}

request! {
    GetUserGatewayInstancesRequest {
        "GatewayId" => gateway_id: query,
    }
}

impl Operation for GetUserGatewayInstancesRequest {
    type Response = GetUserGatewayInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetUserGatewayInstances")
        .required(&["GatewayId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["ErrorMsg"])
        .success_code("200")
        .read_only();
}

/// Response to [`GetUserGatewayInstancesRequest`].
#[non_exhaustive]
pub struct GetUserGatewayInstancesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Reason of the failure in words. Example: `Error`.
    pub error_msg: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8AE40251-3041-4458-95BB-68DE17BDABB6`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetUserGatewayInstancesResponse {
        "Code" => code: value,
        "Data" => data: value,
        "ErrorMsg" => error_msg: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
