// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachGadInstanceDbMember`, from `dts/DetachGadInstanceDbMember.md`.

use alicloud_runtime::codegen::*;

/// Takes a node out of a global active database cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DetachGadInstanceDbMemberRequest::new();
/// let reply = client.detach_gad_instance_db_member(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachGadInstanceDbMemberRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Database instance that is a secondary node of the cluster.
    pub slave_db_instance_id: Option<String>,
}

impl DetachGadInstanceDbMemberRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SlaveDbInstanceId`.
    pub fn slave_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.slave_db_instance_id = Some(value.into());
        self
    }
}

request! {
    DetachGadInstanceDbMemberRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "SlaveDbInstanceId" => slave_db_instance_id: query,
    }
}

impl Operation for DetachGadInstanceDbMemberRequest {
    type Response = DetachGadInstanceDbMemberResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachGadInstanceDbMember")
        .region("RegionId");
}

/// Response to [`DetachGadInstanceDbMemberRequest`], which the documentation does not describe.
pub type DetachGadInstanceDbMemberResponse = alicloud_runtime::UndocumentedResponse;
