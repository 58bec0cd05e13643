// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RollbackStagingConfig`, from `cdn/RollbackStagingConfig.md`.

use alicloud_runtime::codegen::*;

/// Discards the configuration in the staging environment of a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::RollbackStagingConfigRequest::new()
///     .domain_name("example.com")
///     .function_name("aliauth");
/// let reply = client.rollback_staging_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RollbackStagingConfigRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Name of the configuration feature. Example: `aliauth`.
    pub function_name: Option<String>,
}

impl RollbackStagingConfigRequest {
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
    RollbackStagingConfigRequest {
        "DomainName" => domain_name: query,
        "FunctionName" => function_name: query,
    }
}

impl Operation for RollbackStagingConfigRequest {
    type Response = RollbackStagingConfigResponse;
    type Error = RollbackStagingConfigError;
    const INFO: OperationInfo = super::operation("RollbackStagingConfig")
        .required(&["DomainName", "FunctionName"]);
    const ERRORS: &'static [RollbackStagingConfigError] = &[
        RollbackStagingConfigError::StagingConfigNotFound,
    ];
}

/// Response to [`RollbackStagingConfigRequest`].
pub type RollbackStagingConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RollbackStagingConfigRequest`] names.
///
/// - [`StagingConfigNotFound`](super::DocumentedError::StagingConfigNotFound)
pub type RollbackStagingConfigError = super::DocumentedError;
