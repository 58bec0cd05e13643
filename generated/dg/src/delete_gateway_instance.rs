// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGatewayInstance`, from `dg/DeleteGatewayInstance.md`.

use alicloud_runtime::codegen::*;

/// Deletes one node of a database gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::DeleteGatewayInstanceRequest::new()
///     .gateway_id("dg-123")
///     .gateway_instance_id("dg-node-123")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_gateway_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGatewayInstanceRequest {
    /// **Required.** Database gateway, which links databases outside the cloud to it.
    /// Example: `dg-123`.
    pub gateway_id: Option<String>,
    /// **Required.** ID of the gateway instance that the call is about. Example: `dg-node-123`.
    pub gateway_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteGatewayInstanceRequest {
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
    /// Sets `GatewayInstanceId`, which is required.
    pub fn gateway_instance_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteGatewayInstanceRequest {
        "GatewayId" => gateway_id: query,
        "GatewayInstanceId" => gateway_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteGatewayInstanceRequest {
    type Response = DeleteGatewayInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteGatewayInstance")
        .required(&["GatewayId", "GatewayInstanceId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["ErrorMsg"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`DeleteGatewayInstanceRequest`].
#[non_exhaustive]
pub struct DeleteGatewayInstanceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `SUCCESS`.
    pub data: Option<String>,
    /// Reason of the failure in words. Example: `Error`.
    pub error_msg: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `41916DEB-F62D-41FA-AB53-FC61D795BC66`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteGatewayInstanceResponse {
        "Code" => code: value,
        "Data" => data: value,
        "ErrorMsg" => error_msg: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
