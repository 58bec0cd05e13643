// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRetcodeShareUrl`, from `arms/GetRetcodeShareUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns the sharing URL of a site in browser monitoring.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetRetcodeShareUrlRequest::new()
///     .pid("iioe7jcnuk@582846f37******");
/// let reply = client.get_retcode_share_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRetcodeShareUrlRequest {
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `iioe7jcnuk@582846f37******`.
    pub pid: Option<String>,
}

impl GetRetcodeShareUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
}

request! {
    GetRetcodeShareUrlRequest {
        "Pid" => pid: query,
    }
}

impl Operation for GetRetcodeShareUrlRequest {
    type Response = GetRetcodeShareUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRetcodeShareUrl")
        .required(&["Pid"])
        .read_only();
}

/// Response to [`GetRetcodeShareUrlRequest`].
#[non_exhaustive]
pub struct GetRetcodeShareUrlResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `01FF8DD9-A09C-47A1-895A-B6E321BE77B6`.
    pub request_id: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
}

response! {
    GetRetcodeShareUrlResponse {
        "RequestId" => request_id: value,
        "Url" => url: value,
    }
}
