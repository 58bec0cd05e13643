// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveAppSnapshotConfig`, from `live/UpdateLiveAppSnapshotConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the snapshot configuration of an app; it applies once streams are pushed again.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveAppSnapshotConfigRequest::new()
///     .domain_name("...")
///     .app_name("...");
/// let reply = client.update_live_app_snapshot_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveAppSnapshotConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Time between two of this, or the span in which it holds: time. Range: 5 to 3600.
    pub time_interval: Option<i32>,
    /// Host name at which the OSS is reached.
    pub oss_endpoint: Option<String>,
    /// Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
    /// Path in the bucket for a snapshot that each new one replaces.
    pub overwrite_oss_object: Option<String>,
    /// Path in the bucket for snapshots that are all kept, numbered in order.
    pub sequence_oss_object: Option<String>,
    /// Address of yours that is told about new results.
    pub callback: Option<String>,
}

impl UpdateLiveAppSnapshotConfigRequest {
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
    /// Sets `TimeInterval`.
    #[inline]
    pub fn time_interval(mut self, value: i32) -> Self {
        self.time_interval = Some(value);
        self
    }
    /// Sets `OssEndpoint`.
    pub fn oss_endpoint(mut self, value: impl Into<String>) -> Self {
        self.oss_endpoint = Some(value.into());
        self
    }
    /// Sets `OssBucket`.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }
    /// Sets `OverwriteOssObject`.
    pub fn overwrite_oss_object(mut self, value: impl Into<String>) -> Self {
        self.overwrite_oss_object = Some(value.into());
        self
    }
    /// Sets `SequenceOssObject`.
    pub fn sequence_oss_object(mut self, value: impl Into<String>) -> Self {
        self.sequence_oss_object = Some(value.into());
        self
    }
    /// Sets `Callback`.
    pub fn callback(mut self, value: impl Into<String>) -> Self {
        self.callback = Some(value.into());
        self
    }
}

request! {
    UpdateLiveAppSnapshotConfigRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "TimeInterval" => time_interval: query,
        "OssEndpoint" => oss_endpoint: query,
        "OssBucket" => oss_bucket: query,
        "OverwriteOssObject" => overwrite_oss_object: query,
        "SequenceOssObject" => sequence_oss_object: query,
        "Callback" => callback: query,
    }
}

impl Operation for UpdateLiveAppSnapshotConfigRequest {
    type Response = UpdateLiveAppSnapshotConfigResponse;
    type Error = UpdateLiveAppSnapshotConfigError;
    const INFO: OperationInfo = super::operation("UpdateLiveAppSnapshotConfig")
        .required(&["DomainName", "AppName"]);
    const ERRORS: &'static [UpdateLiveAppSnapshotConfigError] = &[
        UpdateLiveAppSnapshotConfigError::InvalidOverwriteOssObjectOrSequenceOssObjectMalformed,
        UpdateLiveAppSnapshotConfigError::InvalidOssEndpointMalformed,
        UpdateLiveAppSnapshotConfigError::InvalidOssBucketMalformed,
        UpdateLiveAppSnapshotConfigError::InvalidOssBucketNotFound,
        UpdateLiveAppSnapshotConfigError::InvalidOverwriteOssObjectMalformed,
        UpdateLiveAppSnapshotConfigError::InvalidSequenceOssObjectMalformed,
        UpdateLiveAppSnapshotConfigError::InvalidConfigNotFound,
    ];
}

/// Response to [`UpdateLiveAppSnapshotConfigRequest`].
pub type UpdateLiveAppSnapshotConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveAppSnapshotConfigRequest`] names.
///
/// - [`InvalidOverwriteOssObjectOrSequenceOssObjectMalformed`](super::DocumentedError::InvalidOverwriteOssObjectOrSequenceOssObjectMalformed)
/// - [`InvalidOssEndpointMalformed`](super::DocumentedError::InvalidOssEndpointMalformed)
/// - [`InvalidOssBucketMalformed`](super::DocumentedError::InvalidOssBucketMalformed)
/// - [`InvalidOssBucketNotFound`](super::DocumentedError::InvalidOssBucketNotFound)
/// - [`InvalidOverwriteOssObjectMalformed`](super::DocumentedError::InvalidOverwriteOssObjectMalformed)
/// - [`InvalidSequenceOssObjectMalformed`](super::DocumentedError::InvalidSequenceOssObjectMalformed)
/// - [`InvalidConfigNotFound`](super::DocumentedError::InvalidConfigNotFound), here with HTTP status 400
pub type UpdateLiveAppSnapshotConfigError = super::DocumentedError;
