// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDcdnIpaSpecificConfig`, from `dcdn/DeleteDcdnIpaSpecificConfig.md`.

use alicloud_runtime::codegen::*;

/// Deletes a particular configuration of a domain name that is accelerated at the IPA layer.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteDcdnIpaSpecificConfigRequest::new()
///     .domain_name("...")
///     .config_id("...");
/// let reply = client.delete_dcdn_ipa_specific_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDcdnIpaSpecificConfigRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// **Required.** ID that picks out one configuration entry.
    pub config_id: Option<String>,
}

impl DeleteDcdnIpaSpecificConfigRequest {
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
    DeleteDcdnIpaSpecificConfigRequest {
        "DomainName" => domain_name: query,
        "ConfigId" => config_id: query,
    }
}

impl Operation for DeleteDcdnIpaSpecificConfigRequest {
    type Response = DeleteDcdnIpaSpecificConfigResponse;
    type Error = DeleteDcdnIpaSpecificConfigError;
    const INFO: OperationInfo = super::operation("DeleteDcdnIpaSpecificConfig")
        .required(&["DomainName", "ConfigId"]);
    const ERRORS: &'static [DeleteDcdnIpaSpecificConfigError] = &[
        DeleteDcdnIpaSpecificConfigError::InvalidAnyValueNotSupported,
        DeleteDcdnIpaSpecificConfigError::DcdnIpaServiceNotFound,
    ];
}

/// Response to [`DeleteDcdnIpaSpecificConfigRequest`].
pub type DeleteDcdnIpaSpecificConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDcdnIpaSpecificConfigRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
/// - [`DcdnIpaServiceNotFound`](super::DocumentedError::DcdnIpaServiceNotFound)
pub type DeleteDcdnIpaSpecificConfigError = super::DocumentedError;
