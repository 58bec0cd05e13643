// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAlipayUrl`, from `bailian/GetAlipayUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns a QR code URL for Alipay with a code for asking after its status.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::GetAlipayUrlRequest::new();
/// let reply = client.get_alipay_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAlipayUrlRequest {
    /// ID of the workspace that the call is about. Example: `xxxllm-czb8d47ks`.
    pub workspace_id: Option<String>,
    /// ID of the app that the call is about. Example: `asfasdfxxasdf`.
    pub app_id: Option<String>,
}

impl GetAlipayUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspace_id`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `app_id`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    GetAlipayUrlRequest {
        "workspace_id" => workspace_id: query,
        "app_id" => app_id: query,
    }
}

impl Operation for GetAlipayUrlRequest {
    type Response = GetAlipayUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAlipayUrl")
        .roa("GET", "/openapi/alipay/transfer/url")
        .read_only();
}

/// Response to [`GetAlipayUrlRequest`].
#[non_exhaustive]
pub struct GetAlipayUrlResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6a71f2d9-f1c9-913b-818b-11402910xxxx`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AlipayUrlData>,
}

response! {
    GetAlipayUrlResponse {
        "requestId" => request_id: value,
        "data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AlipayUrlData {
    /// Web address under which the qr is found. Example: `https://xxxxxx.aliyun-inc.com`.
    pub qr_url: Option<String>,
    /// Code of the result, for programs to act on. Example: `xxsdfasfw`.
    pub code: Option<String>,
}

response! {
    AlipayUrlData {
        "qrUrl" => qr_url: value,
        "code" => code: value,
    }
}
