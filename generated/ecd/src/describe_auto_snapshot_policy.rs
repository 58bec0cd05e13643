// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoSnapshotPolicy`, from `ecd/DescribeAutoSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Lists automatic snapshot policies, with schedule, retention and number of cloud computers bound.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeAutoSnapshotPolicyRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_auto_snapshot_policy(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// Name that the policy goes by.
    pub policy_name: Option<String>,
    /// How many items to return at most in one call. Range: at most 50.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeAutoSnapshotPolicyRequest {
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
    /// Sets `PolicyId`.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeAutoSnapshotPolicyRequest {
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "PolicyName" => policy_name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeAutoSnapshotPolicyRequest {
    type Response = DescribeAutoSnapshotPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAutoSnapshotPolicy")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAutoSnapshotPolicyRequest {
    type Item = AutoSnapshotPolicy;
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
        Some(&mut response.auto_snapshot_policies)
    }
}

/// Response to [`DescribeAutoSnapshotPolicyRequest`].
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A7F6612E-59CC-59F9-9DD1-91867FCC****`.
    pub request_id: Option<String>,
    /// Policies that apply to the auto snapshot.
    pub auto_snapshot_policies: Vec<AutoSnapshotPolicy>,
}

response! {
    DescribeAutoSnapshotPolicyResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "AutoSnapshotPolicies" => auto_snapshot_policies: list(""),
    }
}

/// Policies that apply to the auto snapshot.
#[non_exhaustive]
pub struct AutoSnapshotPolicy {
    /// The time points that are concerned. Example: `["17","18"]`.
    pub time_points: Option<String>,
    /// When the item was created. Example: `2023-01-11T09:14:00Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// How many there are of this: desktop. Example: `1`.
    pub desktop_num: Option<i32>,
    /// Schedule in the notation of cron. Example: `0 0 5,7 ? * 2/2`.
    pub cron_expression: Option<String>,
    /// The retention days that are concerned. Example: `2`.
    pub retention_days: Option<String>,
    /// Name that the policy goes by. Example: `snapshot01`.
    pub policy_name: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `sp-3e3bmfcdkjfl1****`.
    pub policy_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    AutoSnapshotPolicy {
        "TimePoints" => time_points: value,
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "DesktopNum" => desktop_num: value,
        "CronExpression" => cron_expression: value,
        "RetentionDays" => retention_days: value,
        "PolicyName" => policy_name: value,
        "PolicyId" => policy_id: value,
        "RegionId" => region_id: value,
    }
}
