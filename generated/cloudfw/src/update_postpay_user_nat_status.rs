// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePostpayUserNatStatus`, from `cloudfw/UpdatePostpayUserNatStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns NAT firewalls on or off for a pay-as-you-go instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::UpdatePostpayUserNatStatusRequest::new();
/// let reply = client.update_postpay_user_nat_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePostpayUserNatStatusRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether metered protection of this border is opened or closed.
    pub operate: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl UpdatePostpayUserNatStatusRequest {
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
    UpdatePostpayUserNatStatusRequest {
        "InstanceId" => instance_id: query,
        "Operate" => operate: query,
        "Lang" => lang: query,
    }
}

impl Operation for UpdatePostpayUserNatStatusRequest {
    type Response = UpdatePostpayUserNatStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePostpayUserNatStatus");
}

/// Response to [`UpdatePostpayUserNatStatusRequest`], which the documentation does not describe.
pub type UpdatePostpayUserNatStatusResponse = alicloud_runtime::UndocumentedResponse;
