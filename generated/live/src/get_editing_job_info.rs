// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEditingJobInfo`, from `live/GetEditingJobInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the editing jobs of a show in a production studio.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::GetEditingJobInfoRequest::new()
///     .caster_id("...");
/// let reply = client.get_editing_job_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEditingJobInfoRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// ID of the show that the call is about.
    pub show_id: Option<String>,
}

impl GetEditingJobInfoRequest {
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
    /// Sets `ShowId`.
    pub fn show_id(mut self, value: impl Into<String>) -> Self {
        self.show_id = Some(value.into());
        self
    }
}

request! {
    GetEditingJobInfoRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "ShowId" => show_id: query,
    }
}

impl Operation for GetEditingJobInfoRequest {
    type Response = GetEditingJobInfoResponse;
    type Error = GetEditingJobInfoError;
    const INFO: OperationInfo = super::operation("GetEditingJobInfo")
        .required(&["CasterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetEditingJobInfoError] = &[
        GetEditingJobInfoError::InvalidUserIdMalformed,
        GetEditingJobInfoError::InvalidParameterMalformed,
        GetEditingJobInfoError::InvalidCasterIdMalformed,
        GetEditingJobInfoError::InvalidVodUrlMalformed,
        GetEditingJobInfoError::MissingParameter,
        GetEditingJobInfoError::IllegalOperation,
        GetEditingJobInfoError::InvalidCasterNotFound,
        GetEditingJobInfoError::InvalidShowListNotFound,
        GetEditingJobInfoError::InternalError2,
    ];
}

/// Response to [`GetEditingJobInfoRequest`].
#[non_exhaustive]
pub struct GetEditingJobInfoResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `53200b81-b761-4c10-842a-a0726d97****`.
    pub caster_id: Option<String>,
    /// What is known about the editing tasks. Example: `text`.
    pub editing_tasks_info: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    GetEditingJobInfoResponse {
        "CasterId" => caster_id: value,
        "EditingTasksInfo" => editing_tasks_info: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetEditingJobInfoRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidVodUrlMalformed`](super::DocumentedError::InvalidVodUrlMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidShowListNotFound`](super::DocumentedError::InvalidShowListNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type GetEditingJobInfoError = super::DocumentedError;
