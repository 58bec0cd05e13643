// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVulWhitelistTarget`, from `sas/ModifyVulWhitelistTarget.md`.

use alicloud_runtime::codegen::*;

/// Changes the servers to which a vulnerability whitelist entry applies.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyVulWhitelistTargetRequest::new()
///     .id(1);
/// let reply = client.modify_vul_whitelist_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVulWhitelistTargetRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// What is known about the target.
    pub target_info: Option<String>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
}

impl ModifyVulWhitelistTargetRequest {
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
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `TargetInfo`.
    pub fn target_info(mut self, value: impl Into<String>) -> Self {
        self.target_info = Some(value.into());
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

request! {
    ModifyVulWhitelistTargetRequest {
        "SourceIp" => source_ip: query,
        "Id" => id: query,
        "TargetInfo" => target_info: query,
        "Reason" => reason: query,
    }
}

impl Operation for ModifyVulWhitelistTargetRequest {
    type Response = ModifyVulWhitelistTargetResponse;
    type Error = ModifyVulWhitelistTargetError;
    const INFO: OperationInfo = super::operation("ModifyVulWhitelistTarget")
        .required(&["Id"]);
    const ERRORS: &'static [ModifyVulWhitelistTargetError] = &[
        ModifyVulWhitelistTargetError::NoPermission,
        ModifyVulWhitelistTargetError::ServerError,
    ];
}

/// Response to [`ModifyVulWhitelistTargetRequest`].
pub type ModifyVulWhitelistTargetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVulWhitelistTargetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyVulWhitelistTargetError = super::DocumentedError;
