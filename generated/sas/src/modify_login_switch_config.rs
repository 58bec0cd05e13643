// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLoginSwitchConfig`, from `sas/ModifyLoginSwitchConfig.md`.

use alicloud_runtime::codegen::*;

/// Turns a logon security alert on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyLoginSwitchConfigRequest::new()
///     .item("...")
///     .status(1);
/// let reply = client.modify_login_switch_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLoginSwitchConfigRequest {
    /// **Required.** Which of the risks of this kind the policy reacts to.
    pub item: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl ModifyLoginSwitchConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Item`, which is required.
    pub fn item(mut self, value: impl Into<String>) -> Self {
        self.item = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    ModifyLoginSwitchConfigRequest {
        "Item" => item: query,
        "Status" => status: query,
    }
}

impl Operation for ModifyLoginSwitchConfigRequest {
    type Response = ModifyLoginSwitchConfigResponse;
    type Error = ModifyLoginSwitchConfigError;
    const INFO: OperationInfo = super::operation("ModifyLoginSwitchConfig")
        .required(&["Item", "Status"]);
    const ERRORS: &'static [ModifyLoginSwitchConfigError] = &[
        ModifyLoginSwitchConfigError::DataExists,
        ModifyLoginSwitchConfigError::NoPermission,
        ModifyLoginSwitchConfigError::ServerError,
    ];
}

/// Response to [`ModifyLoginSwitchConfigRequest`].
pub type ModifyLoginSwitchConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyLoginSwitchConfigRequest`] names.
///
/// - [`DataExists`](super::DocumentedError::DataExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyLoginSwitchConfigError = super::DocumentedError;
