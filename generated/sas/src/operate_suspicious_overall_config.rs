// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateSuspiciousOverallConfig`, from `sas/OperateSuspiciousOverallConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the account-wide switch for a kind of detection of suspicious events.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperateSuspiciousOverallConfigRequest::new()
///     .type_("...")
///     .config("...");
/// let reply = client.operate_suspicious_overall_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateSuspiciousOverallConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// Whether the setting holds for all assets without a list of them.
    pub no_target_as_on: Option<bool>,
}

impl OperateSuspiciousOverallConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `NoTargetAsOn`.
    #[inline]
    pub fn no_target_as_on(mut self, value: bool) -> Self {
        self.no_target_as_on = Some(value);
        self
    }
}

request! {
    OperateSuspiciousOverallConfigRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Type" => type_: query,
        "Config" => config: query,
        "NoTargetAsOn" => no_target_as_on: query,
    }
}

impl Operation for OperateSuspiciousOverallConfigRequest {
    type Response = OperateSuspiciousOverallConfigResponse;
    type Error = OperateSuspiciousOverallConfigError;
    const INFO: OperationInfo = super::operation("OperateSuspiciousOverallConfig")
        .required(&["Type", "Config"]);
    const ERRORS: &'static [OperateSuspiciousOverallConfigError] = &[
        OperateSuspiciousOverallConfigError::NoPermission,
        OperateSuspiciousOverallConfigError::ServerError,
    ];
}

/// Response to [`OperateSuspiciousOverallConfigRequest`].
pub type OperateSuspiciousOverallConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OperateSuspiciousOverallConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperateSuspiciousOverallConfigError = super::DocumentedError;
