// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveAppSnapshotConfig`, from `live/AddLiveAppSnapshotConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets up periodic snapshots to OSS for an app; streams must be pushed again before it applies.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveAppSnapshotConfigRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .time_interval(1)
///     .oss_endpoint("...")
///     .oss_bucket("...");
/// let reply = client.add_live_app_snapshot_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveAppSnapshotConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Time between two of this, or the span in which it holds: time. Range: 5 to 3600.
    pub time_interval: Option<i32>,
    /// **Required.** Host name at which the OSS is reached.
    pub oss_endpoint: Option<String>,
    /// **Required.** Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
    /// Path in the bucket for a snapshot that each new one replaces.
    pub overwrite_oss_object: Option<String>,
    /// Path in the bucket for snapshots that are all kept, numbered in order.
    pub sequence_oss_object: Option<String>,
    /// Address of yours that is told about new results.
    pub callback: Option<String>,
}

impl AddLiveAppSnapshotConfigRequest {
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
    /// Sets `TimeInterval`, which is required.
    #[inline]
    pub fn time_interval(mut self, value: i32) -> Self {
        self.time_interval = Some(value);
        self
    }
    /// Sets `OssEndpoint`, which is required.
    pub fn oss_endpoint(mut self, value: impl Into<String>) -> Self {
        self.oss_endpoint = Some(value.into());
        self
    }
    /// Sets `OssBucket`, which is required.
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
    AddLiveAppSnapshotConfigRequest {
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

impl Operation for AddLiveAppSnapshotConfigRequest {
    type Response = AddLiveAppSnapshotConfigResponse;
    type Error = AddLiveAppSnapshotConfigError;
    const INFO: OperationInfo = super::operation("AddLiveAppSnapshotConfig")
        .required(
            &["DomainName", "AppName", "TimeInterval", "OssEndpoint", "OssBucket"],
        );
    const ERRORS: &'static [AddLiveAppSnapshotConfigError] = &[
        AddLiveAppSnapshotConfigError::InvalidOverwriteOssObjectOrSequenceOssObjectMalformed,
        AddLiveAppSnapshotConfigError::InvalidOssBucketMalformed,
        AddLiveAppSnapshotConfigError::InvalidOssEndpointMalformed,
        AddLiveAppSnapshotConfigError::InvalidOverwriteOssObjectMalformed,
        AddLiveAppSnapshotConfigError::InvalidSequenceOssObjectMalformed,
        AddLiveAppSnapshotConfigError::InvalidOssBucketNotFound,
        AddLiveAppSnapshotConfigError::ConfigAlreadyExists,
    ];
}

/// Response to [`AddLiveAppSnapshotConfigRequest`].
pub type AddLiveAppSnapshotConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddLiveAppSnapshotConfigRequest`] names.
///
/// - [`InvalidOverwriteOssObjectOrSequenceOssObjectMalformed`](super::DocumentedError::InvalidOverwriteOssObjectOrSequenceOssObjectMalformed)
/// - [`InvalidOssBucketMalformed`](super::DocumentedError::InvalidOssBucketMalformed)
/// - [`InvalidOssEndpointMalformed`](super::DocumentedError::InvalidOssEndpointMalformed)
/// - [`InvalidOverwriteOssObjectMalformed`](super::DocumentedError::InvalidOverwriteOssObjectMalformed)
/// - [`InvalidSequenceOssObjectMalformed`](super::DocumentedError::InvalidSequenceOssObjectMalformed)
/// - [`InvalidOssBucketNotFound`](super::DocumentedError::InvalidOssBucketNotFound)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
pub type AddLiveAppSnapshotConfigError = super::DocumentedError;
