// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccessConfiguration`, from `cloudsso/CreateAccessConfiguration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessConfiguration, Tag};

/// Creates an access configuration, a template of permissions for member accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::CreateAccessConfigurationRequest::new()
///     .directory_id("...")
///     .access_configuration_name("...");
/// let reply = client.create_access_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccessConfigurationRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** Display text for the access configuration, unique in the directory.
    pub access_configuration_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// How long the session lasts.
    pub session_duration: Option<i32>,
    /// Console page on which users land after signing in; empty for the home page.
    pub relay_state: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl CreateAccessConfigurationRequest {
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
    /// Sets `AccessConfigurationName`, which is required.
    pub fn access_configuration_name(mut self, value: impl Into<String>) -> Self {
        self.access_configuration_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SessionDuration`.
    #[inline]
    pub fn session_duration(mut self, value: i32) -> Self {
        self.session_duration = Some(value);
        self
    }
    /// Sets `RelayState`.
    pub fn relay_state(mut self, value: impl Into<String>) -> Self {
        self.relay_state = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateAccessConfigurationRequest {
        "DirectoryId" => directory_id: query,
        "AccessConfigurationName" => access_configuration_name: query,
        "Description" => description: query,
        "SessionDuration" => session_duration: query,
        "RelayState" => relay_state: query,
        "Tags" => tags: query,
    }
}

impl Operation for CreateAccessConfigurationRequest {
    type Response = CreateAccessConfigurationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateAccessConfiguration")
        .required(&["DirectoryId", "AccessConfigurationName"]);
}

/// Response to [`CreateAccessConfigurationRequest`].
#[non_exhaustive]
pub struct CreateAccessConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3A41736-A050-50B6-ABC5-590F376A0044`.
    pub request_id: Option<String>,
    /// Settings of the access, and what it works with.
    pub access_configuration: Option<AccessConfiguration>,
}

response! {
    CreateAccessConfigurationResponse {
        "RequestId" => request_id: value,
        "AccessConfiguration" => access_configuration: value,
    }
}
