// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTimerGroup`, from `ecd/DescribeTimerGroup.md`.

use alicloud_runtime::codegen::*;

/// Reads the scheduled tasks of one configuration group.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeTimerGroupRequest::new()
///     .group_id("...");
/// let reply = client.describe_timer_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTimerGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
}

impl DescribeTimerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    DescribeTimerGroupRequest {
        "RegionId" => region_id: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DescribeTimerGroupRequest {
    type Response = DescribeTimerGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTimerGroup")
        .required(&["GroupId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeTimerGroupRequest`], which the documentation does not describe.
pub type DescribeTimerGroupResponse = alicloud_runtime::UndocumentedResponse;
