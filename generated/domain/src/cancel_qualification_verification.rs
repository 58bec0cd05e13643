// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelQualificationVerification`, from `domain/CancelQualificationVerification.md`.

use alicloud_runtime::codegen::*;

/// Withdraws the qualification review that `.餐厅` and `.商标` domains require.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::CancelQualificationVerificationRequest::new()
///     .instance_id("...")
///     .qualification_type("...");
/// let reply = client.cancel_qualification_verification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelQualificationVerificationRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of qualification it is or is to be.
    pub qualification_type: Option<String>,
}

impl CancelQualificationVerificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `QualificationType`, which is required.
    pub fn qualification_type(mut self, value: impl Into<String>) -> Self {
        self.qualification_type = Some(value.into());
        self
    }
}

request! {
    CancelQualificationVerificationRequest {
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "InstanceId" => instance_id: query,
        "QualificationType" => qualification_type: query,
    }
}

impl Operation for CancelQualificationVerificationRequest {
    type Response = CancelQualificationVerificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelQualificationVerification")
        .required(&["InstanceId", "QualificationType"]);
}

/// Response to [`CancelQualificationVerificationRequest`].
pub type CancelQualificationVerificationResponse = alicloud_runtime::EmptyResponse;
