// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveSnapshotNotifyConfig`, from `live/UpdateLiveSnapshotNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the snapshot callback URL of a domain or its authentication.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveSnapshotNotifyConfigRequest::new()
///     .domain_name("...");
/// let reply = client.update_live_snapshot_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveSnapshotNotifyConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Web address under which the notify is found.
    pub notify_url: Option<String>,
    /// Whether callbacks are signed with a key, so that your server can tell who sent them.
    pub notify_req_auth: Option<String>,
    /// Key that opens, signs or picks out the notify auth.
    pub notify_auth_key: Option<String>,
}

impl UpdateLiveSnapshotNotifyConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `NotifyUrl`.
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }
    /// Sets `NotifyReqAuth`.
    pub fn notify_req_auth(mut self, value: impl Into<String>) -> Self {
        self.notify_req_auth = Some(value.into());
        self
    }
    /// Sets `NotifyAuthKey`.
    pub fn notify_auth_key(mut self, value: impl Into<String>) -> Self {
        self.notify_auth_key = Some(value.into());
        self
    }
}

request! {
    UpdateLiveSnapshotNotifyConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "NotifyUrl" => notify_url: query,
        "NotifyReqAuth" => notify_req_auth: query,
        "NotifyAuthKey" => notify_auth_key: query,
    }
}

impl Operation for UpdateLiveSnapshotNotifyConfigRequest {
    type Response = UpdateLiveSnapshotNotifyConfigResponse;
    type Error = UpdateLiveSnapshotNotifyConfigError;
    const INFO: OperationInfo = super::operation("UpdateLiveSnapshotNotifyConfig")
        .required(&["DomainName"])
        .region("RegionId");
    const ERRORS: &'static [UpdateLiveSnapshotNotifyConfigError] = &[
        UpdateLiveSnapshotNotifyConfigError::MissingParam,
        UpdateLiveSnapshotNotifyConfigError::MalformedParam,
        UpdateLiveSnapshotNotifyConfigError::ConfigNotFound,
        UpdateLiveSnapshotNotifyConfigError::InternalError2,
    ];
}

/// Response to [`UpdateLiveSnapshotNotifyConfigRequest`].
pub type UpdateLiveSnapshotNotifyConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveSnapshotNotifyConfigRequest`] names.
///
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`MalformedParam`](super::DocumentedError::MalformedParam)
/// - [`ConfigNotFound`](super::DocumentedError::ConfigNotFound), here with HTTP status 404
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type UpdateLiveSnapshotNotifyConfigError = super::DocumentedError;
