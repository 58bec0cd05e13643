// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyEmail`, from `domain/VerifyEmail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Completes an email verification with the token that the email contained.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::VerifyEmailRequest::new()
///     .token("0b32247496409441e9e179ea7c2e0****");
/// let reply = client.verify_email(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyEmailRequest {
    /// **Required.** Text that stands for a right or a request; pass it on as it is.
    /// Example: `0b32247496409441e9e179ea7c2e0****`. A secret: it is printed as `***`.
    pub token: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl VerifyEmailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Token`, which is required.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    VerifyEmailRequest {
        "Token" => token: query as Secret,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for VerifyEmailRequest {
    type Response = VerifyEmailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("VerifyEmail").required(&["Token"]);
}

/// Response to [`VerifyEmailRequest`].
pub type VerifyEmailResponse = alicloud_runtime::EmptyResponse;
