// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateSwimmingLaneGroup`, from `mse/CreateOrUpdateSwimmingLaneGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FilterSide};

/// Creates a group of lanes with its entry and applications, or changes an existing one.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateOrUpdateSwimmingLaneGroupRequest::new()
///     .name("...");
/// let reply = client.create_or_update_swimming_lane_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneGroupRequest {
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Lane group to change; `-1` creates a new one.
    pub id: Option<i64>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Whether the lane group is in effect (`1`) or not (`0`).
    pub status: Option<i32>,
    /// Where traffic enters the lanes: an application or a gateway, with its kind before the colon.
    pub entry_app: Option<String>,
    /// Applications concerned, by their IDs, separated by commas.
    pub app_ids: Option<String>,
    /// Whether messages of a lane stay in that lane.
    pub message_queue_gray_enable: Option<bool>,
    /// Whether messages for lanes are filtered on the message server or in the client.
    pub message_queue_filter_side: Option<Open<FilterSide>>,
    /// Whether the database is part of the lanes as well.
    pub db_gray_enable: Option<bool>,
    /// Whether requests that go through the lanes are recorded for analysis.
    pub record_canary_detail: Option<bool>,
    /// HTTP paths that the rule, route or interface stands under.
    pub paths: Vec<String>,
    /// Gateway routes that lanes of the group can use; needed before lanes are made.
    pub route_ids: Vec<i64>,
    /// Whether requests enter the lanes by their content or by proportion.
    pub canary_model: Option<i32>,
    /// Generation of the lane feature that the group uses.
    pub swim_version: Option<i32>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreateOrUpdateSwimmingLaneGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `EntryApp`.
    pub fn entry_app(mut self, value: impl Into<String>) -> Self {
        self.entry_app = Some(value.into());
        self
    }
    /// Sets `AppIds`.
    pub fn app_ids(mut self, value: impl Into<String>) -> Self {
        self.app_ids = Some(value.into());
        self
    }
    /// Sets `MessageQueueGrayEnable`.
    #[inline]
    pub fn message_queue_gray_enable(mut self, value: bool) -> Self {
        self.message_queue_gray_enable = Some(value);
        self
    }
    /// Sets `MessageQueueFilterSide`.
    pub fn message_queue_filter_side(
        mut self,
        value: impl Into<Open<FilterSide>>,
    ) -> Self {
        self.message_queue_filter_side = Some(value.into());
        self
    }
    /// Sets `DbGrayEnable`.
    #[inline]
    pub fn db_gray_enable(mut self, value: bool) -> Self {
        self.db_gray_enable = Some(value);
        self
    }
    /// Sets `RecordCanaryDetail`.
    #[inline]
    pub fn record_canary_detail(mut self, value: bool) -> Self {
        self.record_canary_detail = Some(value);
        self
    }
    /// Sets `Paths`.
    pub fn paths(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.paths = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RouteIds`.
    pub fn route_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.route_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CanaryModel`.
    #[inline]
    pub fn canary_model(mut self, value: i32) -> Self {
        self.canary_model = Some(value);
        self
    }
    /// Sets `SwimVersion`.
    #[inline]
    pub fn swim_version(mut self, value: i32) -> Self {
        self.swim_version = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreateOrUpdateSwimmingLaneGroupRequest {
        "Region" => region: query,
        "Namespace" => namespace: query,
        "Id" => id: query,
        "Name" => name: query,
        "Status" => status: query,
        "EntryApp" => entry_app: query,
        "AppIds" => app_ids: query,
        "MessageQueueGrayEnable" => message_queue_gray_enable: query,
        "MessageQueueFilterSide" => message_queue_filter_side: query,
        "DbGrayEnable" => db_gray_enable: query,
        "RecordCanaryDetail" => record_canary_detail: query,
        "Paths" => paths: query_json,
        "RouteIds" => route_ids: query_json,
        "CanaryModel" => canary_model: query,
        "SwimVersion" => swim_version: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateOrUpdateSwimmingLaneGroupRequest {
    type Response = CreateOrUpdateSwimmingLaneGroupResponse;
    type Error = CreateOrUpdateSwimmingLaneGroupError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateSwimmingLaneGroup")
        .required(&["Name"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [CreateOrUpdateSwimmingLaneGroupError] = &[
        CreateOrUpdateSwimmingLaneGroupError::IllegalRequest,
        CreateOrUpdateSwimmingLaneGroupError::InvalidParameter,
        CreateOrUpdateSwimmingLaneGroupError::NoPermission,
        CreateOrUpdateSwimmingLaneGroupError::NotFound,
        CreateOrUpdateSwimmingLaneGroupError::InternalError,
    ];
}

/// Response to [`CreateOrUpdateSwimmingLaneGroupRequest`].
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EE5C32A1-BC0E-4B79-817C-103E4EDF****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `Success`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<OrUpdateSwimmingLaneGroupData>,
}

response! {
    CreateOrUpdateSwimmingLaneGroupResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct OrUpdateSwimmingLaneGroupData {
    /// Name that people know the item by. Example: `example-app`.
    pub name: Option<String>,
    /// Whether the database is part of the lanes as well. Example: `true`.
    pub db_gray_enable: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `12345`.
    pub user_id: Option<String>,
    /// Whether messages for lanes are filtered on the message server or in the client.
    /// Example: `Client`.
    pub message_queue_filter_side: Option<String>,
    /// Applications concerned, by their IDs, separated by commas.
    /// Example: `abcd1@abcde123,abcd1@abcde124`.
    pub app_ids: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `prod`.
    pub namespace: Option<String>,
    /// Whether requests that go through the lanes are recorded for analysis. Example: `true`.
    pub record_canary_detail: Option<bool>,
    /// Identifier of the item within its collection. Default: `123`. Example: `2047`.
    pub id: Option<i64>,
    /// Where traffic enters the lanes: an application or a gateway, with its kind before the colon.
    /// Example: `mse:abcd1@a2345`.
    pub entry_app: Option<String>,
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Whether messages of a lane stay in that lane. Example: `true`.
    pub message_queue_gray_enable: Option<bool>,
    /// HTTP paths that the rule applies to.
    pub paths_2: Option<String>,
    /// HTTP paths that the rule, route or interface stands under.
    pub paths: Option<String>,
    /// Whether requests enter the lanes by their content or by proportion.
    pub canary_model_2: Option<i32>,
    /// Whether requests enter the lanes by their content or by proportion.
    pub canary_model: Option<i32>,
}

response! {
    OrUpdateSwimmingLaneGroupData {
        "Name" => name: value,
        "DbGrayEnable" => db_gray_enable: value,
        "UserId" => user_id: value,
        "MessageQueueFilterSide" => message_queue_filter_side: value,
        "AppIds" => app_ids: value,
        "Namespace" => namespace: value,
        "RecordCanaryDetail" => record_canary_detail: value,
        "Id" => id: value,
        "EntryApp" => entry_app: value,
        "Region" => region: value,
        "MessageQueueGrayEnable" => message_queue_gray_enable: value,
        "paths" => paths_2: value,
        "Paths" => paths: value,
        "canaryModel" => canary_model_2: value,
        "CanaryModel" => canary_model: value,
    }
}

/// Errors that the documentation of [`CreateOrUpdateSwimmingLaneGroupRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateOrUpdateSwimmingLaneGroupError = super::DocumentedError;
