// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDefaultRegistrantProfile`, from `domain/SetDefaultRegistrantProfile.md`.

use alicloud_runtime::codegen::*;

/// Makes a registrant profile the default contact template of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SetDefaultRegistrantProfileRequest::new()
///     .registrant_profile_id(1234567);
/// let reply = client.set_default_registrant_profile(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDefaultRegistrantProfileRequest {
    /// **Required.** ID of the registrant profile that the call is about. Example: `1234567`.
    pub registrant_profile_id: Option<i64>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SetDefaultRegistrantProfileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistrantProfileId`, which is required.
    #[inline]
    pub fn registrant_profile_id(mut self, value: i64) -> Self {
        self.registrant_profile_id = Some(value);
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    SetDefaultRegistrantProfileRequest {
        "RegistrantProfileId" => registrant_profile_id: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SetDefaultRegistrantProfileRequest {
    type Response = SetDefaultRegistrantProfileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDefaultRegistrantProfile")
        .required(&["RegistrantProfileId"]);
}

/// Response to [`SetDefaultRegistrantProfileRequest`].
pub type SetDefaultRegistrantProfileResponse = alicloud_runtime::EmptyResponse;
