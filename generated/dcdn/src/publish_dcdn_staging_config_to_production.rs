// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PublishDcdnStagingConfigToProduction`, from `dcdn/PublishDcdnStagingConfigToProduction.md`.

use alicloud_runtime::codegen::*;

/// Publishes the staging configuration of a domain name to the production environment.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::PublishDcdnStagingConfigToProductionRequest::new()
///     .domain_name("...")
///     .function_name("...");
/// let reply = client.publish_dcdn_staging_config_to_production(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PublishDcdnStagingConfigToProductionRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// **Required.** Name of the function or feature that the call or the item is about.
    pub function_name: Option<String>,
}

impl PublishDcdnStagingConfigToProductionRequest {
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
    /// Sets `FunctionName`, which is required.
    pub fn function_name(mut self, value: impl Into<String>) -> Self {
        self.function_name = Some(value.into());
        self
    }
}

request! {
    PublishDcdnStagingConfigToProductionRequest {
        "DomainName" => domain_name: query,
        "FunctionName" => function_name: query,
    }
}

impl Operation for PublishDcdnStagingConfigToProductionRequest {
    type Response = PublishDcdnStagingConfigToProductionResponse;
    type Error = PublishDcdnStagingConfigToProductionError;
    const INFO: OperationInfo = super::operation("PublishDcdnStagingConfigToProduction")
        .required(&["DomainName", "FunctionName"]);
    const ERRORS: &'static [PublishDcdnStagingConfigToProductionError] = &[
        PublishDcdnStagingConfigToProductionError::StagingConfigFailed,
        PublishDcdnStagingConfigToProductionError::StagingConfigNotFound,
    ];
}

/// Response to [`PublishDcdnStagingConfigToProductionRequest`].
pub type PublishDcdnStagingConfigToProductionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`PublishDcdnStagingConfigToProductionRequest`] names.
///
/// - [`StagingConfigFailed`](super::DocumentedError::StagingConfigFailed)
/// - [`StagingConfigNotFound`](super::DocumentedError::StagingConfigNotFound)
pub type PublishDcdnStagingConfigToProductionError = super::DocumentedError;
