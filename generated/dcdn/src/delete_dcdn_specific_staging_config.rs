// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDcdnSpecificStagingConfig`, from `dcdn/DeleteDcdnSpecificStagingConfig.md`.

use alicloud_runtime::codegen::*;

/// Deletes a particular configuration of a domain name in the staging environment only.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteDcdnSpecificStagingConfigRequest::new()
///     .domain_name("...")
///     .config_id("...");
/// let reply = client.delete_dcdn_specific_staging_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDcdnSpecificStagingConfigRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// **Required.** ID that picks out one configuration entry.
    pub config_id: Option<String>,
}

impl DeleteDcdnSpecificStagingConfigRequest {
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
    DeleteDcdnSpecificStagingConfigRequest {
        "DomainName" => domain_name: query,
        "ConfigId" => config_id: query,
    }
}

impl Operation for DeleteDcdnSpecificStagingConfigRequest {
    type Response = DeleteDcdnSpecificStagingConfigResponse;
    type Error = DeleteDcdnSpecificStagingConfigError;
    const INFO: OperationInfo = super::operation("DeleteDcdnSpecificStagingConfig")
        .required(&["DomainName", "ConfigId"]);
    const ERRORS: &'static [DeleteDcdnSpecificStagingConfigError] = &[
        DeleteDcdnSpecificStagingConfigError::InvalidAnyValueNotSupported,
        DeleteDcdnSpecificStagingConfigError::GrayConfigIsNull,
    ];
}

/// Response to [`DeleteDcdnSpecificStagingConfigRequest`].
pub type DeleteDcdnSpecificStagingConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDcdnSpecificStagingConfigRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
/// - [`GrayConfigIsNull`](super::DocumentedError::GrayConfigIsNull)
pub type DeleteDcdnSpecificStagingConfigError = super::DocumentedError;
