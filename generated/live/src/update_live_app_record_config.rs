// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveAppRecordConfig`, from `live/UpdateLiveAppRecordConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the recording configuration of an app or stream; recordings still go to OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveAppRecordConfigRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .oss_endpoint("...");
/// let reply = client.update_live_app_record_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveAppRecordConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Host name at which the OSS is reached.
    pub oss_endpoint: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Who decides whether a stream is recorded: all of them, your server by a callback, or calls by
    /// hand.
    pub on_demand: Option<i32>,
    /// Time that is set or recorded for this: delay.
    pub delay_time: Option<i32>,
    /// Notation or file format of the record. Items: at most 3.
    pub record_format: Vec<RecordFormat>,
    /// Notation or file format of the transcode record. Items: at most 3.
    pub transcode_record_format: Vec<RecordFormat>,
    /// The transcode templates to work on or to narrow the list down to. Items: at most 10.
    pub transcode_templates: Vec<String>,
}

impl UpdateLiveAppRecordConfigRequest {
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
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `OnDemand`.
    #[inline]
    pub fn on_demand(mut self, value: i32) -> Self {
        self.on_demand = Some(value);
        self
    }
    /// Sets `DelayTime`.
    #[inline]
    pub fn delay_time(mut self, value: i32) -> Self {
        self.delay_time = Some(value);
        self
    }
    /// Sets `RecordFormat`.
    pub fn record_format(
        mut self,
        value: impl IntoIterator<Item = impl Into<RecordFormat>>,
    ) -> Self {
        self.record_format = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TranscodeRecordFormat`.
    pub fn transcode_record_format(
        mut self,
        value: impl IntoIterator<Item = impl Into<RecordFormat>>,
    ) -> Self {
        self.transcode_record_format = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TranscodeTemplates`.
    pub fn transcode_templates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transcode_templates = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateLiveAppRecordConfigRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "OssEndpoint" => oss_endpoint: query,
        "StreamName" => stream_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "OnDemand" => on_demand: query,
        "DelayTime" => delay_time: query,
        "RecordFormat" => record_format: query,
        "TranscodeRecordFormat" => transcode_record_format: query,
        "TranscodeTemplates" => transcode_templates: query,
    }
}

impl Operation for UpdateLiveAppRecordConfigRequest {
    type Response = UpdateLiveAppRecordConfigResponse;
    type Error = UpdateLiveAppRecordConfigError;
    const INFO: OperationInfo = super::operation("UpdateLiveAppRecordConfig")
        .required(&["DomainName", "AppName", "OssEndpoint"]);
    const ERRORS: &'static [UpdateLiveAppRecordConfigError] = &[
        UpdateLiveAppRecordConfigError::InvalidOssEndpointMalformed,
        UpdateLiveAppRecordConfigError::InvalidOssBucketMalformed,
        UpdateLiveAppRecordConfigError::InvalidOssBucketNotFound,
        UpdateLiveAppRecordConfigError::InvalidFormatMalformed,
        UpdateLiveAppRecordConfigError::InvalidCycleDurationMalformed,
        UpdateLiveAppRecordConfigError::InvalidSliceDurationMalformed,
        UpdateLiveAppRecordConfigError::InvalidTemplateLengthMalformed,
        UpdateLiveAppRecordConfigError::InvalidTemplateForbidRaw,
        UpdateLiveAppRecordConfigError::MissingTemplate,
        UpdateLiveAppRecordConfigError::MissingOssObjectPrefix,
        UpdateLiveAppRecordConfigError::MissingSliceOssObjectPrefix,
        UpdateLiveAppRecordConfigError::InvalidOssObjectPrefixMalformed,
        UpdateLiveAppRecordConfigError::InvalidSliceOssObjectPrefixMalformed,
        UpdateLiveAppRecordConfigError::ConfigAlreadyExists,
        UpdateLiveAppRecordConfigError::InvalidFormatIllegalOperation,
        UpdateLiveAppRecordConfigError::InvalidDelayTime,
        UpdateLiveAppRecordConfigError::Live2VodConfigAlreadyExists,
        UpdateLiveAppRecordConfigError::InvalidStartTimeMalformed,
        UpdateLiveAppRecordConfigError::InvalidEndTimeMalformed,
        UpdateLiveAppRecordConfigError::InvalidEndTimeMismatch,
        UpdateLiveAppRecordConfigError::InvalidStartTimeMismatch,
        UpdateLiveAppRecordConfigError::Forbidden,
    ];
}

/// Response to [`UpdateLiveAppRecordConfigRequest`].
pub type UpdateLiveAppRecordConfigResponse = alicloud_runtime::EmptyResponse;

/// Notation or file format of the record.
#[non_exhaustive]
pub struct RecordFormat {
    /// How long the cycle lasts.
    pub cycle_duration: Option<i32>,
    /// Notation or file format that is used.
    pub format: Option<String>,
    /// How long the slice lasts.
    pub slice_duration: Option<i32>,
}

impl RecordFormat {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CycleDuration`.
    #[inline]
    pub fn cycle_duration(mut self, value: i32) -> Self {
        self.cycle_duration = Some(value);
        self
    }
    /// Sets `Format`.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `SliceDuration`.
    #[inline]
    pub fn slice_duration(mut self, value: i32) -> Self {
        self.slice_duration = Some(value);
        self
    }
}

request! {
    RecordFormat {
        "CycleDuration" => cycle_duration: field,
        "Format" => format: field,
        "SliceDuration" => slice_duration: field,
    }
}

/// Errors that the documentation of [`UpdateLiveAppRecordConfigRequest`] names.
///
/// - [`InvalidOssEndpointMalformed`](super::DocumentedError::InvalidOssEndpointMalformed)
/// - [`InvalidOssBucketMalformed`](super::DocumentedError::InvalidOssBucketMalformed)
/// - [`InvalidOssBucketNotFound`](super::DocumentedError::InvalidOssBucketNotFound)
/// - [`InvalidFormatMalformed`](super::DocumentedError::InvalidFormatMalformed)
/// - [`InvalidCycleDurationMalformed`](super::DocumentedError::InvalidCycleDurationMalformed)
/// - [`InvalidSliceDurationMalformed`](super::DocumentedError::InvalidSliceDurationMalformed)
/// - [`InvalidTemplateLengthMalformed`](super::DocumentedError::InvalidTemplateLengthMalformed)
/// - [`InvalidTemplateForbidRaw`](super::DocumentedError::InvalidTemplateForbidRaw)
/// - [`MissingTemplate`](super::DocumentedError::MissingTemplate)
/// - [`MissingOssObjectPrefix`](super::DocumentedError::MissingOssObjectPrefix)
/// - [`MissingSliceOssObjectPrefix`](super::DocumentedError::MissingSliceOssObjectPrefix)
/// - [`InvalidOssObjectPrefixMalformed`](super::DocumentedError::InvalidOssObjectPrefixMalformed)
/// - [`InvalidSliceOssObjectPrefixMalformed`](super::DocumentedError::InvalidSliceOssObjectPrefixMalformed)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`InvalidFormatIllegalOperation`](super::DocumentedError::InvalidFormatIllegalOperation)
/// - [`InvalidDelayTime`](super::DocumentedError::InvalidDelayTime)
/// - [`Live2VodConfigAlreadyExists`](super::DocumentedError::Live2VodConfigAlreadyExists)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeMismatch`](super::DocumentedError::InvalidStartTimeMismatch)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type UpdateLiveAppRecordConfigError = super::DocumentedError;
