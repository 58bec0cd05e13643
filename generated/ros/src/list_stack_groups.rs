// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListStackGroups`, from `ros/ListStackGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoDeployment, DriftStatus, StackGroupStatus, Tag};

/// Lists the stack groups in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListStackGroupsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_stack_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListStackGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only stack groups that are active, or only deleted ones. Example: `ACTIVE`.
    pub status: Option<Open<StackGroupStatus>>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
}

impl ListStackGroupsRequest {
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<StackGroupStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListStackGroupsRequest {
        "RegionId" => region_id: query,
        "Status" => status: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for ListStackGroupsRequest {
    type Response = ListStackGroupsResponse;
    type Error = ListStackGroupsError;
    const INFO: OperationInfo = super::operation("ListStackGroups")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListStackGroupsError] = &[
        ListStackGroupsError::InvalidParameter,
    ];
}

impl Paginated for ListStackGroupsRequest {
    type Item = StackGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.stack_groups)
    }
}

/// Response to [`ListStackGroupsRequest`].
#[non_exhaustive]
pub struct ListStackGroupsResponse {
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
    /// Groups found, with permissions model and state.
    pub stack_groups: Vec<StackGroup>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    ListStackGroupsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "StackGroups" => stack_groups: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Groups found, with permissions model and state.
#[non_exhaustive]
pub struct StackGroup {
    /// Free text that describes the item to people. Example: `My Stack Group`.
    pub description: Option<String>,
    /// When the last successful check for drift was made. Example: `2020-02-27T07:47:47`.
    pub drift_detection_time: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Whether any stack of the group was found to have drifted.
    /// Here: `NOT_CHECKED`, `IN_SYNC`, `DRIFTED`. Example: `IN_SYNC`.
    pub stack_group_drift_status: Option<Open<DriftStatus>>,
    /// Group of stacks that was made or that the entry belongs to.
    /// Example: `fd0ddef9-9540-4b42-a464-94f77835****`.
    pub stack_group_id: Option<String>,
    /// What the group of stacks is called. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// Whether the stack group is active or deleted. Example: `ACTIVE`.
    pub status: Option<Open<StackGroupStatus>>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Whether you set up the roles in the target accounts, or the service does.
    /// Example: `SELF_MANAGED`.
    pub permission_model: Option<String>,
    /// Whether accounts that join or leave a folder get or lose stacks by themselves; for
    /// service-managed permissions.
    pub auto_deployment: Option<AutoDeployment>,
    /// When the item was created. Example: `2024-01-05T05:38:31`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2024-02-15T16:40:25`.
    pub update_time: Option<String>,
}

response! {
    StackGroup {
        "Description" => description: value,
        "DriftDetectionTime" => drift_detection_time: value,
        "ResourceGroupId" => resource_group_id: value,
        "StackGroupDriftStatus" => stack_group_drift_status: value,
        "StackGroupId" => stack_group_id: value,
        "StackGroupName" => stack_group_name: value,
        "Status" => status: value,
        "Tags" => tags: list(""),
        "PermissionModel" => permission_model: value,
        "AutoDeployment" => auto_deployment: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`ListStackGroupsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type ListStackGroupsError = super::DocumentedError;
