// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainQRCodeAuthorizationV2`, from `baas/DescribeAntChainQRCodeAuthorizationV2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuthorizationType};

/// Second version of
/// [`DescribeAntChainQRCodeAuthorization`](super::Client::describe_ant_chain_qr_code_authorization),
/// with the same parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainQRCodeAuthorizationV2Request::new()
///     .ant_chain_id("8bd720bde18c4b37b0f4a1c7834db163")
///     .qr_code_type("MINI_APP_BROWSER_TRANSACTION");
/// let reply = client.describe_ant_chain_qr_code_authorization_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorizationV2Request {
    /// **Required.** ID of the ant chain that the call is about.
    /// Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub ant_chain_id: Option<String>,
    /// **Required.** Which kind of QR code it is or is to be. Example: `MINI_APP_BROWSER_TRANSACTION`.
    pub qr_code_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainQRCodeAuthorizationV2Request {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainQRCodeAuthorizationV2Request {
        "AntChainId" => ant_chain_id: form,
        "QRCodeType" => qr_code_type: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainQRCodeAuthorizationV2Request {
    type Response = DescribeAntChainQRCodeAuthorizationV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainQRCodeAuthorizationV2")
        .required(&["AntChainId", "QRCodeType"])
        .success_flag("Success")
        .error_codes(&["ResultCode", "Code"])
        .error_messages(&["ResultMessage", "Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainQRCodeAuthorizationV2Request`].
#[non_exhaustive]
pub struct DescribeAntChainQRCodeAuthorizationV2Response {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `980061FC-058D-4298-8598-D9DDB10D0ED4`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainQRCodeAuthorizationV2Result>,
    /// Code that tells how it ended. Example: `OK`.
    pub result_code: Option<String>,
    /// Text for people about the result. Example: `OK`.
    pub result_message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAntChainQRCodeAuthorizationV2Response {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "ResultCode" => result_code: value,
        "ResultMessage" => result_message: value,
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainQRCodeAuthorizationV2Result {
    /// ID of the ant chain that the item belongs to or stands for.
    /// Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub ant_chain_id: Option<String>,
    /// Which kind of authorization it is or is to be. Example: `ALL_USER_AUTHORIZATION`.
    pub authorization_type: Option<Open<AuthorizationType>>,
    /// Which kind of QR code it is or is to be. Example: `MINI_APP_BROWSER_TRANSACTION`.
    pub qr_code_type: Option<String>,
}

response! {
    AntChainQRCodeAuthorizationV2Result {
        "AntChainId" => ant_chain_id: value,
        "AuthorizationType" => authorization_type: value,
        "QRCodeType" => qr_code_type: value,
    }
}
