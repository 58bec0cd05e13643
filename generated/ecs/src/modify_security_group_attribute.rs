// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityGroupAttribute`, from `ecs/ModifySecurityGroupAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the description of a security group.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifySecurityGroupAttributeRequest::new()
///     .region_id("cn-hangzhou")
///     .security_group_id("sg-bp67acfmxazb4p****")
///     .security_group_name("SecurityGroupTestName");
/// let reply = client.modify_security_group_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityGroupAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a security group, as
    /// [`CreateSecurityGroup`](super::Client::create_security_group) or
    /// [`DescribeSecurityGroups`](super::Client::describe_security_groups) returned it.
    /// Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Display name of the security group. Length: 2 to 128. Example: `SecurityGroupTestName`.
    pub security_group_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `TestDescription`.
    pub description: Option<String>,
}

impl ModifySecurityGroupAttributeRequest {
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
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupName`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifySecurityGroupAttributeRequest {
        "RegionId" => region_id: query,
        "SecurityGroupId" => security_group_id: query,
        "SecurityGroupName" => security_group_name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifySecurityGroupAttributeRequest {
    type Response = ModifySecurityGroupAttributeResponse;
    type Error = ModifySecurityGroupAttributeError;
    const INFO: OperationInfo = super::operation("ModifySecurityGroupAttribute")
        .required(&["RegionId", "SecurityGroupId"])
        .region("RegionId");
    const ERRORS: &'static [ModifySecurityGroupAttributeError] = &[
        ModifySecurityGroupAttributeError::InvalidSecurityGroupIdNotFound,
        ModifySecurityGroupAttributeError::InvalidSecurityGroupNameMalformed,
        ModifySecurityGroupAttributeError::InvalidSecurityGroupDiscriptionMalformed,
        ModifySecurityGroupAttributeError::InvalidOperationResourceManagedByCloudProduct,
        ModifySecurityGroupAttributeError::InvalidParameter2,
    ];
}

/// Response to [`ModifySecurityGroupAttributeRequest`].
pub type ModifySecurityGroupAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySecurityGroupAttributeRequest`] names.
///
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`InvalidSecurityGroupNameMalformed`](super::DocumentedError::InvalidSecurityGroupNameMalformed)
/// - [`InvalidSecurityGroupDiscriptionMalformed`](super::DocumentedError::InvalidSecurityGroupDiscriptionMalformed)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
pub type ModifySecurityGroupAttributeError = super::DocumentedError;
