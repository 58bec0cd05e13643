// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLoginPreference`, from `cloudsso/SetLoginPreference.md`.

use alicloud_runtime::codegen::*;

/// Sets logon preferences, such as the networks from which users may sign in.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::SetLoginPreferenceRequest::new()
///     .directory_id("...");
/// let reply = client.set_login_preference(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLoginPreferenceRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// The login network masks that are concerned.
    pub login_network_masks: Option<String>,
    /// Whether this holds: allow users to get credential.
    pub allow_user_to_get_credentials: Option<bool>,
}

impl SetLoginPreferenceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `LoginNetworkMasks`.
    pub fn login_network_masks(mut self, value: impl Into<String>) -> Self {
        self.login_network_masks = Some(value.into());
        self
    }
    /// Sets `AllowUserToGetCredentials`.
    #[inline]
    pub fn allow_user_to_get_credentials(mut self, value: bool) -> Self {
        self.allow_user_to_get_credentials = Some(value);
        self
    }
}

request! {
    SetLoginPreferenceRequest {
        "DirectoryId" => directory_id: query,
        "LoginNetworkMasks" => login_network_masks: query,
        "AllowUserToGetCredentials" => allow_user_to_get_credentials: query,
    }
}

impl Operation for SetLoginPreferenceRequest {
    type Response = SetLoginPreferenceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("SetLoginPreference")
        .required(&["DirectoryId"]);
}

/// Response to [`SetLoginPreferenceRequest`].
pub type SetLoginPreferenceResponse = alicloud_runtime::EmptyResponse;
