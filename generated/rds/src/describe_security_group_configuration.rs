// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityGroupConfiguration`, from `rds/DescribeSecurityGroupConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Lists the ECS security groups that may connect to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeSecurityGroupConfigurationRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_security_group_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
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
}

request! {
    DescribeSecurityGroupConfigurationRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeSecurityGroupConfigurationRequest {
    type Response = DescribeSecurityGroupConfigurationResponse;
    type Error = DescribeSecurityGroupConfigurationError;
    const INFO: OperationInfo = super::operation("DescribeSecurityGroupConfiguration")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeSecurityGroupConfigurationError] = &[
        DescribeSecurityGroupConfigurationError::OrderComboInstanceNotAllowOperate,
        DescribeSecurityGroupConfigurationError::PricePricingPlanResultNotFound,
        DescribeSecurityGroupConfigurationError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeSecurityGroupConfigurationRequest`].
#[non_exhaustive]
pub struct DescribeSecurityGroupConfigurationResponse {
    /// Database instance, by its ID. Example: `rm-uf6wjk****`.
    pub db_instance_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `87BDAE8C-ACB0-4A26-BBCC-7D1DD31D630D`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeSecurityGroupConfigurationResponse {
        "DBInstanceName" => db_instance_name: value,
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
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-****`.
    pub security_group_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ECS security group that the instance is tied to, by name. Example: `security-group-emraccess`.
    pub security_group_name: Option<String>,
}

response! {
    EcsSecurityGroupRelation {
        "NetworkType" => network_type: value,
        "SecurityGroupId" => security_group_id: value,
        "RegionId" => region_id: value,
        "SecurityGroupName" => security_group_name: value,
    }
}

/// Errors that the documentation of [`DescribeSecurityGroupConfigurationRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeSecurityGroupConfigurationError = super::DocumentedError;
