// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityGroupConfiguration`, from `rds/ModifySecurityGroupConfiguration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkType};

/// Sets which ECS security groups may connect to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifySecurityGroupConfigurationRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxx")
///     .security_group_id("sg-xxxxxxx");
/// let reply = client.modify_security_group_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityGroupConfigurationRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the security group, whose rules filter the traffic.
    /// Items: at most 3. Example: `sg-xxxxxxx`.
    pub security_group_id: Option<String>,
}

impl ModifySecurityGroupConfigurationRequest {
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
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

request! {
    ModifySecurityGroupConfigurationRequest {
        "DBInstanceId" => db_instance_id: query,
        "SecurityGroupId" => security_group_id: query,
    }
}

impl Operation for ModifySecurityGroupConfigurationRequest {
    type Response = ModifySecurityGroupConfigurationResponse;
    type Error = ModifySecurityGroupConfigurationError;
    const INFO: OperationInfo = super::operation("ModifySecurityGroupConfiguration")
        .required(&["DBInstanceId", "SecurityGroupId"]);
    const ERRORS: &'static [ModifySecurityGroupConfigurationError] = &[
        ModifySecurityGroupConfigurationError::AssociatedEcsSecurityGroupIdQuotaExceed,
        ModifySecurityGroupConfigurationError::OrderComboInstanceNotAllowOperate,
        ModifySecurityGroupConfigurationError::PricePricingPlanResultNotFound,
        ModifySecurityGroupConfigurationError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ModifySecurityGroupConfigurationRequest`].
#[non_exhaustive]
pub struct ModifySecurityGroupConfigurationResponse {
    /// Database instance, by its ID. Example: `rm-uf6wjk5xxxxxx`.
    pub db_instance_name: Option<String>,
    /// Entries of the list.
    pub items: Vec<EcsSecurityGroupRelation>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8585861B-8F0D-4D17-9460-C42255EB10C0`.
    pub request_id: Option<String>,
}

response! {
    ModifySecurityGroupConfigurationResponse {
        "DBInstanceName" => db_instance_name: value,
        "Items" => items: list("EcsSecurityGroupRelation"),
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct EcsSecurityGroupRelation {
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<Open<NetworkType>>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-xxxxxxx`.
    pub security_group_id: Option<String>,
}

response! {
    EcsSecurityGroupRelation {
        "NetworkType" => network_type: value,
        "RegionId" => region_id: value,
        "SecurityGroupId" => security_group_id: value,
    }
}

/// Errors that the documentation of [`ModifySecurityGroupConfigurationRequest`] names.
///
/// - [`AssociatedEcsSecurityGroupIdQuotaExceed`](super::DocumentedError::AssociatedEcsSecurityGroupIdQuotaExceed)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ModifySecurityGroupConfigurationError = super::DocumentedError;
