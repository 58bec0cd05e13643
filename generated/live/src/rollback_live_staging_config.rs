// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RollbackLiveStagingConfig`, from `live/RollbackLiveStagingConfig.md`.

use alicloud_runtime::codegen::*;

/// Discards the configuration in the staging environment of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::RollbackLiveStagingConfigRequest::new()
///     .domain_name("...")
///     .function_name("...");
/// let reply = client.rollback_live_staging_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RollbackLiveStagingConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name of the function or feature that the call or the item is about.
    pub function_name: Option<String>,
}

impl RollbackLiveStagingConfigRequest {
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
    RollbackLiveStagingConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "FunctionName" => function_name: query,
    }
}

impl Operation for RollbackLiveStagingConfigRequest {
    type Response = RollbackLiveStagingConfigResponse;
    type Error = RollbackLiveStagingConfigError;
    const INFO: OperationInfo = super::operation("RollbackLiveStagingConfig")
        .required(&["DomainName", "FunctionName"])
        .region("RegionId");
    const ERRORS: &'static [RollbackLiveStagingConfigError] = &[
        RollbackLiveStagingConfigError::StagingConfigNotFound,
    ];
}

/// Response to [`RollbackLiveStagingConfigRequest`].
pub type RollbackLiveStagingConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RollbackLiveStagingConfigRequest`] names.
///
/// - [`StagingConfigNotFound`](super::DocumentedError::StagingConfigNotFound)
pub type RollbackLiveStagingConfigError = super::DocumentedError;
