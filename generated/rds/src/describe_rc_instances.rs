// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRCInstances`, from `rds/DescribeRCInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances of RDS Custom.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeRCInstancesRequest::new();
/// let reply = client.describe_rc_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRCInstancesRequest {
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
    /// Address under which the internet reaches the instance.
    pub public_ip: Option<String>,
    /// Address of the instance inside its network.
    pub host_ip: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl DescribeRCInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `PublicIp`.
    pub fn public_ip(mut self, value: impl Into<String>) -> Self {
        self.public_ip = Some(value.into());
        self
    }
    /// Sets `HostIp`.
    pub fn host_ip(mut self, value: impl Into<String>) -> Self {
        self.host_ip = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    DescribeRCInstancesRequest {
        "VpcId" => vpc_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "Tag" => tag: query,
        "PublicIp" => public_ip: query,
        "HostIp" => host_ip: query,
        "InstanceIds" => instance_ids: query,
        "Status" => status: query,
        "InstanceName" => instance_name: query,
        "ImageId" => image_id: query,
        "Description" => description: query,
    }
}

impl Operation for DescribeRCInstancesRequest {
    type Response = DescribeRCInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRCInstances")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRCInstancesRequest`], which the documentation does not describe.
pub type DescribeRCInstancesResponse = alicloud_runtime::UndocumentedResponse;
