// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMasterSlaveServerGroup`, from `slb/DeleteMasterSlaveServerGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes an active and standby group that no listener uses.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DeleteMasterSlaveServerGroupRequest::new()
///     .master_slave_server_group_id("rsp-cige6******")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_master_slave_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMasterSlaveServerGroupRequest {
    /// **Required.** ID of a group with an active and a standby server; excludes a vServer group.
    /// Example: `rsp-cige6******`.
    pub master_slave_server_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Login name of the account that the resource belongs to.
    pub owner_account: Option<String>,
}

impl DeleteMasterSlaveServerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MasterSlaveServerGroupId`, which is required.
    pub fn master_slave_server_group_id(mut self, value: impl Into<String>) -> Self {
        self.master_slave_server_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DeleteMasterSlaveServerGroupRequest {
        "MasterSlaveServerGroupId" => master_slave_server_group_id: query,
        "RegionId" => region_id: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DeleteMasterSlaveServerGroupRequest {
    type Response = DeleteMasterSlaveServerGroupResponse;
    type Error = DeleteMasterSlaveServerGroupError;
    const INFO: OperationInfo = super::operation("DeleteMasterSlaveServerGroup")
        .required(&["MasterSlaveServerGroupId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteMasterSlaveServerGroupError] = &[
        DeleteMasterSlaveServerGroupError::RspoolVipExist,
    ];
}

/// Response to [`DeleteMasterSlaveServerGroupRequest`].
pub type DeleteMasterSlaveServerGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteMasterSlaveServerGroupRequest`] names.
///
/// - [`RspoolVipExist`](super::DocumentedError::RspoolVipExist)
pub type DeleteMasterSlaveServerGroupError = super::DocumentedError;
