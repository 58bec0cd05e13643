// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLoginBaseConfig`, from `sas/ModifyLoginBaseConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes a logon security setting, such as approved addresses or times, of assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyLoginBaseConfigRequest::new()
///     .type_("...")
///     .config("...")
///     .target("...");
/// let reply = client.modify_login_base_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLoginBaseConfigRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// **Required.** What it is aimed at.
    pub target: Option<String>,
}

impl ModifyLoginBaseConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Target`, which is required.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
}

request! {
    ModifyLoginBaseConfigRequest {
        "Type" => type_: query,
        "Config" => config: query,
        "Target" => target: query,
    }
}

impl Operation for ModifyLoginBaseConfigRequest {
    type Response = ModifyLoginBaseConfigResponse;
    type Error = ModifyLoginBaseConfigError;
    const INFO: OperationInfo = super::operation("ModifyLoginBaseConfig")
        .required(&["Type", "Config", "Target"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyLoginBaseConfigError] = &[
        ModifyLoginBaseConfigError::DataNotExists,
        ModifyLoginBaseConfigError::NoPermission,
        ModifyLoginBaseConfigError::ServerError,
    ];
}

/// Response to [`ModifyLoginBaseConfigRequest`].
#[non_exhaustive]
pub struct ModifyLoginBaseConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AB96FDDF-ED29-52B1-9FAE-8203F2808F24`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyLoginBaseConfigResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyLoginBaseConfigRequest`] names.
///
/// - [`DataNotExists`](super::DocumentedError::DataNotExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyLoginBaseConfigError = super::DocumentedError;
