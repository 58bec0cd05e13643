// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTagsBySwimmingLaneGroupId`, from `mse/GetTagsBySwimmingLaneGroupId.md`.

use alicloud_runtime::codegen::*;

/// Lists the tags that nodes in a group of lanes carry.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetTagsBySwimmingLaneGroupIdRequest::new()
///     .group_id(1);
/// let reply = client.get_tags_by_swimming_lane_group_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTagsBySwimmingLaneGroupIdRequest {
    /// **Required.** Group of lanes that is meant, by its number.
    pub group_id: Option<i64>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetTagsBySwimmingLaneGroupIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
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
    GetTagsBySwimmingLaneGroupIdRequest {
        "GroupId" => group_id: query,
        "Namespace" => namespace: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetTagsBySwimmingLaneGroupIdRequest {
    type Response = GetTagsBySwimmingLaneGroupIdResponse;
    type Error = GetTagsBySwimmingLaneGroupIdError;
    const INFO: OperationInfo = super::operation("GetTagsBySwimmingLaneGroupId")
        .required(&["GroupId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [GetTagsBySwimmingLaneGroupIdError] = &[
        GetTagsBySwimmingLaneGroupIdError::IllegalRequest,
        GetTagsBySwimmingLaneGroupIdError::InvalidParameter,
        GetTagsBySwimmingLaneGroupIdError::NoPermission,
        GetTagsBySwimmingLaneGroupIdError::NotFound,
        GetTagsBySwimmingLaneGroupIdError::InternalError,
    ];
}

/// Response to [`GetTagsBySwimmingLaneGroupIdRequest`].
#[non_exhaustive]
pub struct GetTagsBySwimmingLaneGroupIdResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `69AD2AA7-DB47-449B-941B-B14409DF****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call found, one entry each. Example: `["gray"]`.
    pub data: Vec<String>,
}

response! {
    GetTagsBySwimmingLaneGroupIdResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`GetTagsBySwimmingLaneGroupIdRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetTagsBySwimmingLaneGroupIdError = super::DocumentedError;
