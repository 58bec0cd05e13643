// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetQualificationVerification`, from `domain/ResetQualificationVerification.md`.

use alicloud_runtime::codegen::*;

/// Sets the qualification review of a `.餐厅` or `.商标` domain back to its start.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::ResetQualificationVerificationRequest::new()
///     .instance_id("...");
/// let reply = client.reset_qualification_verification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetQualificationVerificationRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ResetQualificationVerificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ResetQualificationVerificationRequest {
        "InstanceId" => instance_id: query,
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for ResetQualificationVerificationRequest {
    type Response = ResetQualificationVerificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetQualificationVerification")
        .required(&["InstanceId"]);
}

/// Response to [`ResetQualificationVerificationRequest`].
pub type ResetQualificationVerificationResponse = alicloud_runtime::EmptyResponse;
