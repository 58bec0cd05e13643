// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVSwitches`, from `servicemesh/DescribeVSwitches.md`.

use alicloud_runtime::codegen::*;

/// Lists the vSwitches of a VPC that an ASM instance could use.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeVSwitchesRequest::new()
///     .region_id("...")
///     .vpc_id("...");
/// let reply = client.describe_vswitches(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVSwitchesRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl DescribeVSwitchesRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    DescribeVSwitchesRequest {
        "RegionId" => region_id: form,
        "VpcId" => vpc_id: form,
    }
}

impl Operation for DescribeVSwitchesRequest {
    type Response = DescribeVSwitchesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVSwitches")
        .required(&["RegionId", "VpcId"])
        .read_only();
}

/// Response to [`DescribeVSwitchesRequest`].
#[non_exhaustive]
pub struct DescribeVSwitchesResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// The v switches that were found or are concerned, one entry each.
    pub vswitches: Vec<VSwitch>,
}

response! {
    DescribeVSwitchesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "VSwitches" => vswitches: list(""),
    }
}

/// The v switches that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VSwitch {
    /// ID of the virtual private cloud. Example: `vpc-bp17gig441u0msmd6****`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1g24p9no0iqir46****`.
    pub vswitch_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Whether this is the default one of its kind. Example: `false`.
    pub is_default: Option<bool>,
    /// Name that the vSwitch goes by. Example: `vsw-test`.
    pub vswitch_name: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-k`.
    pub zone_id: Option<String>,
}

response! {
    VSwitch {
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "Status" => status: value,
        "IsDefault" => is_default: value,
        "VSwitchName" => vswitch_name: value,
        "ZoneId" => zone_id: value,
    }
}
