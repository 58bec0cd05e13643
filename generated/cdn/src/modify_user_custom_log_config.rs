// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUserCustomLogConfig`, from `cdn/ModifyUserCustomLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes a custom log format of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ModifyUserCustomLogConfigRequest::new()
///     .config_id("1232")
///     .tag("xxxx");
/// let reply = client.modify_user_custom_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUserCustomLogConfigRequest {
    /// **Required.** ID of the custom log format to change. Example: `1232`.
    pub config_id: Option<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources.
    /// Length: at most 256. Example: `music`.
    pub tag: Option<String>,
}

impl ModifyUserCustomLogConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigId`, which is required.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

request! {
    ModifyUserCustomLogConfigRequest {
        "ConfigId" => config_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for ModifyUserCustomLogConfigRequest {
    type Response = ModifyUserCustomLogConfigResponse;
    type Error = ModifyUserCustomLogConfigError;
    const INFO: OperationInfo = super::operation("ModifyUserCustomLogConfig")
        .required(&["ConfigId", "Tag"]);
    const ERRORS: &'static [ModifyUserCustomLogConfigError] = &[
        ModifyUserCustomLogConfigError::InvalidConfigId,
        ModifyUserCustomLogConfigError::InvalidTag,
    ];
}

/// Response to [`ModifyUserCustomLogConfigRequest`].
pub type ModifyUserCustomLogConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyUserCustomLogConfigRequest`] names.
///
/// - [`InvalidConfigId`](super::DocumentedError::InvalidConfigId), here with HTTP status 404
/// - [`InvalidTag`](super::DocumentedError::InvalidTag), here with HTTP status 403
pub type ModifyUserCustomLogConfigError = super::DocumentedError;
