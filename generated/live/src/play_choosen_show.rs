// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PlayChoosenShow`, from `live/PlayChoosenShow.md`.

use alicloud_runtime::codegen::*;

/// Switches a running playlist to the item named in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::PlayChoosenShowRequest::new()
///     .caster_id("...")
///     .show_id("...");
/// let reply = client.play_choosen_show(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PlayChoosenShowRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the show that the call is about.
    pub show_id: Option<String>,
}

impl PlayChoosenShowRequest {
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
    /// Sets `ShowId`, which is required.
    pub fn show_id(mut self, value: impl Into<String>) -> Self {
        self.show_id = Some(value.into());
        self
    }
}

request! {
    PlayChoosenShowRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "ShowId" => show_id: query,
    }
}

impl Operation for PlayChoosenShowRequest {
    type Response = PlayChoosenShowResponse;
    type Error = PlayChoosenShowError;
    const INFO: OperationInfo = super::operation("PlayChoosenShow")
        .required(&["CasterId", "ShowId"])
        .region("RegionId");
    const ERRORS: &'static [PlayChoosenShowError] = &[
        PlayChoosenShowError::InvalidUserIdMalformed,
        PlayChoosenShowError::InvalidParameterMalformed,
        PlayChoosenShowError::InvalidCasterIdMalformed,
        PlayChoosenShowError::IncorrectCasterStatus,
        PlayChoosenShowError::MissingParameter,
        PlayChoosenShowError::IllegalOperation,
        PlayChoosenShowError::InvalidCasterNotFound,
        PlayChoosenShowError::InvalidShowListNotFound,
        PlayChoosenShowError::InvalidShowNotFound,
        PlayChoosenShowError::InternalError2,
    ];
}

/// Response to [`PlayChoosenShowRequest`].
#[non_exhaustive]
pub struct PlayChoosenShowResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// ID of the show that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf93880e****`.
    pub show_id: Option<String>,
}

response! {
    PlayChoosenShowResponse {
        "RequestId" => request_id: value,
        "ShowId" => show_id: value,
    }
}

/// Errors that the documentation of [`PlayChoosenShowRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IncorrectCasterStatus`](super::DocumentedError::IncorrectCasterStatus)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidShowListNotFound`](super::DocumentedError::InvalidShowListNotFound)
/// - [`InvalidShowNotFound`](super::DocumentedError::InvalidShowNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type PlayChoosenShowError = super::DocumentedError;
