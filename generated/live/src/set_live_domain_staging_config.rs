// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLiveDomainStagingConfig`, from `live/SetLiveDomainStagingConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets or changes function configurations of a domain in the staging environment only.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetLiveDomainStagingConfigRequest::new()
///     .domain_name("...")
///     .functions("...");
/// let reply = client.set_live_domain_staging_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLiveDomainStagingConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** The functions that are concerned.
    pub functions: Option<String>,
}

impl SetLiveDomainStagingConfigRequest {
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
    /// Sets `Functions`, which is required.
    pub fn functions(mut self, value: impl Into<String>) -> Self {
        self.functions = Some(value.into());
        self
    }
}

request! {
    SetLiveDomainStagingConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "Functions" => functions: query,
    }
}

impl Operation for SetLiveDomainStagingConfigRequest {
    type Response = SetLiveDomainStagingConfigResponse;
    type Error = SetLiveDomainStagingConfigError;
    const INFO: OperationInfo = super::operation("SetLiveDomainStagingConfig")
        .required(&["DomainName", "Functions"])
        .region("RegionId");
    const ERRORS: &'static [SetLiveDomainStagingConfigError] = &[
        SetLiveDomainStagingConfigError::InvalidFunctionNameValueNotSupported,
        SetLiveDomainStagingConfigError::InvalidArgNameValueNotSupported,
        SetLiveDomainStagingConfigError::InvalidArgValueMalformed,
        SetLiveDomainStagingConfigError::InvalidRuleMalformed,
        SetLiveDomainStagingConfigError::ConfigurationConflicts,
        SetLiveDomainStagingConfigError::InvalidDomainBelongToConfigGroup,
    ];
}

/// Response to [`SetLiveDomainStagingConfigRequest`].
pub type SetLiveDomainStagingConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetLiveDomainStagingConfigRequest`] names.
///
/// - [`InvalidFunctionNameValueNotSupported`](super::DocumentedError::InvalidFunctionNameValueNotSupported)
/// - [`InvalidArgNameValueNotSupported`](super::DocumentedError::InvalidArgNameValueNotSupported)
/// - [`InvalidArgValueMalformed`](super::DocumentedError::InvalidArgValueMalformed)
/// - [`InvalidRuleMalformed`](super::DocumentedError::InvalidRuleMalformed)
/// - [`ConfigurationConflicts`](super::DocumentedError::ConfigurationConflicts)
/// - [`InvalidDomainBelongToConfigGroup`](super::DocumentedError::InvalidDomainBelongToConfigGroup)
pub type SetLiveDomainStagingConfigError = super::DocumentedError;
