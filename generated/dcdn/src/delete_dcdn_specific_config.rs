// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDcdnSpecificConfig`, from `dcdn/DeleteDcdnSpecificConfig.md`.

use alicloud_runtime::codegen::*;

/// Deletes a particular configuration of an accelerated domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteDcdnSpecificConfigRequest::new()
///     .config_id("2317")
///     .domain_name("example.com");
/// let reply = client.delete_dcdn_specific_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDcdnSpecificConfigRequest {
    /// **Required.** ID that picks out one configuration entry. Example: `2317`.
    pub config_id: Option<String>,
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DeleteDcdnSpecificConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigId`, which is required.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DeleteDcdnSpecificConfigRequest {
        "ConfigId" => config_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteDcdnSpecificConfigRequest {
    type Response = DeleteDcdnSpecificConfigResponse;
    type Error = DeleteDcdnSpecificConfigError;
    const INFO: OperationInfo = super::operation("DeleteDcdnSpecificConfig")
        .required(&["ConfigId", "DomainName"]);
    const ERRORS: &'static [DeleteDcdnSpecificConfigError] = &[
        DeleteDcdnSpecificConfigError::InvalidAnyValueNotSupported,
    ];
}

/// Response to [`DeleteDcdnSpecificConfigRequest`].
pub type DeleteDcdnSpecificConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDcdnSpecificConfigRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
pub type DeleteDcdnSpecificConfigError = super::DocumentedError;
