// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebLockStatus`, from `sas/ModifyWebLockStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns web tamper proofing of a server on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyWebLockStatusRequest::new()
///     .uuid("...")
///     .status("...");
/// let reply = client.modify_web_lock_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebLockStatusRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl ModifyWebLockStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    ModifyWebLockStatusRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Uuid" => uuid: query,
        "Status" => status: query,
    }
}

impl Operation for ModifyWebLockStatusRequest {
    type Response = ModifyWebLockStatusResponse;
    type Error = ModifyWebLockStatusError;
    const INFO: OperationInfo = super::operation("ModifyWebLockStatus")
        .required(&["Uuid", "Status"]);
    const ERRORS: &'static [ModifyWebLockStatusError] = &[
        ModifyWebLockStatusError::NeedBuy,
        ModifyWebLockStatusError::DefenceEmptyConfig,
        ModifyWebLockStatusError::DefenceAuthLimit,
        ModifyWebLockStatusError::IllegalParam,
        ModifyWebLockStatusError::NoPermission,
        ModifyWebLockStatusError::InternalError,
        ModifyWebLockStatusError::ServerError,
    ];
}

/// Response to [`ModifyWebLockStatusRequest`].
pub type ModifyWebLockStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyWebLockStatusRequest`] names.
///
/// - [`NeedBuy`](super::DocumentedError::NeedBuy)
/// - [`DefenceEmptyConfig`](super::DocumentedError::DefenceEmptyConfig)
/// - [`DefenceAuthLimit`](super::DocumentedError::DefenceAuthLimit)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyWebLockStatusError = super::DocumentedError;
