// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RollbackDcdnStagingConfig`, from `dcdn/RollbackDcdnStagingConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the staging configuration of a domain back to that of production.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::RollbackDcdnStagingConfigRequest::new()
///     .domain_name("...");
/// let reply = client.rollback_dcdn_staging_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RollbackDcdnStagingConfigRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
}

impl RollbackDcdnStagingConfigRequest {
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
}

request! {
    RollbackDcdnStagingConfigRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for RollbackDcdnStagingConfigRequest {
    type Response = RollbackDcdnStagingConfigResponse;
    type Error = RollbackDcdnStagingConfigError;
    const INFO: OperationInfo = super::operation("RollbackDcdnStagingConfig")
        .required(&["DomainName"]);
    const ERRORS: &'static [RollbackDcdnStagingConfigError] = &[
        RollbackDcdnStagingConfigError::StagingConfigNotFound,
    ];
}

/// Response to [`RollbackDcdnStagingConfigRequest`].
pub type RollbackDcdnStagingConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RollbackDcdnStagingConfigRequest`] names.
///
/// - [`StagingConfigNotFound`](super::DocumentedError::StagingConfigNotFound)
pub type RollbackDcdnStagingConfigError = super::DocumentedError;
