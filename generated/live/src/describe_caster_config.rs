// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCasterConfig`, from `live/DescribeCasterConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns a production studio's settings, such as domain, recording, transcoding, delay, and
/// callback.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeCasterConfigRequest::new()
///     .caster_id("...");
/// let reply = client.describe_caster_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCasterConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
}

impl DescribeCasterConfigRequest {
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
    /// Sets `CasterId`, which is required.
    pub fn caster_id(mut self, value: impl Into<String>) -> Self {
        self.caster_id = Some(value.into());
        self
    }
}

request! {
    DescribeCasterConfigRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
    }
}

impl Operation for DescribeCasterConfigRequest {
    type Response = DescribeCasterConfigResponse;
    type Error = DescribeCasterConfigError;
    const INFO: OperationInfo = super::operation("DescribeCasterConfig")
        .required(&["CasterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCasterConfigError] = &[
        DescribeCasterConfigError::InvalidCasterIdMalformed,
        DescribeCasterConfigError::IllegalOperation,
        DescribeCasterConfigError::InvalidCasterNotFound,
        DescribeCasterConfigError::InternalError2,
    ];
}

/// Response to [`DescribeCasterConfigRequest`].
#[non_exhaustive]
pub struct DescribeCasterConfigResponse {
    /// Settings of the auto switch urgent, and what it works with. Example: `{"eofThres":3}`.
    pub auto_switch_urgent_config: Option<String>,
    /// Whether the standby video comes on by itself when the source breaks off. Example: `true`.
    pub auto_switch_urgent_on: Option<String>,
    /// Web address under which the callback is found.
    /// Example: `http://learn.aliyundoc.com/callBackLive`.
    pub callback_url: Option<String>,
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `LIVEPRODUCER_POST-cn-0pp1czt****`.
    pub caster_id: Option<String>,
    /// Name that the caster goes by. Example: `coco-caster10`.
    pub caster_name: Option<String>,
    /// Whether the channel is switched on. Example: `1`.
    pub channel_enable: Option<i32>,
    /// Seconds by which the output lags behind. Example: `0`.
    pub delay: Option<f64>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Whether the program list is in use. Example: `0`.
    pub program_effect: Option<i32>,
    /// Name that the program goes by. Example: `program_name`.
    pub program_name: Option<String>,
    /// Settings of the record, and what it works with.
    pub record_config: Option<RecordConfig>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `97df6b7f-3490-47d2-ac50-8833e1b64597`.
    pub request_id: Option<String>,
    /// Web address under which the side output is found.
    pub side_output_url: Option<String>,
    /// Items of the kind side output URL that were found or are concerned.
    /// Example: `["rtmp://domain/app1/stream1","rtmp://domain/app2/stream2"]`.
    pub side_output_url_list: Option<String>,
    /// Settings of the sync groups, and what it works with.
    pub sync_groups_config: Option<SyncGroupsConfig>,
    /// Settings of the transcode, and what it works with.
    pub transcode_config: Option<TranscodeConfig>,
    /// ID of the urgent image that the item belongs to or stands for.
    /// Example: `a089175eb5f4427684fc0715159a****`.
    pub urgent_image_id: Option<String>,
    /// Web address under which the urgent image is found.
    /// Example: `http://learn.aliyundoc.com/AppName/image.jpg`.
    pub urgent_image_url: Option<String>,
    /// Web address under which the urgent live stream is found. Example: `rtmp://demo.aliyundoc.com`.
    pub urgent_live_stream_url: Option<String>,
    /// ID of the urgent material that the item belongs to or stands for.
    /// Example: `98646538-bcf9-4aef-bd4a-e6bb76588****`.
    pub urgent_material_id: Option<String>,
}

response! {
    DescribeCasterConfigResponse {
        "AutoSwitchUrgentConfig" => auto_switch_urgent_config: value,
        "AutoSwitchUrgentOn" => auto_switch_urgent_on: value,
        "CallbackUrl" => callback_url: value,
        "CasterId" => caster_id: value,
        "CasterName" => caster_name: value,
        "ChannelEnable" => channel_enable: value,
        "Delay" => delay: value,
        "DomainName" => domain_name: value,
        "ProgramEffect" => program_effect: value,
        "ProgramName" => program_name: value,
        "RecordConfig" => record_config: value,
        "RequestId" => request_id: value,
        "SideOutputUrl" => side_output_url: value,
        "SideOutputUrlList" => side_output_url_list: value,
        "SyncGroupsConfig" => sync_groups_config: value,
        "TranscodeConfig" => transcode_config: value,
        "UrgentImageId" => urgent_image_id: value,
        "UrgentImageUrl" => urgent_image_url: value,
        "UrgentLiveStreamUrl" => urgent_live_stream_url: value,
        "UrgentMaterialId" => urgent_material_id: value,
    }
}

/// Settings of the record, and what it works with.
#[non_exhaustive]
pub struct RecordConfig {
    /// Who decides whether a stream is recorded. Example: `0`.
    pub on_demand: Option<i32>,
    /// Name of the OSS bucket for the OSS. Example: `liveBucket****`.
    pub oss_bucket: Option<String>,
    /// Host name at which the OSS is reached. Example: `oss-cn-shanghai.aliyundoc.com`.
    pub oss_endpoint: Option<String>,
    /// Notation or file format of the record.
    pub record_format: Vec<RecordFormat>,
}

response! {
    RecordConfig {
        "OnDemand" => on_demand: value,
        "OssBucket" => oss_bucket: value,
        "OssEndpoint" => oss_endpoint: value,
        "RecordFormat" => record_format: list("RecordFormat"),
    }
}

/// Notation or file format of the record.
#[non_exhaustive]
pub struct RecordFormat {
    /// How long the cycle lasts. Example: `3600`.
    pub cycle_duration: Option<i32>,
    /// Notation or file format that is used. Example: `M3U8`.
    pub format: Option<String>,
    /// Path in the bucket for recordings, with variables.
    /// Example: `record/{liveApp****}/{liveStream****}`.
    pub oss_object_prefix: Option<String>,
    /// Path in the bucket for the segments of an HLS recording, with variables.
    /// Example: `record/{liveApp****}/{liveStream****}/{UnixTimestamp****}`.
    pub slice_oss_object_prefix: Option<String>,
}

response! {
    RecordFormat {
        "CycleDuration" => cycle_duration: value,
        "Format" => format: value,
        "OssObjectPrefix" => oss_object_prefix: value,
        "SliceOssObjectPrefix" => slice_oss_object_prefix: value,
    }
}

/// Settings of the sync groups, and what it works with.
#[non_exhaustive]
pub struct SyncGroupsConfig {
    /// The sync group that the item belongs to or stands for.
    pub sync_group: Vec<SyncGroup>,
}

response! {
    SyncGroupsConfig {
        "SyncGroup" => sync_group: list(""),
    }
}

/// The sync group that the item belongs to or stands for.
#[non_exhaustive]
pub struct SyncGroup {
    /// ID of the host resource that the item belongs to or stands for. Example: `28768383240243****`.
    pub host_resource_id: Option<String>,
    /// How the sources of the group are kept in step with each other. Example: `0`.
    pub mode: Option<i32>,
    /// IDs of the resources that were found or are concerned.
    pub resource_ids: Vec<String>,
}

response! {
    SyncGroup {
        "HostResourceId" => host_resource_id: value,
        "Mode" => mode: value,
        "ResourceIds" => resource_ids: list("ResourceId"),
    }
}

/// Settings of the transcode, and what it works with.
#[non_exhaustive]
pub struct TranscodeConfig {
    /// Resolution of the production studio, as a template. Example: `lp_hd`.
    pub caster_template: Option<String>,
    /// IDs of the live templates that were found or are concerned.
    pub live_template_ids: Option<LiveTemplateIds>,
}

response! {
    TranscodeConfig {
        "CasterTemplate" => caster_template: value,
        "LiveTemplateIds" => live_template_ids: value,
    }
}

/// IDs of the live templates that were found or are concerned.
#[non_exhaustive]
pub struct LiveTemplateIds {
    /// ID of the location that the item belongs to or stands for. Example: `lld`.
    pub location_id: Vec<String>,
}

response! {
    LiveTemplateIds {
        "LocationId" => location_id: list(""),
    }
}

/// Errors that the documentation of [`DescribeCasterConfigRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeCasterConfigError = super::DocumentedError;
