// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetCasterConfig`, from `live/SetCasterConfig.md`.

use alicloud_runtime::codegen::*;

/// Overwrites the whole configuration of a production studio; a parameter left empty clears its
/// setting.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetCasterConfigRequest::new()
///     .caster_id("...");
/// let reply = client.set_caster_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetCasterConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// Name that the caster goes by.
    pub caster_name: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Settings of the transcode, and what it works with.
    pub transcode_config: Option<String>,
    /// Settings of the record, and what it works with.
    pub record_config: Option<String>,
    /// Seconds by which the output lags behind; leaving it empty takes the delay away.
    pub delay: Option<f64>,
    /// ID of the urgent material that the call is about.
    pub urgent_material_id: Option<String>,
    /// Web address under which the urgent live stream is found.
    pub urgent_live_stream_url: Option<String>,
    /// Web address under which the side output is found.
    pub side_output_url: Option<String>,
    /// Items of the kind side output URL to work on or to narrow the list down to.
    pub side_output_url_list: Option<String>,
    /// Web address under which the callback is found.
    pub callback_url: Option<String>,
    /// Whether the program list is in use.
    pub program_effect: Option<i32>,
    /// Name that the program goes by.
    pub program_name: Option<String>,
    /// Whether the channel is switched on.
    pub channel_enable: Option<i32>,
    /// Settings of the sync groups, and what it works with.
    pub sync_groups_config: Option<String>,
    /// ID of the urgent image that the call is about.
    pub urgent_image_id: Option<String>,
    /// Web address under which the urgent image is found.
    pub urgent_image_url: Option<String>,
    /// Whether the standby video comes on by itself when the source breaks off.
    pub auto_switch_urgent_on: Option<bool>,
    /// Settings of the auto switch urgent, and what it works with.
    pub auto_switch_urgent_config: Option<String>,
}

impl SetCasterConfigRequest {
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
    /// Sets `CasterName`.
    pub fn caster_name(mut self, value: impl Into<String>) -> Self {
        self.caster_name = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `TranscodeConfig`.
    pub fn transcode_config(mut self, value: impl Into<String>) -> Self {
        self.transcode_config = Some(value.into());
        self
    }
    /// Sets `RecordConfig`.
    pub fn record_config(mut self, value: impl Into<String>) -> Self {
        self.record_config = Some(value.into());
        self
    }
    /// Sets `Delay`.
    #[inline]
    pub fn delay(mut self, value: f64) -> Self {
        self.delay = Some(value);
        self
    }
    /// Sets `UrgentMaterialId`.
    pub fn urgent_material_id(mut self, value: impl Into<String>) -> Self {
        self.urgent_material_id = Some(value.into());
        self
    }
    /// Sets `UrgentLiveStreamUrl`.
    pub fn urgent_live_stream_url(mut self, value: impl Into<String>) -> Self {
        self.urgent_live_stream_url = Some(value.into());
        self
    }
    /// Sets `SideOutputUrl`.
    pub fn side_output_url(mut self, value: impl Into<String>) -> Self {
        self.side_output_url = Some(value.into());
        self
    }
    /// Sets `SideOutputUrlList`.
    pub fn side_output_url_list(mut self, value: impl Into<String>) -> Self {
        self.side_output_url_list = Some(value.into());
        self
    }
    /// Sets `CallbackUrl`.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
    /// Sets `ProgramEffect`.
    #[inline]
    pub fn program_effect(mut self, value: i32) -> Self {
        self.program_effect = Some(value);
        self
    }
    /// Sets `ProgramName`.
    pub fn program_name(mut self, value: impl Into<String>) -> Self {
        self.program_name = Some(value.into());
        self
    }
    /// Sets `ChannelEnable`.
    #[inline]
    pub fn channel_enable(mut self, value: i32) -> Self {
        self.channel_enable = Some(value);
        self
    }
    /// Sets `SyncGroupsConfig`.
    pub fn sync_groups_config(mut self, value: impl Into<String>) -> Self {
        self.sync_groups_config = Some(value.into());
        self
    }
    /// Sets `UrgentImageId`.
    pub fn urgent_image_id(mut self, value: impl Into<String>) -> Self {
        self.urgent_image_id = Some(value.into());
        self
    }
    /// Sets `UrgentImageUrl`.
    pub fn urgent_image_url(mut self, value: impl Into<String>) -> Self {
        self.urgent_image_url = Some(value.into());
        self
    }
    /// Sets `AutoSwitchUrgentOn`.
    #[inline]
    pub fn auto_switch_urgent_on(mut self, value: bool) -> Self {
        self.auto_switch_urgent_on = Some(value);
        self
    }
    /// Sets `AutoSwitchUrgentConfig`.
    pub fn auto_switch_urgent_config(mut self, value: impl Into<String>) -> Self {
        self.auto_switch_urgent_config = Some(value.into());
        self
    }
}

request! {
    SetCasterConfigRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "CasterName" => caster_name: query,
        "DomainName" => domain_name: query,
        "TranscodeConfig" => transcode_config: query,
        "RecordConfig" => record_config: query,
        "Delay" => delay: query,
        "UrgentMaterialId" => urgent_material_id: query,
        "UrgentLiveStreamUrl" => urgent_live_stream_url: query,
        "SideOutputUrl" => side_output_url: query,
        "SideOutputUrlList" => side_output_url_list: query,
        "CallbackUrl" => callback_url: query,
        "ProgramEffect" => program_effect: query,
        "ProgramName" => program_name: query,
        "ChannelEnable" => channel_enable: query,
        "SyncGroupsConfig" => sync_groups_config: query,
        "UrgentImageId" => urgent_image_id: query,
        "UrgentImageUrl" => urgent_image_url: query,
        "AutoSwitchUrgentOn" => auto_switch_urgent_on: query,
        "AutoSwitchUrgentConfig" => auto_switch_urgent_config: query,
    }
}

impl Operation for SetCasterConfigRequest {
    type Response = SetCasterConfigResponse;
    type Error = SetCasterConfigError;
    const INFO: OperationInfo = super::operation("SetCasterConfig")
        .required(&["CasterId"])
        .region("RegionId");
    const ERRORS: &'static [SetCasterConfigError] = &[
        SetCasterConfigError::InvalidUserIdMalformed,
        SetCasterConfigError::InvalidCasterIdMalformed,
        SetCasterConfigError::InvalidParameterMalformed,
        SetCasterConfigError::IncorrectCasterStatusInuse,
        SetCasterConfigError::InvalidCasterChannelDisableUnsupported,
        SetCasterConfigError::IncorrectCasterStatusEnableChannel,
        SetCasterConfigError::MissingParameter,
        SetCasterConfigError::IllegalOperation,
        SetCasterConfigError::InvalidCasterNotFound,
        SetCasterConfigError::InvalidDomainNameNotFound,
        SetCasterConfigError::InternalError2,
    ];
}

/// Response to [`SetCasterConfigRequest`].
#[non_exhaustive]
pub struct SetCasterConfigResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `b4810848-bcf9-4aef-bd4a-e6bba2d9****`.
    pub caster_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    SetCasterConfigResponse {
        "CasterId" => caster_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SetCasterConfigRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`IncorrectCasterStatusInuse`](super::DocumentedError::IncorrectCasterStatusInuse)
/// - [`InvalidCasterChannelDisableUnsupported`](super::DocumentedError::InvalidCasterChannelDisableUnsupported)
/// - [`IncorrectCasterStatusEnableChannel`](super::DocumentedError::IncorrectCasterStatusEnableChannel)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type SetCasterConfigError = super::DocumentedError;
