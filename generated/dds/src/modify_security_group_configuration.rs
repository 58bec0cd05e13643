// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityGroupConfiguration`, from `dds/ModifySecurityGroupConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Changes which security groups are tied to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifySecurityGroupConfigurationRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .security_group_id("sg-bpxxxxxxxx");
/// let reply = client.modify_security_group_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityGroupConfigurationRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the security group, whose rules filter the traffic.
    /// Example: `sg-bpxxxxxxxx`.
    pub security_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifySecurityGroupConfigurationRequest {
        "DBInstanceId" => db_instance_id: query,
        "SecurityGroupId" => security_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifySecurityGroupConfigurationRequest {
    type Response = ModifySecurityGroupConfigurationResponse;
    type Error = ModifySecurityGroupConfigurationError;
    const INFO: OperationInfo = super::operation("ModifySecurityGroupConfiguration")
        .required(&["DBInstanceId", "SecurityGroupId"])
        .region("RegionId");
    const ERRORS: &'static [ModifySecurityGroupConfigurationError] = &[
        ModifySecurityGroupConfigurationError::MissingInstanceId,
        ModifySecurityGroupConfigurationError::InstanceStatusInvalid,
        ModifySecurityGroupConfigurationError::InvalidParam,
        ModifySecurityGroupConfigurationError::InvalidIzNoNotSupported,
        ModifySecurityGroupConfigurationError::InvalidRegionZoneNotFound2,
        ModifySecurityGroupConfigurationError::InvalidVpcNotSupported,
        ModifySecurityGroupConfigurationError::AssociatedEcsSecurityGroupIdQuotaExceed,
        ModifySecurityGroupConfigurationError::InvalidInstanceIdNotFound,
        ModifySecurityGroupConfigurationError::InvalidRegionZoneNotFound,
    ];
}

/// Response to [`ModifySecurityGroupConfigurationRequest`].
pub type ModifySecurityGroupConfigurationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySecurityGroupConfigurationRequest`] names.
///
/// - [`MissingInstanceId`](super::DocumentedError::MissingInstanceId)
/// - [`InstanceStatusInvalid`](super::DocumentedError::InstanceStatusInvalid)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidIzNoNotSupported`](super::DocumentedError::InvalidIzNoNotSupported)
/// - [`InvalidRegionZoneNotFound2`](super::DocumentedError::InvalidRegionZoneNotFound2)
/// - [`InvalidVpcNotSupported`](super::DocumentedError::InvalidVpcNotSupported)
/// - [`AssociatedEcsSecurityGroupIdQuotaExceed`](super::DocumentedError::AssociatedEcsSecurityGroupIdQuotaExceed)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidRegionZoneNotFound`](super::DocumentedError::InvalidRegionZoneNotFound)
pub type ModifySecurityGroupConfigurationError = super::DocumentedError;
