// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebPath`, from `sas/ModifyWebPath.md`.

use alicloud_runtime::codegen::*;

/// Changes the custom web directories watched for alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyWebPathRequest::new();
/// let reply = client.modify_web_path(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebPathRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// What it is aimed at.
    pub target: Option<String>,
}

impl ModifyWebPathRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
}

request! {
    ModifyWebPathRequest {
        "Type" => type_: query,
        "Config" => config: query,
        "Target" => target: query,
    }
}

impl Operation for ModifyWebPathRequest {
    type Response = ModifyWebPathResponse;
    type Error = ModifyWebPathError;
    const INFO: OperationInfo = super::operation("ModifyWebPath")
        .success_flag("Success");
    const ERRORS: &'static [ModifyWebPathError] = &[
        ModifyWebPathError::NoPermission,
        ModifyWebPathError::ServerError,
    ];
}

/// Response to [`ModifyWebPathRequest`].
#[non_exhaustive]
pub struct ModifyWebPathResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20623245-7E5E-52CA-9640-7502F119****`.
    pub request_id: Option<String>,
}

response! {
    ModifyWebPathResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyWebPathRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyWebPathError = super::DocumentedError;
