// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLoginBaseConfig`, from `sas/DeleteLoginBaseConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes a logon security setting, such as approved addresses, accounts or times, from servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteLoginBaseConfigRequest::new()
///     .type_("...")
///     .config("...");
/// let reply = client.delete_login_base_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLoginBaseConfigRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// What it is aimed at.
    pub target: Option<String>,
}

impl DeleteLoginBaseConfigRequest {
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
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
}

request! {
    DeleteLoginBaseConfigRequest {
        "Type" => type_: query,
        "Config" => config: query,
        "Target" => target: query,
    }
}

impl Operation for DeleteLoginBaseConfigRequest {
    type Response = DeleteLoginBaseConfigResponse;
    type Error = DeleteLoginBaseConfigError;
    const INFO: OperationInfo = super::operation("DeleteLoginBaseConfig")
        .required(&["Type", "Config"]);
    const ERRORS: &'static [DeleteLoginBaseConfigError] = &[
        DeleteLoginBaseConfigError::GroupOrGlobalConfig,
        DeleteLoginBaseConfigError::NoPermission,
        DeleteLoginBaseConfigError::ServerError,
    ];
}

/// Response to [`DeleteLoginBaseConfigRequest`].
pub type DeleteLoginBaseConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLoginBaseConfigRequest`] names.
///
/// - [`GroupOrGlobalConfig`](super::DocumentedError::GroupOrGlobalConfig)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteLoginBaseConfigError = super::DocumentedError;
