// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainMiniAppBrowserQRCodeAccessLog`, from `baas/DescribeAntChainMiniAppBrowserQRCodeAccessLog.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AntChainMiniAppBrowserQRCodeAccessLogResult};

/// Returns statistics on scans of an Ant Blockchain's transaction QR codes in Alipay.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainMiniAppBrowserQRCodeAccessLogRequest::new()
///     .ant_chain_id("...")
///     .qr_code_type("...");
/// let reply = client.describe_ant_chain_mini_app_browser_qr_code_access_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLogRequest {
    /// **Required.** ID of the ant chain that the call is about.
    pub ant_chain_id: Option<String>,
    /// **Required.** Which kind of QR code it is or is to be.
    pub qr_code_type: Option<String>,
}

impl DescribeAntChainMiniAppBrowserQRCodeAccessLogRequest {
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
    DescribeAntChainMiniAppBrowserQRCodeAccessLogRequest {
        "AntChainId" => ant_chain_id: form,
        "QRCodeType" => qr_code_type: form,
    }
}

impl Operation for DescribeAntChainMiniAppBrowserQRCodeAccessLogRequest {
    type Response = DescribeAntChainMiniAppBrowserQRCodeAccessLogResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeAntChainMiniAppBrowserQRCodeAccessLog",
        )
        .required(&["AntChainId", "QRCodeType"])
        .read_only();
}

/// Response to [`DescribeAntChainMiniAppBrowserQRCodeAccessLogRequest`].
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAccessLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainMiniAppBrowserQRCodeAccessLogResult>,
}

response! {
    DescribeAntChainMiniAppBrowserQRCodeAccessLogResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
