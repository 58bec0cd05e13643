// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnterpriseSnapshotPolicy`, from `ebs/DescribeEnterpriseSnapshotPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CrossRegionCopyInfo, DiskTag, Region, RetainRule, Rule, Schedule, SpecialRetainRules, StorageRule, Tag};

/// Lists enterprise-level snapshot policies, by ID, disk, resource group or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeEnterpriseSnapshotPolicyRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_enterprise_snapshot_policy(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the policies to work on or to narrow the list down to. Items: at most 10.
    pub policy_ids: Vec<String>,
    /// IDs of the disks to work on or to narrow the list down to. Items: at most 10.
    pub disk_ids: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tag: Vec<Tag>,
}

impl DescribeEnterpriseSnapshotPolicyRequest {
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
    /// Sets `PolicyIds`.
    pub fn policy_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policy_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DiskIds`.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeEnterpriseSnapshotPolicyRequest {
        "RegionId" => region_id: query,
        "PolicyIds" => policy_ids: query,
        "DiskIds" => disk_ids: query,
        "ResourceGroupId" => resource_group_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ClientToken" => client_token: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeEnterpriseSnapshotPolicyRequest {
    type Response = DescribeEnterpriseSnapshotPolicyResponse;
    type Error = DescribeEnterpriseSnapshotPolicyError;
    const INFO: OperationInfo = super::operation("DescribeEnterpriseSnapshotPolicy")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEnterpriseSnapshotPolicyError] = &[
        DescribeEnterpriseSnapshotPolicyError::InvalidParameter,
        DescribeEnterpriseSnapshotPolicyError::InvalidParameterConflict,
        DescribeEnterpriseSnapshotPolicyError::InvalidParameterFormat,
        DescribeEnterpriseSnapshotPolicyError::MissingParameter,
        DescribeEnterpriseSnapshotPolicyError::Forbidden,
        DescribeEnterpriseSnapshotPolicyError::ForbiddenAction,
        DescribeEnterpriseSnapshotPolicyError::InvalidAccountStatusNotEnoughBalance,
        DescribeEnterpriseSnapshotPolicyError::LastTokenProcessing,
        DescribeEnterpriseSnapshotPolicyError::NoPermissionSlr,
        DescribeEnterpriseSnapshotPolicyError::OperationDenied,
        DescribeEnterpriseSnapshotPolicyError::InvalidApiNotFound,
        DescribeEnterpriseSnapshotPolicyError::NoSuchResource,
        DescribeEnterpriseSnapshotPolicyError::InternalError,
        DescribeEnterpriseSnapshotPolicyError::RequestTimeout,
    ];
}

impl Paginated for DescribeEnterpriseSnapshotPolicyRequest {
    type Item = Policy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.policies)
    }
}

/// Response to [`DescribeEnterpriseSnapshotPolicyRequest`].
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyResponse {
    /// The policies that were found or are concerned, one entry each.
    pub policies: Vec<Policy>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `549BB71F-6778-53CE-AA73-E94ACE802AB4`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `NextToken`.
    pub next_token: Option<String>,
}

response! {
    DescribeEnterpriseSnapshotPolicyResponse {
        "Policies" => policies: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
    }
}

/// The policies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Policy {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Snapshot policy that is meant; disks are bound to it. Example: `esp-xxx`.
    pub policy_id: Option<String>,
    /// Which kind of target it is or is to be. Example: `DISK`.
    pub target_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `DISABLED`.
    pub state: Option<String>,
    /// Whether this holds: manageds for ec. Example: `false`.
    pub managed_for_ecs: Option<bool>,
    /// Free text that describes the item to people.
    pub desc: Option<String>,
    /// When snapshots are taken.
    pub schedule: Option<Schedule>,
    /// How long or how many snapshots are kept.
    pub retain_rule: Option<RetainRule>,
    /// Settings of the snapshots.
    pub storage_rule: Option<StorageRule>,
    /// What is known about the cross region copy.
    pub cross_region_copy_info: Option<CrossRegionCopyInfo>,
    /// When the item was created. Example: `2023-06-24T06:03:35Z`.
    pub create_time: Option<Timestamp>,
    /// How many there are of this: target. Example: `10`.
    pub target_count: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<DiskTag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-xxx`.
    pub resource_group_id: Option<String>,
    /// Rules that apply to the special retain, one entry each.
    pub special_retain_rules: Option<SpecialRetainRules>,
    /// IDs of the disks that were found or are concerned. Example: `["d-xxx"]`.
    pub disk_ids: Vec<String>,
}

response! {
    Policy {
        "Name" => name: value,
        "PolicyId" => policy_id: value,
        "TargetType" => target_type: value,
        "State" => state: value,
        "ManagedForEcs" => managed_for_ecs: value,
        "Desc" => desc: value,
        "Schedule" => schedule: value,
        "RetainRule" => retain_rule: value,
        "StorageRule" => storage_rule: value,
        "CrossRegionCopyInfo" => cross_region_copy_info: value,
        "CreateTime" => create_time: value,
        "TargetCount" => target_count: value,
        "Tags" => tags: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "SpecialRetainRules" => special_retain_rules: value,
        "DiskIds" => disk_ids: list(""),
    }
}

/// Errors that the documentation of [`DescribeEnterpriseSnapshotPolicyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeEnterpriseSnapshotPolicyError = super::DocumentedError;
