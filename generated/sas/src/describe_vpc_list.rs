// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcList`, from `sas/DescribeVpcList.md`.

use alicloud_runtime::codegen::*;

/// Lists the VPCs that Security Center protects.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVpcListRequest::new();
/// let reply = client.describe_vpc_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcListRequest {}

impl DescribeVpcListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeVpcListRequest {}
}

impl Operation for DescribeVpcListRequest {
    type Response = DescribeVpcListResponse;
    type Error = DescribeVpcListError;
    const INFO: OperationInfo = super::operation("DescribeVpcList").read_only();
    const ERRORS: &'static [DescribeVpcListError] = &[
        DescribeVpcListError::NoPermission,
        DescribeVpcListError::ServerError,
    ];
}

/// Response to [`DescribeVpcListRequest`].
#[non_exhaustive]
pub struct DescribeVpcListResponse {
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// Items of the kind VPC that were found or are concerned.
    pub vpc_list: Vec<VpcList>,
}

response! {
    DescribeVpcListResponse {
        "Count" => count: value,
        "RequestId" => request_id: value,
        "VpcList" => vpc_list: list(""),
    }
}

/// Items of the kind VPC that were found or are concerned.
#[non_exhaustive]
pub struct VpcList {
    /// Free text that tells people about the instance. Example: `TestVpcNote`.
    pub instance_desc: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `test`.
    pub instance_name: Option<String>,
    /// How many there are of this: ECS. Example: `9`.
    pub ecs_count: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `ins_1321_asedb_ada`.
    pub instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    VpcList {
        "InstanceDesc" => instance_desc: value,
        "InstanceName" => instance_name: value,
        "EcsCount" => ecs_count: value,
        "InstanceId" => instance_id: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeVpcListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVpcListError = super::DocumentedError;
