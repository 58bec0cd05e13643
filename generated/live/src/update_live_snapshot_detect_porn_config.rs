// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveSnapshotDetectPornConfig`, from `live/UpdateLiveSnapshotDetectPornConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes interval, scenes, or OSS storage of snapshot moderation for a domain or app.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveSnapshotDetectPornConfigRequest::new()
///     .domain_name("...")
///     .app_name("...");
/// let reply = client.update_live_snapshot_detect_porn_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveSnapshotDetectPornConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Host name at which the OSS is reached.
    pub oss_endpoint: Option<String>,
    /// Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
    /// Path in the bucket under which the file is stored; variables such as the stream's name may stand
    /// in it.
    pub oss_object: Option<String>,
    /// Time from one run, check or data point to the next. Range: 5 to 3600.
    pub interval: Option<i32>,
    /// Kinds of unwanted content to look for. Items: at most 5.
    pub scene: Vec<String>,
}

impl UpdateLiveSnapshotDetectPornConfigRequest {
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
    UpdateLiveSnapshotDetectPornConfigRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "OssEndpoint" => oss_endpoint: query,
        "OssBucket" => oss_bucket: query,
        "OssObject" => oss_object: query,
        "Interval" => interval: query,
        "Scene" => scene: query,
    }
}

impl Operation for UpdateLiveSnapshotDetectPornConfigRequest {
    type Response = UpdateLiveSnapshotDetectPornConfigResponse;
    type Error = UpdateLiveSnapshotDetectPornConfigError;
    const INFO: OperationInfo = super::operation("UpdateLiveSnapshotDetectPornConfig")
        .required(&["DomainName", "AppName"]);
    const ERRORS: &'static [UpdateLiveSnapshotDetectPornConfigError] = &[
        UpdateLiveSnapshotDetectPornConfigError::InvalidOssEndpointMalformed,
        UpdateLiveSnapshotDetectPornConfigError::InvalidOssBucketMalformed,
        UpdateLiveSnapshotDetectPornConfigError::InvalidOssObjectMalformed,
        UpdateLiveSnapshotDetectPornConfigError::InvalidOssBucketNotFound,
        UpdateLiveSnapshotDetectPornConfigError::InvalidScenes,
        UpdateLiveSnapshotDetectPornConfigError::InvalidConfigNotFound,
    ];
}

/// Response to [`UpdateLiveSnapshotDetectPornConfigRequest`].
pub type UpdateLiveSnapshotDetectPornConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveSnapshotDetectPornConfigRequest`] names.
///
/// - [`InvalidOssEndpointMalformed`](super::DocumentedError::InvalidOssEndpointMalformed)
/// - [`InvalidOssBucketMalformed`](super::DocumentedError::InvalidOssBucketMalformed)
/// - [`InvalidOssObjectMalformed`](super::DocumentedError::InvalidOssObjectMalformed)
/// - [`InvalidOssBucketNotFound`](super::DocumentedError::InvalidOssBucketNotFound)
/// - [`InvalidScenes`](super::DocumentedError::InvalidScenes)
/// - [`InvalidConfigNotFound`](super::DocumentedError::InvalidConfigNotFound)
pub type UpdateLiveSnapshotDetectPornConfigError = super::DocumentedError;
