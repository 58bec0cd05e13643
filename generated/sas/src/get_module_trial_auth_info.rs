// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetModuleTrialAuthInfo`, from `sas/GetModuleTrialAuthInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TrialRecordList};

/// Shows which value-added modules the account may still try.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetModuleTrialAuthInfoRequest::new();
/// let reply = client.get_module_trial_auth_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetModuleTrialAuthInfoRequest {
    /// Code that stands for the module, for programs to act on.
    pub module_code: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetModuleTrialAuthInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ModuleCode`.
    pub fn module_code(mut self, value: impl Into<String>) -> Self {
        self.module_code = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    GetModuleTrialAuthInfoRequest {
        "ModuleCode" => module_code: query,
        "Lang" => lang: query,
    }
}

impl Operation for GetModuleTrialAuthInfoRequest {
    type Response = GetModuleTrialAuthInfoResponse;
    type Error = GetModuleTrialAuthInfoError;
    const INFO: OperationInfo = super::operation("GetModuleTrialAuthInfo").read_only();
    const ERRORS: &'static [GetModuleTrialAuthInfoError] = &[
        GetModuleTrialAuthInfoError::NoPermission,
        GetModuleTrialAuthInfoError::ServerError,
    ];
}

/// Response to [`GetModuleTrialAuthInfoRequest`].
#[non_exhaustive]
pub struct GetModuleTrialAuthInfoResponse {
    /// What the call returns besides its status.
    pub data: Option<ModuleTrialAuthData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8B6F758-BCD4-597A-8A2C-DA5A552C****`.
    pub request_id: Option<String>,
}

response! {
    GetModuleTrialAuthInfoResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ModuleTrialAuthData {
    /// Code that stands for the module, for programs to act on. Example: `vulFix`.
    pub module_code: Option<String>,
    /// Whether a trial is possible or running.
    pub can_try: Option<bool>,
    /// Items of the kind trial record that were found or are concerned.
    pub trial_record_list: Vec<TrialRecordList>,
}

response! {
    ModuleTrialAuthData {
        "ModuleCode" => module_code: value,
        "CanTry" => can_try: value,
        "TrialRecordList" => trial_record_list: list(""),
    }
}

/// Errors that the documentation of [`GetModuleTrialAuthInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetModuleTrialAuthInfoError = super::DocumentedError;
