// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddProtectVpcList`, from `sas/AddProtectVpcList.md`.

use alicloud_runtime::codegen::*;

/// Adds VPCs to the protected list and removes others from it in the same call.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddProtectVpcListRequest::new();
/// let reply = client.add_protect_vpc_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddProtectVpcListRequest {
    /// IDs of the add instances in a VPC to work on or to narrow the list down to.
    pub add_vpc_instance_id_list: Option<String>,
    /// IDs of the del instances in a VPC to work on or to narrow the list down to.
    pub del_vpc_instance_id_list: Option<String>,
}

impl AddProtectVpcListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AddVpcInstanceIdList`.
    pub fn add_vpc_instance_id_list(mut self, value: impl Into<String>) -> Self {
        self.add_vpc_instance_id_list = Some(value.into());
        self
    }
    /// Sets `DelVpcInstanceIdList`.
    pub fn del_vpc_instance_id_list(mut self, value: impl Into<String>) -> Self {
        self.del_vpc_instance_id_list = Some(value.into());
        self
    }
}

request! {
    AddProtectVpcListRequest {
        "AddVpcInstanceIdList" => add_vpc_instance_id_list: query,
        "DelVpcInstanceIdList" => del_vpc_instance_id_list: query,
    }
}

impl Operation for AddProtectVpcListRequest {
    type Response = AddProtectVpcListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddProtectVpcList");
}

/// Response to [`AddProtectVpcListRequest`], which the documentation does not describe.
pub type AddProtectVpcListResponse = alicloud_runtime::UndocumentedResponse;
