// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGateway`, from `dg/CreateGateway.md`.

use alicloud_runtime::codegen::*;

/// Creates a database gateway, which connects databases outside Alibaba Cloud without a public
/// address.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::CreateGatewayRequest::new()
///     .gateway_desc("text")
///     .gateway_name("text");
/// let reply = client.create_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGatewayRequest {
    /// **Required.** Free text that tells people about the gateway. Example: `text`.
    pub gateway_desc: Option<String>,
    /// **Required.** Display text for the database gateway. Example: `text`.
    pub gateway_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayDesc`, which is required.
    pub fn gateway_desc(mut self, value: impl Into<String>) -> Self {
        self.gateway_desc = Some(value.into());
        self
    }
    /// Sets `GatewayName`, which is required.
    pub fn gateway_name(mut self, value: impl Into<String>) -> Self {
        self.gateway_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateGatewayRequest {
        "GatewayDesc" => gateway_desc: query,
        "GatewayName" => gateway_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateGatewayRequest {
    type Response = CreateGatewayResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateGateway")
        .required(&["GatewayDesc", "GatewayName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["ErrorMsg"])
        .success_code("OK")
        .region("RegionId");
}

/// Response to [`CreateGatewayRequest`].
#[non_exhaustive]
pub struct CreateGatewayResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `dg-yhss6sdlaff****`.
    pub data: Option<String>,
    /// Reason of the failure in words.
    pub error_msg: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A7D17E3E-358C-4A80-986C-F6C3B048AD17`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateGatewayResponse {
        "Code" => code: value,
        "Data" => data: value,
        "ErrorMsg" => error_msg: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
