// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccessConfiguration`, from `cloudsso/GetAccessConfiguration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessConfiguration};

/// Reads an access configuration with session duration and initial page.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetAccessConfigurationRequest::new()
///     .access_configuration_id("...")
///     .directory_id("...");
/// let reply = client.get_access_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccessConfigurationRequest {
    /// **Required.** Access configuration: the permissions that its users get in an account.
    pub access_configuration_id: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetAccessConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessConfigurationId`, which is required.
    pub fn access_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.access_configuration_id = Some(value.into());
        self
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
}

request! {
    GetAccessConfigurationRequest {
        "AccessConfigurationId" => access_configuration_id: query,
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetAccessConfigurationRequest {
    type Response = GetAccessConfigurationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetAccessConfiguration")
        .required(&["AccessConfigurationId", "DirectoryId"])
        .read_only();
}

/// Response to [`GetAccessConfigurationRequest`].
#[non_exhaustive]
pub struct GetAccessConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D5E40508-483B-52F6-993C-D880B0F87591`.
    pub request_id: Option<String>,
    /// Settings of the access, and what it works with.
    pub access_configuration: Option<AccessConfiguration>,
}

response! {
    GetAccessConfigurationResponse {
        "RequestId" => request_id: value,
        "AccessConfiguration" => access_configuration: value,
    }
}
