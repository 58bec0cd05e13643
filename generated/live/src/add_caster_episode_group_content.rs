// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCasterEpisodeGroupContent`, from `live/AddCasterEpisodeGroupContent.md`.

use alicloud_runtime::codegen::*;

/// Creates a carousel program from a single content string and returns the IDs of its items.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddCasterEpisodeGroupContentRequest::new()
///     .content("...");
/// let reply = client.add_caster_episode_group_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCasterEpisodeGroupContentRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice.
    pub client_token: Option<String>,
    /// **Required.** Text or data that the item consists of.
    pub content: Option<String>,
}

impl AddCasterEpisodeGroupContentRequest {
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
    /// Sets `ClientToken`, which is required.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

request! {
    AddCasterEpisodeGroupContentRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Content" => content: query,
    }
}

impl Operation for AddCasterEpisodeGroupContentRequest {
    type Response = AddCasterEpisodeGroupContentResponse;
    type Error = AddCasterEpisodeGroupContentError;
    const INFO: OperationInfo = super::operation("AddCasterEpisodeGroupContent")
        .required(&["ClientToken", "Content"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AddCasterEpisodeGroupContentError] = &[
        AddCasterEpisodeGroupContentError::MissingParameter,
        AddCasterEpisodeGroupContentError::InvalidParameterMalformed,
        AddCasterEpisodeGroupContentError::IncorrectStartTime,
        AddCasterEpisodeGroupContentError::InvalidClientTokenMalformed,
        AddCasterEpisodeGroupContentError::IllegalOperation,
        AddCasterEpisodeGroupContentError::InternalError2,
    ];
}

/// Response to [`AddCasterEpisodeGroupContentRequest`].
#[non_exhaustive]
pub struct AddCasterEpisodeGroupContentResponse {
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
    AddCasterEpisodeGroupContentResponse {
        "ItemIds" => item_ids: list("ItemId"),
        "ProgramId" => program_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddCasterEpisodeGroupContentRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`IncorrectStartTime`](super::DocumentedError::IncorrectStartTime)
/// - [`InvalidClientTokenMalformed`](super::DocumentedError::InvalidClientTokenMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type AddCasterEpisodeGroupContentError = super::DocumentedError;
