// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveShowFromShowList`, from `live/RemoveShowFromShowList.md`.

use alicloud_runtime::codegen::*;

/// Takes one show, or several in batch mode, off a production studio's playlist.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::RemoveShowFromShowListRequest::new()
///     .caster_id("...");
/// let reply = client.remove_show_from_show_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveShowFromShowListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the shows to work on or to narrow the list down to. Items: at most 80.
    pub show_id_list: Vec<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// ID of the show that the call is about.
    pub show_id: Option<String>,
    /// Way in which the is batch works.
    pub is_batch_mode: Option<bool>,
}

impl RemoveShowFromShowListRequest {
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
    /// Sets `showIdList`.
    pub fn show_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.show_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CasterId`, which is required.
    pub fn caster_id(mut self, value: impl Into<String>) -> Self {
        self.caster_id = Some(value.into());
        self
    }
    /// Sets `ShowId`.
    pub fn show_id(mut self, value: impl Into<String>) -> Self {
        self.show_id = Some(value.into());
        self
    }
    /// Sets `isBatchMode`.
    #[inline]
    pub fn is_batch_mode(mut self, value: bool) -> Self {
        self.is_batch_mode = Some(value);
        self
    }
}

request! {
    RemoveShowFromShowListRequest {
        "RegionId" => region_id: query,
        "showIdList" => show_id_list: query,
        "CasterId" => caster_id: query,
        "ShowId" => show_id: query,
        "isBatchMode" => is_batch_mode: query,
    }
}

impl Operation for RemoveShowFromShowListRequest {
    type Response = RemoveShowFromShowListResponse;
    type Error = RemoveShowFromShowListError;
    const INFO: OperationInfo = super::operation("RemoveShowFromShowList")
        .required(&["CasterId"])
        .region("RegionId");
    const ERRORS: &'static [RemoveShowFromShowListError] = &[
        RemoveShowFromShowListError::InvalidUserIdMalformed,
        RemoveShowFromShowListError::InvalidParameterMalformed,
        RemoveShowFromShowListError::InvalidCasterIdMalformed,
        RemoveShowFromShowListError::MissingParameter,
        RemoveShowFromShowListError::IllegalOperation,
        RemoveShowFromShowListError::InvalidCasterNotFound,
        RemoveShowFromShowListError::InvalidShowListNotFound,
        RemoveShowFromShowListError::InternalError2,
    ];
}

/// Response to [`RemoveShowFromShowListRequest`].
#[non_exhaustive]
pub struct RemoveShowFromShowListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// ID of the show that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf93880e****`.
    pub show_id: Option<String>,
    /// Items of the kind failed that were found or are concerned.
    /// Example: `failedList[Show1, Show2...]`.
    pub failed_list: Option<String>,
    /// IDs of the successful shows that were found or are concerned.
    /// Example: `f1933f16-5467-4308-b3a9-e8d451a90999`.
    pub successful_show_ids: Option<String>,
}

response! {
    RemoveShowFromShowListResponse {
        "RequestId" => request_id: value,
        "ShowId" => show_id: value,
        "failedList" => failed_list: value,
        "successfulShowIds" => successful_show_ids: value,
    }
}

/// Errors that the documentation of [`RemoveShowFromShowListRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidShowListNotFound`](super::DocumentedError::InvalidShowListNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type RemoveShowFromShowListError = super::DocumentedError;
