// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAppBySwimmingLaneGroupTags`, from `mse/ListAppBySwimmingLaneGroupTags.md`.

use alicloud_runtime::codegen::*;

/// Lists the applications in a group of lanes that carry certain tags.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListAppBySwimmingLaneGroupTagsRequest::new()
///     .group_id(1)
///     .namespace("...");
/// let reply = client.list_app_by_swimming_lane_group_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAppBySwimmingLaneGroupTagsRequest {
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<String>,
    /// **Required.** Group of lanes that is meant, by its number.
    pub group_id: Option<i64>,
    /// **Required.** Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListAppBySwimmingLaneGroupTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `Namespace`, which is required.
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
    ListAppBySwimmingLaneGroupTagsRequest {
        "Tags" => tags: query_json,
        "GroupId" => group_id: query,
        "Namespace" => namespace: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListAppBySwimmingLaneGroupTagsRequest {
    type Response = ListAppBySwimmingLaneGroupTagsResponse;
    type Error = ListAppBySwimmingLaneGroupTagsError;
    const INFO: OperationInfo = super::operation("ListAppBySwimmingLaneGroupTags")
        .required(&["GroupId", "Namespace"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [ListAppBySwimmingLaneGroupTagsError] = &[
        ListAppBySwimmingLaneGroupTagsError::IllegalRequest,
        ListAppBySwimmingLaneGroupTagsError::InvalidParameter,
        ListAppBySwimmingLaneGroupTagsError::NoPermission,
        ListAppBySwimmingLaneGroupTagsError::NotFound,
        ListAppBySwimmingLaneGroupTagsError::InternalError,
    ];
}

/// Response to [`ListAppBySwimmingLaneGroupTagsRequest`].
#[non_exhaustive]
pub struct ListAppBySwimmingLaneGroupTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6832e76b-bb5f-4dea-****-************`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `Success`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Values that the operation returns, by name.
    pub data: BTreeMap<String, Vec<AppBySwimmingLaneGroupTagData>>,
}

response! {
    ListAppBySwimmingLaneGroupTagsResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "Data" => data: map,
    }
}

/// Values that the operation returns, by name.
#[non_exhaustive]
pub struct AppBySwimmingLaneGroupTagData {
    /// ID of the user or account that the call or the item is about. Example: `12345`.
    pub user_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Name that the application is registered under. Example: `example-app-name`.
    pub app_name: Option<String>,
    /// ID that the service gave the application. Example: `123456abcde@12345abcde`.
    pub app_id: Option<String>,
}

response! {
    AppBySwimmingLaneGroupTagData {
        "UserId" => user_id: value,
        "RegionId" => region_id: value,
        "Namespace" => namespace: value,
        "AppName" => app_name: value,
        "AppId" => app_id: value,
    }
}

/// Errors that the documentation of [`ListAppBySwimmingLaneGroupTagsRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListAppBySwimmingLaneGroupTagsError = super::DocumentedError;
