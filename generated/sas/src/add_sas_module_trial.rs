// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddSasModuleTrial`, from `sas/AddSasModuleTrial.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TrialRecordList};

/// Starts free trials of value-added modules, such as vulnerability fixing or threat analysis.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddSasModuleTrialRequest::new();
/// let reply = client.add_sas_module_trial(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddSasModuleTrialRequest {
    /// Code that stands for the module, for programs to act on.
    pub module_code: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl AddSasModuleTrialRequest {
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
    AddSasModuleTrialRequest {
        "ModuleCode" => module_code: query,
        "Lang" => lang: query,
    }
}

impl Operation for AddSasModuleTrialRequest {
    type Response = AddSasModuleTrialResponse;
    type Error = AddSasModuleTrialError;
    const INFO: OperationInfo = super::operation("AddSasModuleTrial");
    const ERRORS: &'static [AddSasModuleTrialError] = &[
        AddSasModuleTrialError::WithoutTrialQualification,
        AddSasModuleTrialError::NoPermission,
        AddSasModuleTrialError::ServerError,
    ];
}

/// Response to [`AddSasModuleTrialRequest`].
#[non_exhaustive]
pub struct AddSasModuleTrialResponse {
    /// What the call returns besides its status.
    pub data: Option<SasModuleTrialData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `09969D2C-4FAD-429E-BFBF-9A60DEF8****`.
    pub request_id: Option<String>,
}

response! {
    AddSasModuleTrialResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SasModuleTrialData {
    /// Items of the kind trial record that were found or are concerned.
    pub trial_record_list: Vec<TrialRecordList>,
}

response! {
    SasModuleTrialData {
        "TrialRecordList" => trial_record_list: list(""),
    }
}

/// Errors that the documentation of [`AddSasModuleTrialRequest`] names.
///
/// - [`WithoutTrialQualification`](super::DocumentedError::WithoutTrialQualification)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AddSasModuleTrialError = super::DocumentedError;
