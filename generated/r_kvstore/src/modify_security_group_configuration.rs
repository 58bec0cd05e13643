// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityGroupConfiguration`, from `r-kvstore/ModifySecurityGroupConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Sets which ECS security groups may connect to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifySecurityGroupConfigurationRequest::new()
///     .db_instance_id("...")
///     .security_group_id("...");
/// let reply = client.modify_security_group_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityGroupConfigurationRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the security group, whose rules filter the traffic.
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
        ModifySecurityGroupConfigurationError::EngineNotSupported,
        ModifySecurityGroupConfigurationError::AssociatedEcsSecurityGroupIdQuotaExceed2,
        ModifySecurityGroupConfigurationError::MissingInstanceId,
        ModifySecurityGroupConfigurationError::InvalidParam,
        ModifySecurityGroupConfigurationError::InvalidIzNoNotSupported,
        ModifySecurityGroupConfigurationError::AssociatedEcsSecurityGroupIdQuotaExceed,
        ModifySecurityGroupConfigurationError::MissingParameter,
        ModifySecurityGroupConfigurationError::InvalidInstanceIdNotFound,
        ModifySecurityGroupConfigurationError::InvalidRegionZoneNotFound,
    ];
}

/// Response to [`ModifySecurityGroupConfigurationRequest`].
pub type ModifySecurityGroupConfigurationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySecurityGroupConfigurationRequest`] names.
///
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported)
/// - [`AssociatedEcsSecurityGroupIdQuotaExceed2`](super::DocumentedError::AssociatedEcsSecurityGroupIdQuotaExceed2)
/// - [`MissingInstanceId`](super::DocumentedError::MissingInstanceId)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidIzNoNotSupported`](super::DocumentedError::InvalidIzNoNotSupported)
/// - [`AssociatedEcsSecurityGroupIdQuotaExceed`](super::DocumentedError::AssociatedEcsSecurityGroupIdQuotaExceed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter), here with HTTP status 404
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidRegionZoneNotFound`](super::DocumentedError::InvalidRegionZoneNotFound)
pub type ModifySecurityGroupConfigurationError = super::DocumentedError;
