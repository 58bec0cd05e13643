// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSwimmingLane`, from `mse/DeleteSwimmingLane.md`.

use alicloud_runtime::codegen::*;

/// Deletes a lane; requests marked for it take the baseline again.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteSwimmingLaneRequest::new()
///     .lane_id(1);
/// let reply = client.delete_swimming_lane(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSwimmingLaneRequest {
    /// **Required.** Lane to work on, as
    /// [`CreateOrUpdateSwimmingLane`](super::Client::create_or_update_swimming_lane) returned it.
    pub lane_id: Option<i64>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteSwimmingLaneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LaneId`, which is required.
    #[inline]
    pub fn lane_id(mut self, value: i64) -> Self {
        self.lane_id = Some(value);
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteSwimmingLaneRequest {
        "LaneId" => lane_id: query,
        "Namespace" => namespace: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteSwimmingLaneRequest {
    type Response = DeleteSwimmingLaneResponse;
    type Error = DeleteSwimmingLaneError;
    const INFO: OperationInfo = super::operation("DeleteSwimmingLane")
        .required(&["LaneId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [DeleteSwimmingLaneError] = &[
        DeleteSwimmingLaneError::IllegalRequest,
        DeleteSwimmingLaneError::InvalidParameter,
        DeleteSwimmingLaneError::NoPermission,
        DeleteSwimmingLaneError::NotFound,
        DeleteSwimmingLaneError::InternalError,
    ];
}

/// Response to [`DeleteSwimmingLaneRequest`].
#[non_exhaustive]
pub struct DeleteSwimmingLaneResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `69AD2AA7-DB47-449B-941B-B14409DF****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `Success`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DeleteSwimmingLaneResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DeleteSwimmingLaneRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteSwimmingLaneError = super::DocumentedError;
