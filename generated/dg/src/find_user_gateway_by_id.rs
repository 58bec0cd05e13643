// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FindUserGatewayById`, from `dg/FindUserGatewayById.md`.

use alicloud_runtime::codegen::*;

/// Returns the details of one gateway by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::FindUserGatewayByIdRequest::new()
///     .gateway_id("dg-yhss6sdlaff****");
/// let reply = client.find_user_gateway_by_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FindUserGatewayByIdRequest {
    /// **Required.** Database gateway, which links databases outside the cloud to it.
    /// Example: `dg-yhss6sdlaff****`.
    pub gateway_id: Option<String>,
}

impl FindUserGatewayByIdRequest {
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
    FindUserGatewayByIdRequest {
        "GatewayId" => gateway_id: query,
    }
}

impl Operation for FindUserGatewayByIdRequest {
    type Response = FindUserGatewayByIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("FindUserGatewayById")
        .required(&["GatewayId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["ErrorMsg"])
        .success_code("200");
}

/// Response to [`FindUserGatewayByIdRequest`].
#[non_exhaustive]
pub struct FindUserGatewayByIdResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Reason of the failure in words.
    pub error_msg: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `31728E14-8164-49C3-928B-044E93B8A11E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    FindUserGatewayByIdResponse {
        "Code" => code: value,
        "Data" => data: value,
        "ErrorMsg" => error_msg: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
