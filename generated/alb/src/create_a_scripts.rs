// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAScripts`, from `alb/CreateAScripts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ExtAttribute};

/// Adds programmable scripts to a listener, which can change requests and responses.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::CreateAScriptsRequest::new()
///     .listener_id("...");
/// let reply = client.create_a_scripts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAScriptsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Listener concerned, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returned it.
    pub listener_id: Option<String>,
    /// Programmable scripts, one entry each.
    pub a_scripts: Vec<AScript>,
}

impl CreateAScriptsRequest {
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
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
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
    CreateAScriptsRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ListenerId" => listener_id: query,
        "AScripts" => a_scripts: query,
    }
}

impl Operation for CreateAScriptsRequest {
    type Response = CreateAScriptsResponse;
    type Error = CreateAScriptsError;
    const INFO: OperationInfo = super::operation("CreateAScripts")
        .required(&["ListenerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateAScriptsError] = &[
        CreateAScriptsError::IncorrectStatusListener,
        CreateAScriptsError::ResourceQuotaExceededAScriptsNum,
        CreateAScriptsError::ResourceQuotaExceededAScriptsTotalLinesNum,
        CreateAScriptsError::ResourceQuotaExceededAScriptLinesNum,
    ];
}

/// Response to [`CreateAScriptsRequest`].
#[non_exhaustive]
pub struct CreateAScriptsResponse {
    /// ID of the job, for asking later how it stands. Example: `5c607642-535e-4e06-9d77-df53049b****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BF0FE763-9603-558F-A55B-0F4******`.
    pub request_id: Option<String>,
    /// IDs of the programmable scripts that were found or are concerned.
    pub a_script_ids: Vec<AScriptId>,
}

response! {
    CreateAScriptsResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
        "AScriptIds" => a_script_ids: list(""),
    }
}

/// Programmable scripts, one entry each.
#[non_exhaustive]
pub struct AScript {
    /// **Required.** Name for the programmable script, to recognize it by.
    pub a_script_name: Option<String>,
    /// Stage of request processing at which the script runs.
    pub position: Option<String>,
    /// Whether the listener runs the script.
    pub enabled: Option<bool>,
    /// **Required.** What the script contains.
    pub script_content: Option<String>,
    /// Settings of the script, one entry each.
    pub ext_attributes: Vec<ExtAttribute>,
    /// Whether the script has further settings.
    pub ext_attribute_enabled: Option<bool>,
}

impl AScript {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AScriptName`, which is required.
    pub fn a_script_name(mut self, value: impl Into<String>) -> Self {
        self.a_script_name = Some(value.into());
        self
    }
    /// Sets `Position`.
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `ScriptContent`, which is required.
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
        "Position" => position: field,
        "Enabled" => enabled: field,
        "ScriptContent" => script_content: field,
        "ExtAttributes" => ext_attributes: field,
        "ExtAttributeEnabled" => ext_attribute_enabled: field,
    }
}

/// IDs of the programmable scripts that were found or are concerned.
#[non_exhaustive]
pub struct AScriptId {
    /// Programmable script that was created or that the item describes.
    /// Example: `as-xvq5igaa7uv6vr****`.
    pub a_script_id: Option<String>,
}

response! {
    AScriptId {
        "AScriptId" => a_script_id: value,
    }
}

/// Errors that the documentation of [`CreateAScriptsRequest`] names.
///
/// - [`IncorrectStatusListener`](super::DocumentedError::IncorrectStatusListener)
/// - [`ResourceQuotaExceededAScriptsNum`](super::DocumentedError::ResourceQuotaExceededAScriptsNum)
/// - [`ResourceQuotaExceededAScriptsTotalLinesNum`](super::DocumentedError::ResourceQuotaExceededAScriptsTotalLinesNum)
/// - [`ResourceQuotaExceededAScriptLinesNum`](super::DocumentedError::ResourceQuotaExceededAScriptLinesNum)
pub type CreateAScriptsError = super::DocumentedError;
