// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainMiniAppBrowserQRCodeAccessLogV2`, from `baas/DescribeAntChainMiniAppBrowserQRCodeAccessLogV2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AntChainMiniAppBrowserQRCodeAccessLogResult};

/// Second version of
/// [`DescribeAntChainMiniAppBrowserQRCodeAccessLog`](super::Client::describe_ant_chain_mini_app_browser_qr_code_access_log),
/// with the same parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Request::new()
///     .ant_chain_id("8bd720bde18c4b37b0f4a1c7834db163")
///     .qr_code_type("MINI_APP_BROWSER_TRANSACTION");
/// let reply = client.describe_ant_chain_mini_app_browser_qr_code_access_log_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Request {
    /// **Required.** ID of the ant chain that the call is about.
    /// Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub ant_chain_id: Option<String>,
    /// **Required.** Which kind of QR code it is or is to be. Example: `MINI_APP_BROWSER_TRANSACTION`.
    pub qr_code_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Request {
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
    DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Request {
        "AntChainId" => ant_chain_id: form,
        "QRCodeType" => qr_code_type: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Request {
    type Response = DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeAntChainMiniAppBrowserQRCodeAccessLogV2",
        )
        .required(&["AntChainId", "QRCodeType"])
        .success_flag("Success")
        .error_codes(&["ResultCode", "Code"])
        .error_messages(&["ResultMessage", "Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Request`].
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Response {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainMiniAppBrowserQRCodeAccessLogResult>,
    /// Code that tells how it ended. Example: `OK`.
    pub result_code: Option<String>,
    /// Text for people about the result. Example: `OK`.
    pub result_message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Response {
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
