// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PublishStagingConfigToProduction`, from `cdn/PublishStagingConfigToProduction.md`.

use alicloud_runtime::codegen::*;

/// Puts the configuration tried out in the staging environment into force.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::PublishStagingConfigToProductionRequest::new()
///     .domain_name("example.com")
///     .function_name("aliauth");
/// let reply = client.publish_staging_config_to_production(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PublishStagingConfigToProductionRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Name of the configuration feature. Example: `aliauth`.
    pub function_name: Option<String>,
}

impl PublishStagingConfigToProductionRequest {
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
    PublishStagingConfigToProductionRequest {
        "DomainName" => domain_name: query,
        "FunctionName" => function_name: query,
    }
}

impl Operation for PublishStagingConfigToProductionRequest {
    type Response = PublishStagingConfigToProductionResponse;
    type Error = PublishStagingConfigToProductionError;
    const INFO: OperationInfo = super::operation("PublishStagingConfigToProduction")
        .required(&["DomainName", "FunctionName"]);
    const ERRORS: &'static [PublishStagingConfigToProductionError] = &[
        PublishStagingConfigToProductionError::StagingConfigFailed,
        PublishStagingConfigToProductionError::StagingConfigNotFound,
    ];
}

/// Response to [`PublishStagingConfigToProductionRequest`].
pub type PublishStagingConfigToProductionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`PublishStagingConfigToProductionRequest`] names.
///
/// - [`StagingConfigFailed`](super::DocumentedError::StagingConfigFailed)
/// - [`StagingConfigNotFound`](super::DocumentedError::StagingConfigNotFound)
pub type PublishStagingConfigToProductionError = super::DocumentedError;
