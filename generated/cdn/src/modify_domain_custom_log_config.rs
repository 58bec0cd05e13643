// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDomainCustomLogConfig`, from `cdn/ModifyDomainCustomLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the custom log format that a domain name uses.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ModifyDomainCustomLogConfigRequest::new()
///     .domain_name("xxx")
///     .config_id("xxx");
/// let reply = client.modify_domain_custom_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDomainCustomLogConfigRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them.
    pub domain_name: Option<String>,
    /// **Required.** ID of the log format that the domain name is to use.
    pub config_id: Option<String>,
}

impl ModifyDomainCustomLogConfigRequest {
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
    ModifyDomainCustomLogConfigRequest {
        "DomainName" => domain_name: query,
        "ConfigId" => config_id: query,
    }
}

impl Operation for ModifyDomainCustomLogConfigRequest {
    type Response = ModifyDomainCustomLogConfigResponse;
    type Error = ModifyDomainCustomLogConfigError;
    const INFO: OperationInfo = super::operation("ModifyDomainCustomLogConfig")
        .required(&["DomainName", "ConfigId"]);
    const ERRORS: &'static [ModifyDomainCustomLogConfigError] = &[
        ModifyDomainCustomLogConfigError::InvalidConfigId,
    ];
}

/// Response to [`ModifyDomainCustomLogConfigRequest`].
#[non_exhaustive]
pub struct ModifyDomainCustomLogConfigResponse {
    /// ID given to this call, for tracing it with support.
    pub request_id: Option<String>,
}

response! {
    ModifyDomainCustomLogConfigResponse {
        "RequestID" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyDomainCustomLogConfigRequest`] names.
///
/// - [`InvalidConfigId`](super::DocumentedError::InvalidConfigId), here with HTTP status 404
pub type ModifyDomainCustomLogConfigError = super::DocumentedError;
