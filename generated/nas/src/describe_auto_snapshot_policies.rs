// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoSnapshotPolicies`, from `nas/DescribeAutoSnapshotPolicies.md`.

use alicloud_runtime::codegen::*;

/// Lists automatic snapshot policies with their times and retention.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// use alicloud_nas::describe_auto_snapshot_policies::AutoSnapshotPolicyStatus;
///
/// let request = alicloud_nas::DescribeAutoSnapshotPoliciesRequest::new()
///     .file_system_type("extreme");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_auto_snapshot_policies(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_auto_snapshot_policies(request)
///     .wait()
///     .until(AutoSnapshotPolicyStatus::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoSnapshotPoliciesRequest {
    /// Type of the file systems that the policies are for; only Extreme ones can have policies.
    /// Example: `extreme`.
    pub file_system_type: Option<String>,
    /// Identifies the automatic snapshot policy, as
    /// [`CreateAutoSnapshotPolicy`](super::Client::create_auto_snapshot_policy) returned it.
    /// Example: `sp-extreme-233e6ylv0`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeAutoSnapshotPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemType`.
    pub fn file_system_type(mut self, value: impl Into<String>) -> Self {
        self.file_system_type = Some(value.into());
        self
    }
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeAutoSnapshotPoliciesRequest {
        "FileSystemType" => file_system_type: query,
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAutoSnapshotPoliciesRequest {
    type Response = DescribeAutoSnapshotPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAutoSnapshotPolicies")
        .read_only();
}

impl Paginated for DescribeAutoSnapshotPoliciesRequest {
    type Item = AutoSnapshotPolicy;
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
        Some(&mut response.auto_snapshot_policies)
    }
}

impl Stateful for DescribeAutoSnapshotPoliciesRequest {
    type State = AutoSnapshotPolicyStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.auto_snapshot_policy_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .auto_snapshot_policies
                .iter()
                .map(|v| (
                    v.auto_snapshot_policy_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeAutoSnapshotPoliciesRequest`].
#[non_exhaustive]
pub struct DescribeAutoSnapshotPoliciesResponse {
    /// Automatic snapshot policies found, one entry each.
    pub auto_snapshot_policies: Vec<AutoSnapshotPolicy>,
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeAutoSnapshotPoliciesResponse {
        "AutoSnapshotPolicies" => auto_snapshot_policies: list("AutoSnapshotPolicy"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Automatic snapshot policies found, one entry each.
#[non_exhaustive]
pub struct AutoSnapshotPolicy {
    /// Identifies the automatic snapshot policy, as
    /// [`CreateAutoSnapshotPolicy`](super::Client::create_auto_snapshot_policy) returned it.
    /// Example: `FinanceJoshua`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Name given to the automatic snapshot policy, for people to recognize it by.
    /// Example: `p-23f2i9s4t`.
    pub auto_snapshot_policy_name: Option<String>,
    /// When the item was created. Example: `2014-04-21T12:08:52Z`.
    pub create_time: Option<Timestamp>,
    /// How many file systems use the policy. Example: `2`.
    pub file_system_nums: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Days of the week on which snapshots are made, 1 to 7 from Monday, separated by commas.
    /// Example: `1,5`.
    pub repeat_weekdays: Option<String>,
    /// How many days a snapshot is kept; -1 keeps it until the quota is full.
    /// Unit: `days`. Default: `-1`. Example: `30`.
    pub retention_days: Option<i32>,
    /// Whether the policy is ready for use. Example: `Available`.
    pub status: Option<Open<AutoSnapshotPolicyStatus>>,
    /// Hours of the day at which snapshots are made, 0 to 23, separated by commas.
    /// Items: at most 24. Unit: `hours`. Example: `4,19`.
    pub time_points: Option<String>,
    /// Type of the file systems that the policies are for; only Extreme ones can have policies.
    /// Example: `extreme`.
    pub file_system_type: Option<String>,
}

response! {
    AutoSnapshotPolicy {
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: value,
        "AutoSnapshotPolicyName" => auto_snapshot_policy_name: value,
        "CreateTime" => create_time: value,
        "FileSystemNums" => file_system_nums: value,
        "RegionId" => region_id: value,
        "RepeatWeekdays" => repeat_weekdays: value,
        "RetentionDays" => retention_days: value,
        "Status" => status: value,
        "TimePoints" => time_points: value,
        "FileSystemType" => file_system_type: value,
    }
}

values! {
    /// Whether the policy is ready for use.
    pub enum AutoSnapshotPolicyStatus {
        /// The policy is still being created.
        Creating = "Creating",
        /// The policy is ready and can be applied.
        Available = "Available",
    }
}
