// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePostpayUserInternetStatus`, from `cloudfw/UpdatePostpayUserInternetStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns the Internet firewall on or off for a pay-as-you-go instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::UpdatePostpayUserInternetStatusRequest::new();
/// let reply = client.update_postpay_user_internet_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePostpayUserInternetStatusRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether metered protection of this border is opened or closed.
    pub operate: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl UpdatePostpayUserInternetStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Operate`.
    pub fn operate(mut self, value: impl Into<String>) -> Self {
        self.operate = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    UpdatePostpayUserInternetStatusRequest {
        "InstanceId" => instance_id: query,
        "Operate" => operate: query,
        "Lang" => lang: query,
    }
}

impl Operation for UpdatePostpayUserInternetStatusRequest {
    type Response = UpdatePostpayUserInternetStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePostpayUserInternetStatus");
}

/// Response to [`UpdatePostpayUserInternetStatusRequest`], which the documentation does not describe.
pub type UpdatePostpayUserInternetStatusResponse = alicloud_runtime::UndocumentedResponse;
