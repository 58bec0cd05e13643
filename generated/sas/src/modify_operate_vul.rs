// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyOperateVul`, from `sas/ModifyOperateVul.md`.

use alicloud_runtime::codegen::*;

/// Handles detected vulnerabilities, for example by fixing, verifying or ignoring them.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyOperateVulRequest::new()
///     .info("...")
///     .operate_type("...")
///     .type_("...");
/// let reply = client.modify_operate_vul(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyOperateVulRequest {
    /// **Required.** What the repair is about, as JSON: the updates or flaws on each server.
    pub info: Option<String>,
    /// **Required.** Which kind of operate it is or is to be.
    pub operate_type: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
}

impl ModifyOperateVulRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Info`, which is required.
    pub fn info(mut self, value: impl Into<String>) -> Self {
        self.info = Some(value.into());
        self
    }
    /// Sets `OperateType`, which is required.
    pub fn operate_type(mut self, value: impl Into<String>) -> Self {
        self.operate_type = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
}

request! {
    ModifyOperateVulRequest {
        "Info" => info: query,
        "OperateType" => operate_type: query,
        "Type" => type_: query,
        "Reason" => reason: query,
        "From" => from_: query,
    }
}

impl Operation for ModifyOperateVulRequest {
    type Response = ModifyOperateVulResponse;
    type Error = ModifyOperateVulError;
    const INFO: OperationInfo = super::operation("ModifyOperateVul")
        .required(&["Info", "OperateType", "Type"]);
    const ERRORS: &'static [ModifyOperateVulError] = &[
        ModifyOperateVulError::InsufficientAuthorizationCount,
        ModifyOperateVulError::UnauthorizedMachineNotSupportFix,
        ModifyOperateVulError::UserInstanceVersionNotSupportFix,
        ModifyOperateVulError::NoPermission,
        ModifyOperateVulError::ServerError,
    ];
}

/// Response to [`ModifyOperateVulRequest`].
pub type ModifyOperateVulResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyOperateVulRequest`] names.
///
/// - [`InsufficientAuthorizationCount`](super::DocumentedError::InsufficientAuthorizationCount)
/// - [`UnauthorizedMachineNotSupportFix`](super::DocumentedError::UnauthorizedMachineNotSupportFix)
/// - [`UserInstanceVersionNotSupportFix`](super::DocumentedError::UserInstanceVersionNotSupportFix)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyOperateVulError = super::DocumentedError;
