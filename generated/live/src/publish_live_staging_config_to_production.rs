// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PublishLiveStagingConfigToProduction`, from `live/PublishLiveStagingConfigToProduction.md`.

use alicloud_runtime::codegen::*;

/// Takes a domain's function configuration from staging into production.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::PublishLiveStagingConfigToProductionRequest::new()
///     .domain_name("...")
///     .function_name("...");
/// let reply = client.publish_live_staging_config_to_production(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PublishLiveStagingConfigToProductionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name of the function or feature that the call or the item is about.
    pub function_name: Option<String>,
}

impl PublishLiveStagingConfigToProductionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
    PublishLiveStagingConfigToProductionRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "FunctionName" => function_name: query,
    }
}

impl Operation for PublishLiveStagingConfigToProductionRequest {
    type Response = PublishLiveStagingConfigToProductionResponse;
    type Error = PublishLiveStagingConfigToProductionError;
    const INFO: OperationInfo = super::operation("PublishLiveStagingConfigToProduction")
        .required(&["DomainName", "FunctionName"])
        .region("RegionId");
    const ERRORS: &'static [PublishLiveStagingConfigToProductionError] = &[
        PublishLiveStagingConfigToProductionError::StagingConfigFailed,
        PublishLiveStagingConfigToProductionError::StagingConfigNotFound,
    ];
}

/// Response to [`PublishLiveStagingConfigToProductionRequest`].
pub type PublishLiveStagingConfigToProductionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`PublishLiveStagingConfigToProductionRequest`] names.
///
/// - [`StagingConfigFailed`](super::DocumentedError::StagingConfigFailed)
/// - [`StagingConfigNotFound`](super::DocumentedError::StagingConfigNotFound)
pub type PublishLiveStagingConfigToProductionError = super::DocumentedError;
