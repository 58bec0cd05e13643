// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceIds`, from `ddoscoo/DescribeInstanceIds.md`.

use alicloud_runtime::codegen::*;

/// Lists the IDs of all instances, with edition, remark, and IP version.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeInstanceIdsRequest::new();
/// let reply = client.describe_instance_ids(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceIdsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// Keeps instances of this line of the product. Example: `9`.
    pub edition: Option<i32>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
}

impl DescribeInstanceIdsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Edition`.
    #[inline]
    pub fn edition(mut self, value: i32) -> Self {
        self.edition = Some(value);
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInstanceIdsRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Edition" => edition: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DescribeInstanceIdsRequest {
    type Response = DescribeInstanceIdsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceIds").read_only();
}

/// Response to [`DescribeInstanceIdsRequest`].
#[non_exhaustive]
pub struct DescribeInstanceIdsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `310A41FD-0990-5610-92E0-A6A55D7C6444`.
    pub request_id: Option<String>,
    /// IDs of the instances that were found or are concerned.
    pub instance_ids: Vec<InstanceId>,
}

response! {
    DescribeInstanceIdsResponse {
        "RequestId" => request_id: value,
        "InstanceIds" => instance_ids: list(""),
    }
}

/// IDs of the instances that were found or are concerned.
#[non_exhaustive]
pub struct InstanceId {
    /// Way in which the IP address works. Example: `fnat`.
    pub ip_mode: Option<String>,
    /// Line of the product, as a number. Example: `9`.
    pub edition: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-zvp2eibz****`.
    pub instance_id: Option<String>,
    /// Version of the Internet Protocol. Example: `Ipv4`.
    pub ip_version: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
}

response! {
    InstanceId {
        "IpMode" => ip_mode: value,
        "Edition" => edition: value,
        "InstanceId" => instance_id: value,
        "IpVersion" => ip_version: value,
        "Remark" => remark: value,
    }
}
