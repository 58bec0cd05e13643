// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSwimmingLane`, from `sae/DescribeSwimmingLane.md`.

use alicloud_runtime::codegen::*;

/// Returns one lane of a lane group, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeSwimmingLaneRequest::new();
/// let reply = client.describe_swimming_lane(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSwimmingLaneRequest {
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// ID of the lane that the call is about.
    pub lane_id: Option<i64>,
}

impl DescribeSwimmingLaneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `LaneId`.
    #[inline]
    pub fn lane_id(mut self, value: i64) -> Self {
        self.lane_id = Some(value);
        self
    }
}

request! {
    DescribeSwimmingLaneRequest {
        "NamespaceId" => namespace_id: query,
        "GroupId" => group_id: query,
        "LaneId" => lane_id: query,
    }
}

impl Operation for DescribeSwimmingLaneRequest {
    type Response = DescribeSwimmingLaneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSwimmingLane")
        .roa("GET", "/pop/v1/cas/gray/describeSwimmingLane")
        .read_only();
}

/// Response to [`DescribeSwimmingLaneRequest`], which the documentation does not describe.
pub type DescribeSwimmingLaneResponse = alicloud_runtime::UndocumentedResponse;
