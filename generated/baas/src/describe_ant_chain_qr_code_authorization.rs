// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainQRCodeAuthorization`, from `baas/DescribeAntChainQRCodeAuthorization.md`.

use alicloud_runtime::codegen::*;

/// Shows the authorization status of an Ant Blockchain's transaction QR codes, by type.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainQRCodeAuthorizationRequest::new()
///     .ant_chain_id("...")
///     .qr_code_type("...");
/// let reply = client.describe_ant_chain_qr_code_authorization(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorizationRequest {
    /// **Required.** ID of the ant chain that the call is about.
    pub ant_chain_id: Option<String>,
    /// **Required.** Which kind of QR code it is or is to be.
    pub qr_code_type: Option<String>,
}

impl DescribeAntChainQRCodeAuthorizationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AntChainId`, which is required.
    pub fn ant_chain_id(mut self, value: impl Into<String>) -> Self {
        self.ant_chain_id = Some(value.into());
        self
    }
    /// Sets `QRCodeType`, which is required.
    pub fn qr_code_type(mut self, value: impl Into<String>) -> Self {
        self.qr_code_type = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainQRCodeAuthorizationRequest {
        "AntChainId" => ant_chain_id: form,
        "QRCodeType" => qr_code_type: form,
    }
}

impl Operation for DescribeAntChainQRCodeAuthorizationRequest {
    type Response = DescribeAntChainQRCodeAuthorizationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainQRCodeAuthorization")
        .required(&["AntChainId", "QRCodeType"])
        .read_only();
}

/// Response to [`DescribeAntChainQRCodeAuthorizationRequest`].
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorizationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainQRCodeAuthorizationResult>,
}

response! {
    DescribeAntChainQRCodeAuthorizationResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainQRCodeAuthorizationResult {
    /// Which kind of QR code it is or is to be. Example: `MINI_APP_BROWSER_TRANSACTION`.
    pub qr_code_type: Option<String>,
    /// Which kind of authorization it is or is to be. Example: `ALL_USER_AUTHORIZATION`.
    pub authorization_type: Option<String>,
    /// ID of the ant chain that the item belongs to or stands for. Example: `bDXK6boZ`.
    pub ant_chain_id: Option<String>,
}

response! {
    AntChainQRCodeAuthorizationResult {
        "QRCodeType" => qr_code_type: value,
        "AuthorizationType" => authorization_type: value,
        "AntChainId" => ant_chain_id: value,
    }
}
