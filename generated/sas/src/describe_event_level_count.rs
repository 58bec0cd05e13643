// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEventLevelCount`, from `sas/DescribeEventLevelCount.md`.

use alicloud_runtime::codegen::*;

/// Counts alert events by severity: serious, suspicious and reminder.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeEventLevelCountRequest::new();
/// let reply = client.describe_event_level_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEventLevelCountRequest {
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// IDs of the containers to work on or to narrow the list down to.
    pub container_ids: Option<String>,
    /// Name that the container field goes by.
    pub container_field_name: Option<String>,
    /// Value that the container field has or is given.
    pub container_field_value: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// Which kind of multi account action it is or is to be.
    pub multi_account_action_type: Option<i32>,
}

impl DescribeEventLevelCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ContainerIds`.
    pub fn container_ids(mut self, value: impl Into<String>) -> Self {
        self.container_ids = Some(value.into());
        self
    }
    /// Sets `ContainerFieldName`.
    pub fn container_field_name(mut self, value: impl Into<String>) -> Self {
        self.container_field_name = Some(value.into());
        self
    }
    /// Sets `ContainerFieldValue`.
    pub fn container_field_value(mut self, value: impl Into<String>) -> Self {
        self.container_field_value = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `MultiAccountActionType`.
    #[inline]
    pub fn multi_account_action_type(mut self, value: i32) -> Self {
        self.multi_account_action_type = Some(value);
        self
    }
}

request! {
    DescribeEventLevelCountRequest {
        "From" => from_: query,
        "ClusterId" => cluster_id: query,
        "ContainerIds" => container_ids: query,
        "ContainerFieldName" => container_field_name: query,
        "ContainerFieldValue" => container_field_value: query,
        "TargetType" => target_type: query,
        "MultiAccountActionType" => multi_account_action_type: query,
    }
}

impl Operation for DescribeEventLevelCountRequest {
    type Response = DescribeEventLevelCountResponse;
    type Error = DescribeEventLevelCountError;
    const INFO: OperationInfo = super::operation("DescribeEventLevelCount")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeEventLevelCountError] = &[
        DescribeEventLevelCountError::NoPermission,
        DescribeEventLevelCountError::ServerError,
    ];
}

/// Response to [`DescribeEventLevelCountRequest`].
#[non_exhaustive]
pub struct DescribeEventLevelCountResponse {
    /// The event levels that are concerned.
    pub event_levels: Option<EventLevels>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE8CA5EA-24EF-5D41-B735-53ACE7XXXXX`.
    pub request_id: Option<String>,
}

response! {
    DescribeEventLevelCountResponse {
        "EventLevels" => event_levels: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// The event levels that are concerned.
#[non_exhaustive]
pub struct EventLevels {
    /// Number that is given for this: serious. Example: `0`.
    pub serious: Option<i32>,
    /// Number that is given for this: suspicious. Example: `1`.
    pub suspicious: Option<i32>,
    /// Alerts of the lowest severity. Example: `2`.
    pub remind: Option<i32>,
}

response! {
    EventLevels {
        "Serious" => serious: value,
        "Suspicious" => suspicious: value,
        "Remind" => remind: value,
    }
}

/// Errors that the documentation of [`DescribeEventLevelCountRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeEventLevelCountError = super::DocumentedError;
