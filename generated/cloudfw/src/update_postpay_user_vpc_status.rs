// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePostpayUserVpcStatus`, from `cloudfw/UpdatePostpayUserVpcStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns VPC firewalls on or off for a pay-as-you-go instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::UpdatePostpayUserVpcStatusRequest::new();
/// let reply = client.update_postpay_user_vpc_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePostpayUserVpcStatusRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether metered protection of this border is opened or closed.
    pub operate: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl UpdatePostpayUserVpcStatusRequest {
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
    UpdatePostpayUserVpcStatusRequest {
        "InstanceId" => instance_id: query,
        "Operate" => operate: query,
        "Lang" => lang: query,
    }
}

impl Operation for UpdatePostpayUserVpcStatusRequest {
    type Response = UpdatePostpayUserVpcStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePostpayUserVpcStatus");
}

/// Response to [`UpdatePostpayUserVpcStatusRequest`], which the documentation does not describe.
pub type UpdatePostpayUserVpcStatusResponse = alicloud_runtime::UndocumentedResponse;
