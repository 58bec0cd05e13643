// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAScripts`, from `alb/UpdateAScripts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ExtAttribute};

/// Changes programmable scripts of a listener.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::UpdateAScriptsRequest::new();
/// let reply = client.update_a_scripts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAScriptsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Programmable scripts, one entry each.
    pub a_scripts: Vec<AScript>,
}

impl UpdateAScriptsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `AScripts`.
    pub fn a_scripts(
        mut self,
        value: impl IntoIterator<Item = impl Into<AScript>>,
    ) -> Self {
        self.a_scripts = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateAScriptsRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AScripts" => a_scripts: query,
    }
}

impl Operation for UpdateAScriptsRequest {
    type Response = UpdateAScriptsResponse;
    type Error = UpdateAScriptsError;
    const INFO: OperationInfo = super::operation("UpdateAScripts")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateAScriptsError] = &[
        UpdateAScriptsError::IncorrectStatusListener,
        UpdateAScriptsError::ResourceQuotaExceededAScriptsNum,
        UpdateAScriptsError::ResourceQuotaExceededAScriptsTotalLinesNum,
        UpdateAScriptsError::ResourceQuotaExceededAScriptLinesNum,
        UpdateAScriptsError::ResourceNotFoundAscript,
    ];
}

/// Response to [`UpdateAScriptsRequest`].
#[non_exhaustive]
pub struct UpdateAScriptsResponse {
    /// ID of the job, for asking later how it stands. Example: `2e82b5f4-1ba9-4d20-89c8-1082ebaa****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ACA19FE1-C09E-53C7-8FDA-560******`.
    pub request_id: Option<String>,
}

response! {
    UpdateAScriptsResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Programmable scripts, one entry each.
#[non_exhaustive]
pub struct AScript {
    /// Name for the programmable script, to recognize it by.
    pub a_script_name: Option<String>,
    /// Whether the listener runs the script.
    pub enabled: Option<bool>,
    /// What the script contains.
    pub script_content: Option<String>,
    /// Settings of the script, one entry each.
    pub ext_attributes: Vec<ExtAttribute>,
    /// **Required.** Programmable script to be changed, by its ID.
    pub a_script_id: Option<String>,
    /// Whether the script has further settings.
    pub ext_attribute_enabled: Option<bool>,
}

impl AScript {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AScriptName`.
    pub fn a_script_name(mut self, value: impl Into<String>) -> Self {
        self.a_script_name = Some(value.into());
        self
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `ScriptContent`.
    pub fn script_content(mut self, value: impl Into<String>) -> Self {
        self.script_content = Some(value.into());
        self
    }
    /// Sets `ExtAttributes`.
    pub fn ext_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtAttribute>>,
    ) -> Self {
        self.ext_attributes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AScriptId`, which is required.
    pub fn a_script_id(mut self, value: impl Into<String>) -> Self {
        self.a_script_id = Some(value.into());
        self
    }
    /// Sets `ExtAttributeEnabled`.
    #[inline]
    pub fn ext_attribute_enabled(mut self, value: bool) -> Self {
        self.ext_attribute_enabled = Some(value);
        self
    }
}

request! {
    AScript {
        "AScriptName" => a_script_name: field,
        "Enabled" => enabled: field,
        "ScriptContent" => script_content: field,
        "ExtAttributes" => ext_attributes: field,
        "AScriptId" => a_script_id: field,
        "ExtAttributeEnabled" => ext_attribute_enabled: field,
    }
}

/// Errors that the documentation of [`UpdateAScriptsRequest`] names.
///
/// - [`IncorrectStatusListener`](super::DocumentedError::IncorrectStatusListener)
/// - [`ResourceQuotaExceededAScriptsNum`](super::DocumentedError::ResourceQuotaExceededAScriptsNum)
/// - [`ResourceQuotaExceededAScriptsTotalLinesNum`](super::DocumentedError::ResourceQuotaExceededAScriptsTotalLinesNum)
/// - [`ResourceQuotaExceededAScriptLinesNum`](super::DocumentedError::ResourceQuotaExceededAScriptLinesNum)
/// - [`ResourceNotFoundAscript`](super::DocumentedError::ResourceNotFoundAscript)
pub type UpdateAScriptsError = super::DocumentedError;
