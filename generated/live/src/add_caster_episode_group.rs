// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCasterEpisodeGroup`, from `live/AddCasterEpisodeGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a carousel program from VOD files for a domain, with start time and repeat count.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// use alicloud_live::add_caster_episode_group::CasterEpisodeGroupItem;
///
/// let request = alicloud_live::AddCasterEpisodeGroupRequest::new()
///     .item([CasterEpisodeGroupItem::new()])
///     .domain_name("...")
///     .start_time("...")
///     .repeat_num(1)
///     .side_output_url("...")
///     .callback_url("...");
/// let reply = client.add_caster_episode_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCasterEpisodeGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Items to add, in the order of play. Items: at most 150.
    pub item: Vec<CasterEpisodeGroupItem>,
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice.
    pub client_token: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** How many there are of this: repeat.
    pub repeat_num: Option<i32>,
    /// **Required.** Web address under which the side output is found.
    pub side_output_url: Option<String>,
    /// **Required.** Web address under which the callback is found.
    pub callback_url: Option<String>,
}

impl AddCasterEpisodeGroupRequest {
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
    /// Sets `Item`, which is required.
    pub fn item(
        mut self,
        value: impl IntoIterator<Item = impl Into<CasterEpisodeGroupItem>>,
    ) -> Self {
        self.item = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`, which is required.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `RepeatNum`, which is required.
    #[inline]
    pub fn repeat_num(mut self, value: i32) -> Self {
        self.repeat_num = Some(value);
        self
    }
    /// Sets `SideOutputUrl`, which is required.
    pub fn side_output_url(mut self, value: impl Into<String>) -> Self {
        self.side_output_url = Some(value.into());
        self
    }
    /// Sets `CallbackUrl`, which is required.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
}

request! {
    AddCasterEpisodeGroupRequest {
        "RegionId" => region_id: query,
        "Item" => item: query,
        "ClientToken" => client_token: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "RepeatNum" => repeat_num: query,
        "SideOutputUrl" => side_output_url: query,
        "CallbackUrl" => callback_url: query,
    }
}

impl Operation for AddCasterEpisodeGroupRequest {
    type Response = AddCasterEpisodeGroupResponse;
    type Error = AddCasterEpisodeGroupError;
    const INFO: OperationInfo = super::operation("AddCasterEpisodeGroup")
        .required(
            &[
                "Item",
                "ClientToken",
                "DomainName",
                "StartTime",
                "RepeatNum",
                "SideOutputUrl",
                "CallbackUrl",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AddCasterEpisodeGroupError] = &[
        AddCasterEpisodeGroupError::MissingParameter,
        AddCasterEpisodeGroupError::InvalidParameterMalformed,
        AddCasterEpisodeGroupError::IncorrectStartTime,
        AddCasterEpisodeGroupError::IllegalOperation,
        AddCasterEpisodeGroupError::InternalError2,
    ];
}

/// Response to [`AddCasterEpisodeGroupRequest`].
#[non_exhaustive]
pub struct AddCasterEpisodeGroupResponse {
    /// IDs of the items that were found or are concerned.
    pub item_ids: Vec<String>,
    /// ID of the program that the item belongs to or stands for.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68X****`.
    pub program_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    AddCasterEpisodeGroupResponse {
        "ItemIds" => item_ids: list("ItemId"),
        "ProgramId" => program_id: value,
        "RequestId" => request_id: value,
    }
}

/// Items to add, in the order of play.
#[non_exhaustive]
pub struct CasterEpisodeGroupItem {
    /// Name that the item goes by.
    pub item_name: Option<String>,
    /// Web address under which the vod is found.
    pub vod_url: Option<String>,
}

impl CasterEpisodeGroupItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ItemName`.
    pub fn item_name(mut self, value: impl Into<String>) -> Self {
        self.item_name = Some(value.into());
        self
    }
    /// Sets `VodUrl`.
    pub fn vod_url(mut self, value: impl Into<String>) -> Self {
        self.vod_url = Some(value.into());
        self
    }
}

request! {
    CasterEpisodeGroupItem {
        "ItemName" => item_name: field,
        "VodUrl" => vod_url: field,
    }
}

/// Errors that the documentation of [`AddCasterEpisodeGroupRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`IncorrectStartTime`](super::DocumentedError::IncorrectStartTime)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type AddCasterEpisodeGroupError = super::DocumentedError;
