// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAccessConfiguration`, from `cloudsso/UpdateAccessConfiguration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessConfiguration};

/// Changes description, session duration or initial page of an access configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::UpdateAccessConfigurationRequest::new()
///     .directory_id("...")
///     .access_configuration_id("...");
/// let reply = client.update_access_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAccessConfigurationRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Access configuration: the permissions that its users get in an account.
    pub access_configuration_id: Option<String>,
    /// Free text that tells people about the new.
    pub new_description: Option<String>,
    /// How long the new session lasts.
    pub new_session_duration: Option<i32>,
    /// State of the new relay, to narrow the list down to or to be put into.
    pub new_relay_state: Option<String>,
}

impl UpdateAccessConfigurationRequest {
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
    /// Sets `AccessConfigurationId`, which is required.
    pub fn access_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.access_configuration_id = Some(value.into());
        self
    }
    /// Sets `NewDescription`.
    pub fn new_description(mut self, value: impl Into<String>) -> Self {
        self.new_description = Some(value.into());
        self
    }
    /// Sets `NewSessionDuration`.
    #[inline]
    pub fn new_session_duration(mut self, value: i32) -> Self {
        self.new_session_duration = Some(value);
        self
    }
    /// Sets `NewRelayState`.
    pub fn new_relay_state(mut self, value: impl Into<String>) -> Self {
        self.new_relay_state = Some(value.into());
        self
    }
}

request! {
    UpdateAccessConfigurationRequest {
        "DirectoryId" => directory_id: query,
        "AccessConfigurationId" => access_configuration_id: query,
        "NewDescription" => new_description: query,
        "NewSessionDuration" => new_session_duration: query,
        "NewRelayState" => new_relay_state: query,
    }
}

impl Operation for UpdateAccessConfigurationRequest {
    type Response = UpdateAccessConfigurationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateAccessConfiguration")
        .required(&["DirectoryId", "AccessConfigurationId"]);
}

/// Response to [`UpdateAccessConfigurationRequest`].
#[non_exhaustive]
pub struct UpdateAccessConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B13E4EE-3853-5852-9165-597C32AD8FB7`.
    pub request_id: Option<String>,
    /// Settings of the access, and what it works with.
    pub access_configuration: Option<AccessConfiguration>,
}

response! {
    UpdateAccessConfigurationResponse {
        "RequestId" => request_id: value,
        "AccessConfiguration" => access_configuration: value,
    }
}
