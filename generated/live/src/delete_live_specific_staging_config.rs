// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveSpecificStagingConfig`, from `live/DeleteLiveSpecificStagingConfig.md`.

use alicloud_runtime::codegen::*;

/// Deletes one configuration of a domain from the staging environment, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveSpecificStagingConfigRequest::new()
///     .domain_name("...")
///     .config_id("...");
/// let reply = client.delete_live_specific_staging_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveSpecificStagingConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** ID that picks out one configuration entry.
    pub config_id: Option<String>,
}

impl DeleteLiveSpecificStagingConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `ConfigId`, which is required.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
}

request! {
    DeleteLiveSpecificStagingConfigRequest {
        "DomainName" => domain_name: query,
        "ConfigId" => config_id: query,
    }
}

impl Operation for DeleteLiveSpecificStagingConfigRequest {
    type Response = DeleteLiveSpecificStagingConfigResponse;
    type Error = DeleteLiveSpecificStagingConfigError;
    const INFO: OperationInfo = super::operation("DeleteLiveSpecificStagingConfig")
        .required(&["DomainName", "ConfigId"]);
    const ERRORS: &'static [DeleteLiveSpecificStagingConfigError] = &[
        DeleteLiveSpecificStagingConfigError::InvalidAnyValueNotSupported,
    ];
}

/// Response to [`DeleteLiveSpecificStagingConfigRequest`].
pub type DeleteLiveSpecificStagingConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveSpecificStagingConfigRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
pub type DeleteLiveSpecificStagingConfigError = super::DocumentedError;
