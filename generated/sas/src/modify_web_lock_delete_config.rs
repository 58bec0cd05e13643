// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebLockDeleteConfig`, from `sas/ModifyWebLockDeleteConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes a protected directory from a server under web tamper proofing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyWebLockDeleteConfigRequest::new()
///     .id(1)
///     .uuid("...");
/// let reply = client.modify_web_lock_delete_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebLockDeleteConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i32>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl ModifyWebLockDeleteConfigRequest {
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
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i32) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    ModifyWebLockDeleteConfigRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Id" => id: query,
        "Uuid" => uuid: query,
    }
}

impl Operation for ModifyWebLockDeleteConfigRequest {
    type Response = ModifyWebLockDeleteConfigResponse;
    type Error = ModifyWebLockDeleteConfigError;
    const INFO: OperationInfo = super::operation("ModifyWebLockDeleteConfig")
        .required(&["Id", "Uuid"]);
    const ERRORS: &'static [ModifyWebLockDeleteConfigError] = &[
        ModifyWebLockDeleteConfigError::DefenceAtLeastOneConfig,
        ModifyWebLockDeleteConfigError::IllegalParam,
        ModifyWebLockDeleteConfigError::NoPermission,
        ModifyWebLockDeleteConfigError::InternalError,
        ModifyWebLockDeleteConfigError::ServerError,
    ];
}

/// Response to [`ModifyWebLockDeleteConfigRequest`].
pub type ModifyWebLockDeleteConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyWebLockDeleteConfigRequest`] names.
///
/// - [`DefenceAtLeastOneConfig`](super::DocumentedError::DefenceAtLeastOneConfig)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyWebLockDeleteConfigError = super::DocumentedError;
