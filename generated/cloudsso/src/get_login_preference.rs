// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLoginPreference`, from `cloudsso/GetLoginPreference.md`.

use alicloud_runtime::codegen::*;

/// Reads logon preferences, such as the networks from which users may sign in.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetLoginPreferenceRequest::new()
///     .directory_id("...");
/// let reply = client.get_login_preference(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLoginPreferenceRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetLoginPreferenceRequest {
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
}

request! {
    GetLoginPreferenceRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetLoginPreferenceRequest {
    type Response = GetLoginPreferenceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetLoginPreference")
        .required(&["DirectoryId"])
        .read_only();
}

/// Response to [`GetLoginPreferenceRequest`].
#[non_exhaustive]
pub struct GetLoginPreferenceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8CE8B990-193D-50CE-A604-69F3E7DCE740`.
    pub request_id: Option<String>,
    /// Settings for how users log on.
    pub login_preference: Option<LoginPreference>,
}

response! {
    GetLoginPreferenceResponse {
        "RequestId" => request_id: value,
        "LoginPreference" => login_preference: value,
    }
}

/// Settings for how users log on.
#[non_exhaustive]
pub struct LoginPreference {
    /// The login network masks that are concerned. Example: `192.168.0.0/16;10.0.0.0/8`.
    pub login_network_masks: Option<String>,
}

response! {
    LoginPreference {
        "LoginNetworkMasks" => login_network_masks: value,
    }
}
