// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateSuspiciousTargetConfig`, from `sas/OperateSuspiciousTargetConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes which servers a kind of proactive defense covers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperateSuspiciousTargetConfigRequest::new()
///     .type_("...")
///     .target_type("...")
///     .target_operations("...");
/// let reply = client.operate_suspicious_target_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateSuspiciousTargetConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// **Required.** The target operations that are concerned.
    pub target_operations: Option<String>,
}

impl OperateSuspiciousTargetConfigRequest {
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
    /// Sets `TargetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `TargetOperations`, which is required.
    pub fn target_operations(mut self, value: impl Into<String>) -> Self {
        self.target_operations = Some(value.into());
        self
    }
}

request! {
    OperateSuspiciousTargetConfigRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Type" => type_: query,
        "TargetType" => target_type: query,
        "TargetOperations" => target_operations: query,
    }
}

impl Operation for OperateSuspiciousTargetConfigRequest {
    type Response = OperateSuspiciousTargetConfigResponse;
    type Error = OperateSuspiciousTargetConfigError;
    const INFO: OperationInfo = super::operation("OperateSuspiciousTargetConfig")
        .required(&["Type", "TargetType", "TargetOperations"]);
    const ERRORS: &'static [OperateSuspiciousTargetConfigError] = &[
        OperateSuspiciousTargetConfigError::ConsoleError,
        OperateSuspiciousTargetConfigError::NoPermission,
        OperateSuspiciousTargetConfigError::ServerError,
    ];
}

/// Response to [`OperateSuspiciousTargetConfigRequest`].
pub type OperateSuspiciousTargetConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OperateSuspiciousTargetConfigRequest`] names.
///
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperateSuspiciousTargetConfigError = super::DocumentedError;
