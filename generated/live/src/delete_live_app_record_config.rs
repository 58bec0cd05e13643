// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveAppRecordConfig`, from `live/DeleteLiveAppRecordConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes the recording configuration of an app, or of one stream in it.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveAppRecordConfigRequest::new()
///     .domain_name("...")
///     .app_name("...");
/// let reply = client.delete_live_app_record_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveAppRecordConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
}

impl DeleteLiveAppRecordConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
}

request! {
    DeleteLiveAppRecordConfigRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
    }
}

impl Operation for DeleteLiveAppRecordConfigRequest {
    type Response = DeleteLiveAppRecordConfigResponse;
    type Error = DeleteLiveAppRecordConfigError;
    const INFO: OperationInfo = super::operation("DeleteLiveAppRecordConfig")
        .required(&["DomainName", "AppName"]);
    const ERRORS: &'static [DeleteLiveAppRecordConfigError] = &[
        DeleteLiveAppRecordConfigError::InvalidRegion,
        DeleteLiveAppRecordConfigError::Forbidden,
    ];
}

/// Response to [`DeleteLiveAppRecordConfigRequest`].
pub type DeleteLiveAppRecordConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveAppRecordConfigRequest`] names.
///
/// - [`InvalidRegion`](super::DocumentedError::InvalidRegion)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DeleteLiveAppRecordConfigError = super::DocumentedError;
