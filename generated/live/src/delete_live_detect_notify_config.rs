// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveDetectNotifyConfig`, from `live/DeleteLiveDetectNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes the callback settings that report a domain's moderation results.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveDetectNotifyConfigRequest::new()
///     .domain_name("...");
/// let reply = client.delete_live_detect_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveDetectNotifyConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DeleteLiveDetectNotifyConfigRequest {
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
    DeleteLiveDetectNotifyConfigRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteLiveDetectNotifyConfigRequest {
    type Response = DeleteLiveDetectNotifyConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLiveDetectNotifyConfig")
        .required(&["DomainName"]);
}

/// Response to [`DeleteLiveDetectNotifyConfigRequest`].
pub type DeleteLiveDetectNotifyConfigResponse = alicloud_runtime::EmptyResponse;
