// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcs`, from `servicemesh/DescribeVpcs.md`.

use alicloud_runtime::codegen::*;

/// Lists the VPCs of a region that a new ASM instance could use.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeVpcsRequest::new()
///     .region_id("...");
/// let reply = client.describe_vpcs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcsRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeVpcsRequest {
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
}

request! {
    DescribeVpcsRequest {
        "RegionId" => region_id: form,
    }
}

impl Operation for DescribeVpcsRequest {
    type Response = DescribeVpcsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpcs")
        .required(&["RegionId"])
        .read_only();
}

/// Response to [`DescribeVpcsRequest`].
#[non_exhaustive]
pub struct DescribeVpcsResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// The VPCs that were found or are concerned, one entry each.
    pub vpcs: Vec<Vpc>,
}

response! {
    DescribeVpcsResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "Vpcs" => vpcs: list(""),
    }
}

/// The VPCs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Vpc {
    /// ID of the virtual private cloud. Example: `vpc-bp1qkf2o3xmqc2519****`.
    pub vpc_id: Option<String>,
    /// Display text of the private network. Example: `vpc-test`.
    pub vpc_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Whether this is the default one of its kind. Example: `false`.
    pub is_default: Option<bool>,
}

response! {
    Vpc {
        "VpcId" => vpc_id: value,
        "VpcName" => vpc_name: value,
        "Status" => status: value,
        "IsDefault" => is_default: value,
    }
}
