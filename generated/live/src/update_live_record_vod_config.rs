// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveRecordVodConfig`, from `live/UpdateLiveRecordVodConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes a live-to-VOD recording configuration, such as cycle or VOD transcoding group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveRecordVodConfigRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .vod_transcode_group_id("...");
/// let reply = client.update_live_record_vod_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveRecordVodConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** ID of the vod transcode group that the call is about.
    pub vod_transcode_group_id: Option<String>,
    /// How long the cycle lasts. Range: 300 to 21600.
    pub cycle_duration: Option<i32>,
    /// Whether the recordings of a stream are joined to one video afterward.
    pub auto_compose: Option<String>,
    /// ID of the compose vod transcode group that the call is about.
    pub compose_vod_transcode_group_id: Option<String>,
    /// Who decides whether a stream is recorded: all of them, your server by a callback, or calls by
    /// hand.
    pub on_demand: Option<i32>,
}

impl UpdateLiveRecordVodConfigRequest {
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
    /// Sets `VodTranscodeGroupId`, which is required.
    pub fn vod_transcode_group_id(mut self, value: impl Into<String>) -> Self {
        self.vod_transcode_group_id = Some(value.into());
        self
    }
    /// Sets `CycleDuration`.
    #[inline]
    pub fn cycle_duration(mut self, value: i32) -> Self {
        self.cycle_duration = Some(value);
        self
    }
    /// Sets `AutoCompose`.
    pub fn auto_compose(mut self, value: impl Into<String>) -> Self {
        self.auto_compose = Some(value.into());
        self
    }
    /// Sets `ComposeVodTranscodeGroupId`.
    pub fn compose_vod_transcode_group_id(mut self, value: impl Into<String>) -> Self {
        self.compose_vod_transcode_group_id = Some(value.into());
        self
    }
    /// Sets `OnDemand`.
    #[inline]
    pub fn on_demand(mut self, value: i32) -> Self {
        self.on_demand = Some(value);
        self
    }
}

request! {
    UpdateLiveRecordVodConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "VodTranscodeGroupId" => vod_transcode_group_id: query,
        "CycleDuration" => cycle_duration: query,
        "AutoCompose" => auto_compose: query,
        "ComposeVodTranscodeGroupId" => compose_vod_transcode_group_id: query,
        "OnDemand" => on_demand: query,
    }
}

impl Operation for UpdateLiveRecordVodConfigRequest {
    type Response = UpdateLiveRecordVodConfigResponse;
    type Error = UpdateLiveRecordVodConfigError;
    const INFO: OperationInfo = super::operation("UpdateLiveRecordVodConfig")
        .required(&["DomainName", "AppName", "VodTranscodeGroupId"])
        .region("RegionId");
    const ERRORS: &'static [UpdateLiveRecordVodConfigError] = &[
        UpdateLiveRecordVodConfigError::ConfigAlreadyExists,
        UpdateLiveRecordVodConfigError::CommomLiveRcordConfigExisted,
        UpdateLiveRecordVodConfigError::InvalidAutoComposeMalformed,
        UpdateLiveRecordVodConfigError::InvalidAutoComposeAndComposeVodTranscodeGroupIdMalformed,
        UpdateLiveRecordVodConfigError::InvalidRegionConflict,
        UpdateLiveRecordVodConfigError::InvalidStorageNotFound,
        UpdateLiveRecordVodConfigError::InvalidTemplateGroupIdNotFound,
        UpdateLiveRecordVodConfigError::InternalError2,
    ];
}

/// Response to [`UpdateLiveRecordVodConfigRequest`].
pub type UpdateLiveRecordVodConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveRecordVodConfigRequest`] names.
///
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`CommomLiveRcordConfigExisted`](super::DocumentedError::CommomLiveRcordConfigExisted)
/// - [`InvalidAutoComposeMalformed`](super::DocumentedError::InvalidAutoComposeMalformed)
/// - [`InvalidAutoComposeAndComposeVodTranscodeGroupIdMalformed`](super::DocumentedError::InvalidAutoComposeAndComposeVodTranscodeGroupIdMalformed)
/// - [`InvalidRegionConflict`](super::DocumentedError::InvalidRegionConflict)
/// - [`InvalidStorageNotFound`](super::DocumentedError::InvalidStorageNotFound)
/// - [`InvalidTemplateGroupIdNotFound`](super::DocumentedError::InvalidTemplateGroupIdNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type UpdateLiveRecordVodConfigError = super::DocumentedError;
