// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveRecordNotifyConfig`, from `live/DeleteLiveRecordNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes the recording callback settings of a whole domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveRecordNotifyConfigRequest::new()
///     .domain_name("...");
/// let reply = client.delete_live_record_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveRecordNotifyConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DeleteLiveRecordNotifyConfigRequest {
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
}

request! {
    DeleteLiveRecordNotifyConfigRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteLiveRecordNotifyConfigRequest {
    type Response = DeleteLiveRecordNotifyConfigResponse;
    type Error = DeleteLiveRecordNotifyConfigError;
    const INFO: OperationInfo = super::operation("DeleteLiveRecordNotifyConfig")
        .required(&["DomainName"]);
    const ERRORS: &'static [DeleteLiveRecordNotifyConfigError] = &[
        DeleteLiveRecordNotifyConfigError::Forbidden,
        DeleteLiveRecordNotifyConfigError::InvalidConfigNotFound,
    ];
}

/// Response to [`DeleteLiveRecordNotifyConfigRequest`].
pub type DeleteLiveRecordNotifyConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveRecordNotifyConfigRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidConfigNotFound`](super::DocumentedError::InvalidConfigNotFound)
pub type DeleteLiveRecordNotifyConfigError = super::DocumentedError;
