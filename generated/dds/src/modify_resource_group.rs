// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyResourceGroup`, from `dds/ModifyResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves an instance into another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyResourceGroupRequest::new()
///     .db_instance_id("dds-bp1366caac83****")
///     .resource_group_id("rg-acfmyiu4ekp****");
/// let reply = client.modify_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyResourceGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance. Example: `dds-bp1366caac83****`.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyiu4ekp****`.
    pub resource_group_id: Option<String>,
}

impl ModifyResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`, which is required.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyResourceGroupRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyResourceGroupRequest {
    type Response = ModifyResourceGroupResponse;
    type Error = ModifyResourceGroupError;
    const INFO: OperationInfo = super::operation("ModifyResourceGroup")
        .required(&["DBInstanceId", "ResourceGroupId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyResourceGroupError] = &[
        ModifyResourceGroupError::ResourceGroupIdInValid,
        ModifyResourceGroupError::InvalidDbInstanceIdNotFound,
        ModifyResourceGroupError::InvalidStatusNotFound,
    ];
}

/// Response to [`ModifyResourceGroupRequest`].
pub type ModifyResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyResourceGroupRequest`] names.
///
/// - [`ResourceGroupIdInValid`](super::DocumentedError::ResourceGroupIdInValid)
/// - [`InvalidDbInstanceIdNotFound`](super::DocumentedError::InvalidDbInstanceIdNotFound)
/// - [`InvalidStatusNotFound`](super::DocumentedError::InvalidStatusNotFound)
pub type ModifyResourceGroupError = super::DocumentedError;
