// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNoticeConfig`, from `sas/ModifyNoticeConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes channel and time limit of one notification item.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyNoticeConfigRequest::new();
/// let reply = client.modify_notice_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNoticeConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Ways by which messages are sent: text message, email, internal message and their sums.
    pub route: Option<i32>,
    /// Project that the item belongs to.
    pub project: Option<String>,
    /// Upper limit that applies to the time.
    pub time_limit: Option<i32>,
}

impl ModifyNoticeConfigRequest {
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
    /// Sets `Route`.
    #[inline]
    pub fn route(mut self, value: i32) -> Self {
        self.route = Some(value);
        self
    }
    /// Sets `Project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `TimeLimit`.
    #[inline]
    pub fn time_limit(mut self, value: i32) -> Self {
        self.time_limit = Some(value);
        self
    }
}

request! {
    ModifyNoticeConfigRequest {
        "SourceIp" => source_ip: query,
        "Route" => route: query,
        "Project" => project: query,
        "TimeLimit" => time_limit: query,
    }
}

impl Operation for ModifyNoticeConfigRequest {
    type Response = ModifyNoticeConfigResponse;
    type Error = ModifyNoticeConfigError;
    const INFO: OperationInfo = super::operation("ModifyNoticeConfig");
    const ERRORS: &'static [ModifyNoticeConfigError] = &[
        ModifyNoticeConfigError::NoPermission,
        ModifyNoticeConfigError::ServerError,
    ];
}

/// Response to [`ModifyNoticeConfigRequest`].
pub type ModifyNoticeConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyNoticeConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyNoticeConfigError = super::DocumentedError;
