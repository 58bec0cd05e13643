// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityGroupConfiguration`, from `dds/DescribeSecurityGroupConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Tells which security groups are tied to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeSecurityGroupConfigurationRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_security_group_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeSecurityGroupConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeSecurityGroupConfigurationRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeSecurityGroupConfigurationRequest {
    type Response = DescribeSecurityGroupConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSecurityGroupConfiguration")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSecurityGroupConfigurationRequest`].
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationResponse {
    /// Security groups bound to the instance, one entry each.
    pub items: Vec<RdsEcsSecurityGroupRel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C4A2494-85C4-45C5-93CF-548DB3375193`.
    pub request_id: Option<String>,
}

response! {
    DescribeSecurityGroupConfigurationResponse {
        "Items" => items: list("RdsEcsSecurityGroupRel"),
        "RequestId" => request_id: value,
    }
}

/// Security groups bound to the instance, one entry each.
#[non_exhaustive]
pub struct RdsEcsSecurityGroupRel {
    /// Network of the security group. Example: `vpc`.
    pub net_type: Option<Open<NetType>>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bpxxxxxxxx`.
    pub security_group_id: Option<String>,
}

response! {
    RdsEcsSecurityGroupRel {
        "NetType" => net_type: value,
        "RegionId" => region_id: value,
        "SecurityGroupId" => security_group_id: value,
    }
}

values! {
    /// Network of the security group.
    pub enum NetType {
        /// A virtual private cloud.
        Vpc = "vpc",
        /// The classic network, which all customers share.
        Classic = "classic",
    }
}
