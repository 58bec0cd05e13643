// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAutoDelConfig`, from `sas/ModifyAutoDelConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets after how many days invalid vulnerabilities are deleted automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyAutoDelConfigRequest::new();
/// let reply = client.modify_auto_del_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAutoDelConfigRequest {
    /// Number that is given for this: days.
    pub days: Option<i32>,
}

impl ModifyAutoDelConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Days`.
    #[inline]
    pub fn days(mut self, value: i32) -> Self {
        self.days = Some(value);
        self
    }
}

request! {
    ModifyAutoDelConfigRequest {
        "Days" => days: query,
    }
}

impl Operation for ModifyAutoDelConfigRequest {
    type Response = ModifyAutoDelConfigResponse;
    type Error = ModifyAutoDelConfigError;
    const INFO: OperationInfo = super::operation("ModifyAutoDelConfig");
    const ERRORS: &'static [ModifyAutoDelConfigError] = &[
        ModifyAutoDelConfigError::NoPermission,
        ModifyAutoDelConfigError::ServerError,
    ];
}

/// Response to [`ModifyAutoDelConfigRequest`].
pub type ModifyAutoDelConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAutoDelConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyAutoDelConfigError = super::DocumentedError;
