// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceRefreshes`, from `ess_2022_02_22/DescribeInstanceRefreshes.md`.

use alicloud_runtime::codegen::*;

/// Lists the instance refreshes of a scaling group with their states.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeInstanceRefreshesRequest::new();
/// let reply = client.describe_instance_refreshes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceRefreshesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at most 50.
    pub max_results: Option<i32>,
    /// ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// IDs of the instance refresh tasks to work on or to narrow the list down to. Items: at most 20.
    pub instance_refresh_task_ids: Vec<String>,
}

impl DescribeInstanceRefreshesRequest {
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
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceRefreshTaskIds`.
    pub fn instance_refresh_task_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_refresh_task_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInstanceRefreshesRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ScalingGroupId" => scaling_group_id: query,
        "InstanceRefreshTaskIds" => instance_refresh_task_ids: query,
    }
}

impl Operation for DescribeInstanceRefreshesRequest {
    type Response = DescribeInstanceRefreshesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceRefreshes")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeInstanceRefreshesRequest`], which the documentation does not describe.
pub type DescribeInstanceRefreshesResponse = alicloud_runtime::UndocumentedResponse;
