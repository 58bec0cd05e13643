// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRegistrantProfile`, from `domain/DeleteRegistrantProfile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Deletes a registrant profile; domain names registered with it keep their data.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::DeleteRegistrantProfileRequest::new()
///     .registrant_profile_id(3600000);
/// let reply = client.delete_registrant_profile(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRegistrantProfileRequest {
    /// **Required.** ID of the registrant profile that the call is about. Example: `3600000`.
    pub registrant_profile_id: Option<i64>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl DeleteRegistrantProfileRequest {
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
    DeleteRegistrantProfileRequest {
        "RegistrantProfileId" => registrant_profile_id: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for DeleteRegistrantProfileRequest {
    type Response = DeleteRegistrantProfileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRegistrantProfile")
        .required(&["RegistrantProfileId"]);
}

/// Response to [`DeleteRegistrantProfileRequest`].
pub type DeleteRegistrantProfileResponse = alicloud_runtime::EmptyResponse;
