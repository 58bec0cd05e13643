// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityGroupConfiguration`, from `r-kvstore/DescribeSecurityGroupConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Lists the ECS security groups that may connect to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeSecurityGroupConfigurationRequest::new()
///     .instance_id("...");
/// let reply = client.describe_security_group_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
}

impl DescribeSecurityGroupConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeSecurityGroupConfigurationRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeSecurityGroupConfigurationRequest {
    type Response = DescribeSecurityGroupConfigurationResponse;
    type Error = DescribeSecurityGroupConfigurationError;
    const INFO: OperationInfo = super::operation("DescribeSecurityGroupConfiguration")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeSecurityGroupConfigurationError] = &[
        DescribeSecurityGroupConfigurationError::InvalidInstanceIdNotFound,
    ];
}

/// Response to [`DescribeSecurityGroupConfigurationRequest`].
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `981C0D6A-D9DD-466C-92DA-F29DF755****`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeSecurityGroupConfigurationResponse {
        "RequestId" => request_id: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// ECS security groups whose members may connect to the instance.
    pub ecs_security_group_relation: Vec<EcsSecurityGroupRelation>,
}

response! {
    Items {
        "EcsSecurityGroupRelation" => ecs_security_group_relation: list(""),
    }
}

/// ECS security groups whose members may connect to the instance.
#[non_exhaustive]
pub struct EcsSecurityGroupRelation {
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bp14p9y07ns3gwq****`.
    pub security_group_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Network that the security group or the endpoint is for. Example: `vpc`.
    pub net_type: Option<String>,
}

response! {
    EcsSecurityGroupRelation {
        "SecurityGroupId" => security_group_id: value,
        "RegionId" => region_id: value,
        "NetType" => net_type: value,
    }
}

/// Errors that the documentation of [`DescribeSecurityGroupConfigurationRequest`] names.
///
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
pub type DescribeSecurityGroupConfigurationError = super::DocumentedError;
