// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendVerifyCode`, from `ecd/SendVerifyCode.md`.

use alicloud_runtime::codegen::*;

/// Sends a code to the owner of a CEN instance, whose network an office network is to join.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::SendVerifyCodeRequest::new()
///     .verify_code_action("...");
/// let reply = client.send_verify_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendVerifyCodeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** What is done, or is to be done, about the verify code.
    pub verify_code_action: Option<String>,
    /// What is known about the extra.
    pub extra_info: Option<String>,
}

impl SendVerifyCodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VerifyCodeAction`, which is required.
    pub fn verify_code_action(mut self, value: impl Into<String>) -> Self {
        self.verify_code_action = Some(value.into());
        self
    }
    /// Sets `ExtraInfo`.
    pub fn extra_info(mut self, value: impl Into<String>) -> Self {
        self.extra_info = Some(value.into());
        self
    }
}

request! {
    SendVerifyCodeRequest {
        "RegionId" => region_id: query,
        "VerifyCodeAction" => verify_code_action: query,
        "ExtraInfo" => extra_info: query,
    }
}

impl Operation for SendVerifyCodeRequest {
    type Response = SendVerifyCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SendVerifyCode")
        .required(&["RegionId", "VerifyCodeAction"])
        .region("RegionId");
}

/// Response to [`SendVerifyCodeRequest`].
pub type SendVerifyCodeResponse = alicloud_runtime::EmptyResponse;
