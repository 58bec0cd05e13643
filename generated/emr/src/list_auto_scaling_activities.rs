// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAutoScalingActivities`, from `emr/ListAutoScalingActivities.md`.

use alicloud_runtime::codegen::*;

/// Lists the scaling activities of a cluster, by node group, type, status or time.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListAutoScalingActivitiesRequest::new()
///     .cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_auto_scaling_activities(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAutoScalingActivitiesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// ID of the node group that the call is about.
    pub node_group_id: Option<String>,
    /// Name that the scaling rule goes by.
    pub scaling_rule_name: Option<String>,
    /// The scaling activity states to work on or to narrow the list down to. Items: at most 20.
    pub scaling_activity_states: Vec<String>,
    /// Which kind of scaling activity it is or is to be.
    pub scaling_activity_type: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Which kind of scaling policy it is or is to be.
    pub scaling_policy_type: Option<String>,
    /// Kinds of instance charge to work on or to narrow the list down to.
    pub instance_charge_types: Vec<String>,
}

impl ListAutoScalingActivitiesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NodeGroupId`.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
    /// Sets `ScalingRuleName`.
    pub fn scaling_rule_name(mut self, value: impl Into<String>) -> Self {
        self.scaling_rule_name = Some(value.into());
        self
    }
    /// Sets `ScalingActivityStates`.
    pub fn scaling_activity_states(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scaling_activity_states = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingActivityType`.
    pub fn scaling_activity_type(mut self, value: impl Into<String>) -> Self {
        self.scaling_activity_type = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `ScalingPolicyType`.
    pub fn scaling_policy_type(mut self, value: impl Into<String>) -> Self {
        self.scaling_policy_type = Some(value.into());
        self
    }
    /// Sets `InstanceChargeTypes`.
    pub fn instance_charge_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_charge_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListAutoScalingActivitiesRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "NodeGroupId" => node_group_id: query,
        "ScalingRuleName" => scaling_rule_name: query,
        "ScalingActivityStates" => scaling_activity_states: query,
        "ScalingActivityType" => scaling_activity_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "ScalingPolicyType" => scaling_policy_type: query,
        "InstanceChargeTypes" => instance_charge_types: query,
    }
}

impl Operation for ListAutoScalingActivitiesRequest {
    type Response = ListAutoScalingActivitiesResponse;
    type Error = ListAutoScalingActivitiesError;
    const INFO: OperationInfo = super::operation("ListAutoScalingActivities")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListAutoScalingActivitiesError] = &[
        ListAutoScalingActivitiesError::ConflictParameters,
        ListAutoScalingActivitiesError::IncompleteSignature,
        ListAutoScalingActivitiesError::InvalidAction,
        ListAutoScalingActivitiesError::InvalidParameter,
        ListAutoScalingActivitiesError::InvalidParameterValue,
        ListAutoScalingActivitiesError::MissingAction,
        ListAutoScalingActivitiesError::MissingParameter,
        ListAutoScalingActivitiesError::NotAuthorized,
        ListAutoScalingActivitiesError::ThrottlingException,
        ListAutoScalingActivitiesError::ResourceNotFound,
        ListAutoScalingActivitiesError::InternalError,
        ListAutoScalingActivitiesError::ServiceFailure,
        ListAutoScalingActivitiesError::ServiceUnavailable,
    ];
}

impl Paginated for ListAutoScalingActivitiesRequest {
    type Item = ScalingActivity;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.scaling_activities)
    }
}

/// Response to [`ListAutoScalingActivitiesRequest`].
#[non_exhaustive]
pub struct ListAutoScalingActivitiesResponse {
    /// The scaling activities that were found or are concerned, one entry each.
    pub scaling_activities: Vec<ScalingActivity>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C89568980`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `200`.
    pub total_count: Option<i32>,
}

response! {
    ListAutoScalingActivitiesResponse {
        "ScalingActivities" => scaling_activities: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// The scaling activities that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ScalingActivity {
    /// ID of the activity that the item belongs to or stands for.
    /// Example: `asa-36373b084d6b4b13aa50f4129a9e****`.
    pub activity_id: Option<String>,
    /// Name that the rule was given. Example: `scaling-out-memory`.
    pub rule_name: Option<String>,
    /// Which kind of activity it is or is to be. Example: `SCALE_OUT`.
    pub activity_type: Option<String>,
    /// ID of the cluster that the call or the item is about. Example: `c-b933c5aac8fe****`.
    pub cluster_id: Option<String>,
    /// ID of the node group that the item belongs to or stands for. Example: `ng-869471354ecd****`.
    pub node_group_id: Option<String>,
    /// Name that the node group goes by. Example: `task-01`.
    pub node_group_name: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1639714634819`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1639715634819`.
    pub end_time: Option<i64>,
    /// State that the activity is in. Example: `IN_PROGRESS`.
    pub activity_state: Option<String>,
    /// How many there are of this: expect. Example: `10`.
    pub expect_num: Option<i32>,
    /// ID of the operation that the item belongs to or stands for. Example: `op-13c37a77c505****`.
    pub operation_id: Option<String>,
    /// Free text that describes the item to people. Example: `clusterId not exist`.
    pub description: Option<String>,
}

response! {
    ScalingActivity {
        "ActivityId" => activity_id: value,
        "RuleName" => rule_name: value,
        "ActivityType" => activity_type: value,
        "ClusterId" => cluster_id: value,
        "NodeGroupId" => node_group_id: value,
        "NodeGroupName" => node_group_name: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "ActivityState" => activity_state: value,
        "ExpectNum" => expect_num: value,
        "OperationId" => operation_id: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`ListAutoScalingActivitiesRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListAutoScalingActivitiesError = super::DocumentedError;
