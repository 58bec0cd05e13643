// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAppBySwimmingLaneGroupTag`, from `mse/ListAppBySwimmingLaneGroupTag.md`.

use alicloud_runtime::codegen::*;

/// Lists the applications in a group of lanes that carry a tag.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListAppBySwimmingLaneGroupTagRequest::new()
///     .tag("...")
///     .group_id(1);
/// let reply = client.list_app_by_swimming_lane_group_tag(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ListAppBySwimmingLaneGroupTagRequest {
    /// **Required.** Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
    /// **Required.** Group of lanes that is meant, by its number.
    pub group_id: Option<i64>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListAppBySwimmingLaneGroupTagRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
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
    ListAppBySwimmingLaneGroupTagRequest {
        "Tag" => tag: query,
        "GroupId" => group_id: query,
        "Namespace" => namespace: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListAppBySwimmingLaneGroupTagRequest {
    type Response = ListAppBySwimmingLaneGroupTagResponse;
    type Error = ListAppBySwimmingLaneGroupTagError;
    const INFO: OperationInfo = super::operation("ListAppBySwimmingLaneGroupTag")
        .required(&["Tag", "GroupId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListAppBySwimmingLaneGroupTagError] = &[
        ListAppBySwimmingLaneGroupTagError::IllegalRequest,
        ListAppBySwimmingLaneGroupTagError::InvalidParameter,
        ListAppBySwimmingLaneGroupTagError::NoPermission,
        ListAppBySwimmingLaneGroupTagError::NotFound,
        ListAppBySwimmingLaneGroupTagError::InternalError,
    ];
}

/// Response to [`ListAppBySwimmingLaneGroupTagRequest`].
#[non_exhaustive]
pub struct ListAppBySwimmingLaneGroupTagResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7466566F-F30F-4A29-965D-3E0AF21D****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Values that the operation returns, in a form of its own; may be empty.
    /// Example: `[{appName:"test",appId:"hkhon1po62@958bba95910341f "}]`.
    pub data: Option<Value>,
}

response! {
    ListAppBySwimmingLaneGroupTagResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`ListAppBySwimmingLaneGroupTagRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListAppBySwimmingLaneGroupTagError = super::DocumentedError;
