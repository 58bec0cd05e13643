// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebLockUnbind`, from `sas/ModifyWebLockUnbind.md`.

use alicloud_runtime::codegen::*;

/// Takes a server out of web tamper proofing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyWebLockUnbindRequest::new();
/// let reply = client.modify_web_lock_unbind(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebLockUnbindRequest {
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl ModifyWebLockUnbindRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    ModifyWebLockUnbindRequest {
        "Uuid" => uuid: query,
    }
}

impl Operation for ModifyWebLockUnbindRequest {
    type Response = ModifyWebLockUnbindResponse;
    type Error = ModifyWebLockUnbindError;
    const INFO: OperationInfo = super::operation("ModifyWebLockUnbind");
    const ERRORS: &'static [ModifyWebLockUnbindError] = &[
        ModifyWebLockUnbindError::InvalidBind,
        ModifyWebLockUnbindError::StillOn,
        ModifyWebLockUnbindError::NoPermission,
        ModifyWebLockUnbindError::InternalError,
        ModifyWebLockUnbindError::ServerError,
    ];
}

/// Response to [`ModifyWebLockUnbindRequest`].
pub type ModifyWebLockUnbindResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyWebLockUnbindRequest`] names.
///
/// - [`InvalidBind`](super::DocumentedError::InvalidBind)
/// - [`StillOn`](super::DocumentedError::StillOn)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyWebLockUnbindError = super::DocumentedError;
