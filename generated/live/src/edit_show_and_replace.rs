// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EditShowAndReplace`, from `live/EditShowAndReplace.md`.

use alicloud_runtime::codegen::*;

/// Submits a job that cuts a part of a show and puts the result in its place.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::EditShowAndReplaceRequest::new()
///     .caster_id("...")
///     .show_id("...");
/// let reply = client.edit_show_and_replace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EditShowAndReplaceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the show that the call is about.
    pub show_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// What is known about the storage.
    pub storage_info: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<f64>,
    /// End of the period to look at.
    pub end_time: Option<f64>,
}

impl EditShowAndReplaceRequest {
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
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `StorageInfo`.
    pub fn storage_info(mut self, value: impl Into<String>) -> Self {
        self.storage_info = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: f64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: f64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    EditShowAndReplaceRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "ShowId" => show_id: query,
        "UserData" => user_data: query,
        "StorageInfo" => storage_info: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for EditShowAndReplaceRequest {
    type Response = EditShowAndReplaceResponse;
    type Error = EditShowAndReplaceError;
    const INFO: OperationInfo = super::operation("EditShowAndReplace")
        .required(&["CasterId", "ShowId"])
        .region("RegionId");
    const ERRORS: &'static [EditShowAndReplaceError] = &[
        EditShowAndReplaceError::InvalidUserIdMalformed,
        EditShowAndReplaceError::InvalidParameterMalformed,
        EditShowAndReplaceError::InvalidCasterIdMalformed,
        EditShowAndReplaceError::InvalidVodUrlMalformed,
        EditShowAndReplaceError::MissingParameter,
        EditShowAndReplaceError::IllegalOperation,
        EditShowAndReplaceError::RequestForbiddenForIce,
        EditShowAndReplaceError::InvalidCasterNotFound,
        EditShowAndReplaceError::InvalidShowListNotFound,
        EditShowAndReplaceError::InternalError2,
    ];
}

/// Response to [`EditShowAndReplaceRequest`].
#[non_exhaustive]
pub struct EditShowAndReplaceResponse {
    /// What is known about the job. Example: `text`.
    pub job_info: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    EditShowAndReplaceResponse {
        "JobInfo" => job_info: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`EditShowAndReplaceRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidVodUrlMalformed`](super::DocumentedError::InvalidVodUrlMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`RequestForbiddenForIce`](super::DocumentedError::RequestForbiddenForIce)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidShowListNotFound`](super::DocumentedError::InvalidShowListNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type EditShowAndReplaceError = super::DocumentedError;
