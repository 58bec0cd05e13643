// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyAuthentication`, from `ess_2022_02_22/VerifyAuthentication.md`.

use alicloud_runtime::codegen::*;

/// Tells whether an account has the service-linked role by which Auto Scaling works on ECS and ECI.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::VerifyAuthenticationRequest::new();
/// let reply = client.verify_authentication(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyAuthenticationRequest {
    /// Account to check.
    pub uid: Option<i64>,
    /// Whether only the authorization is checked; otherwise a missing role is created.
    pub only_check: Option<bool>,
}

impl VerifyAuthenticationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uid`.
    #[inline]
    pub fn uid(mut self, value: i64) -> Self {
        self.uid = Some(value);
        self
    }
    /// Sets `OnlyCheck`.
    #[inline]
    pub fn only_check(mut self, value: bool) -> Self {
        self.only_check = Some(value);
        self
    }
}

request! {
    VerifyAuthenticationRequest {
        "Uid" => uid: query,
        "OnlyCheck" => only_check: query,
    }
}

impl Operation for VerifyAuthenticationRequest {
    type Response = VerifyAuthenticationResponse;
    type Error = VerifyAuthenticationError;
    const INFO: OperationInfo = super::operation("VerifyAuthentication");
    const ERRORS: &'static [VerifyAuthenticationError] = &[
        VerifyAuthenticationError::UserNotAuthorizeEss,
    ];
}

/// Response to [`VerifyAuthenticationRequest`].
pub type VerifyAuthenticationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`VerifyAuthenticationRequest`] names.
///
/// - [`UserNotAuthorizeEss`](super::DocumentedError::UserNotAuthorizeEss)
pub type VerifyAuthenticationError = super::DocumentedError;
