// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveSnapshotNotifyConfig`, from `live/AddLiveSnapshotNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the callback URL of a domain for snapshots, optionally with an authentication key.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveSnapshotNotifyConfigRequest::new()
///     .domain_name("...")
///     .notify_url("...");
/// let reply = client.add_live_snapshot_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveSnapshotNotifyConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Web address under which the notify is found.
    pub notify_url: Option<String>,
    /// Whether callbacks are signed with a key, so that your server can tell who sent them.
    pub notify_req_auth: Option<String>,
    /// Key that opens, signs or picks out the notify auth.
    pub notify_auth_key: Option<String>,
}

impl AddLiveSnapshotNotifyConfigRequest {
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
    /// Sets `NotifyUrl`, which is required.
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
    AddLiveSnapshotNotifyConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "NotifyUrl" => notify_url: query,
        "NotifyReqAuth" => notify_req_auth: query,
        "NotifyAuthKey" => notify_auth_key: query,
    }
}

impl Operation for AddLiveSnapshotNotifyConfigRequest {
    type Response = AddLiveSnapshotNotifyConfigResponse;
    type Error = AddLiveSnapshotNotifyConfigError;
    const INFO: OperationInfo = super::operation("AddLiveSnapshotNotifyConfig")
        .required(&["DomainName", "NotifyUrl"])
        .region("RegionId");
    const ERRORS: &'static [AddLiveSnapshotNotifyConfigError] = &[
        AddLiveSnapshotNotifyConfigError::MissingParam,
        AddLiveSnapshotNotifyConfigError::MalformedParam,
        AddLiveSnapshotNotifyConfigError::ConfigAlreadyExists,
        AddLiveSnapshotNotifyConfigError::InternalError2,
    ];
}

/// Response to [`AddLiveSnapshotNotifyConfigRequest`].
pub type AddLiveSnapshotNotifyConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddLiveSnapshotNotifyConfigRequest`] names.
///
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`MalformedParam`](super::DocumentedError::MalformedParam)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists), here with HTTP status 409
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type AddLiveSnapshotNotifyConfigError = super::DocumentedError;
