// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVServerGroup`, from `slb/DeleteVServerGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a vServer group that no listener or rule uses; the servers themselves stay.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DeleteVServerGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .vserver_group_id("rsp-cige6j*****");
/// let reply = client.delete_vserver_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVServerGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a vServer group, as
    /// [`CreateVServerGroup`](super::Client::create_vserver_group) returned it.
    /// Example: `rsp-cige6j*****`.
    pub vserver_group_id: Option<String>,
}

impl DeleteVServerGroupRequest {
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
    /// Sets `VServerGroupId`, which is required.
    pub fn vserver_group_id(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteVServerGroupRequest {
        "RegionId" => region_id: query,
        "VServerGroupId" => vserver_group_id: query,
    }
}

impl Operation for DeleteVServerGroupRequest {
    type Response = DeleteVServerGroupResponse;
    type Error = DeleteVServerGroupError;
    const INFO: OperationInfo = super::operation("DeleteVServerGroup")
        .required(&["RegionId", "VServerGroupId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteVServerGroupError] = &[
        DeleteVServerGroupError::RspoolVipExist,
    ];
}

/// Response to [`DeleteVServerGroupRequest`].
pub type DeleteVServerGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVServerGroupRequest`] names.
///
/// - [`RspoolVipExist`](super::DocumentedError::RspoolVipExist)
pub type DeleteVServerGroupError = super::DocumentedError;
