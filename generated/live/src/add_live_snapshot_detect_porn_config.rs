// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveSnapshotDetectPornConfig`, from `live/AddLiveSnapshotDetectPornConfig.md`.

use alicloud_runtime::codegen::*;

/// Switches on moderation of a domain's or app's video snapshots, with scenes and OSS storage.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveSnapshotDetectPornConfigRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .oss_endpoint("...")
///     .oss_bucket("...");
/// let reply = client.add_live_snapshot_detect_porn_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveSnapshotDetectPornConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Host name at which the OSS is reached.
    pub oss_endpoint: Option<String>,
    /// **Required.** Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
    /// Path in the bucket under which the file is stored; variables such as the stream's name may stand
    /// in it.
    pub oss_object: Option<String>,
    /// Time from one run, check or data point to the next. Range: 5 to 3600.
    pub interval: Option<i32>,
    /// Kinds of unwanted content to look for. Items: at most 5.
    pub scene: Vec<String>,
}

impl AddLiveSnapshotDetectPornConfigRequest {
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
    /// Sets `OssObject`.
    pub fn oss_object(mut self, value: impl Into<String>) -> Self {
        self.oss_object = Some(value.into());
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `Scene`.
    pub fn scene(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scene = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddLiveSnapshotDetectPornConfigRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "OssEndpoint" => oss_endpoint: query,
        "OssBucket" => oss_bucket: query,
        "OssObject" => oss_object: query,
        "Interval" => interval: query,
        "Scene" => scene: query,
    }
}

impl Operation for AddLiveSnapshotDetectPornConfigRequest {
    type Response = AddLiveSnapshotDetectPornConfigResponse;
    type Error = AddLiveSnapshotDetectPornConfigError;
    const INFO: OperationInfo = super::operation("AddLiveSnapshotDetectPornConfig")
        .required(&["DomainName", "AppName", "OssEndpoint", "OssBucket"]);
    const ERRORS: &'static [AddLiveSnapshotDetectPornConfigError] = &[
        AddLiveSnapshotDetectPornConfigError::InvalidOssEndpointMalformed,
        AddLiveSnapshotDetectPornConfigError::InvalidOssBucketMalformed,
        AddLiveSnapshotDetectPornConfigError::InvalidOssObjectMalformed,
        AddLiveSnapshotDetectPornConfigError::InvalidOssBucketNotFound,
        AddLiveSnapshotDetectPornConfigError::InvalidScenes,
        AddLiveSnapshotDetectPornConfigError::ConfigAlreadyExists,
    ];
}

/// Response to [`AddLiveSnapshotDetectPornConfigRequest`].
pub type AddLiveSnapshotDetectPornConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddLiveSnapshotDetectPornConfigRequest`] names.
///
/// - [`InvalidOssEndpointMalformed`](super::DocumentedError::InvalidOssEndpointMalformed)
/// - [`InvalidOssBucketMalformed`](super::DocumentedError::InvalidOssBucketMalformed)
/// - [`InvalidOssObjectMalformed`](super::DocumentedError::InvalidOssObjectMalformed)
/// - [`InvalidOssBucketNotFound`](super::DocumentedError::InvalidOssBucketNotFound)
/// - [`InvalidScenes`](super::DocumentedError::InvalidScenes)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
pub type AddLiveSnapshotDetectPornConfigError = super::DocumentedError;
