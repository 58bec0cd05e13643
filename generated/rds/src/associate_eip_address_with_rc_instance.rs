// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateEipAddressWithRCInstance`, from `rds/AssociateEipAddressWithRCInstance.md`.

use alicloud_runtime::codegen::*;

/// Ties an EIP to an instance of RDS Custom, which can be reached from the internet then.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::AssociateEipAddressWithRCInstanceRequest::new();
/// let reply = client.associate_eip_address_with_rc_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateEipAddressWithRCInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// EIP that is tied to the instance, by its ID.
    pub allocation_id: Option<String>,
}

impl AssociateEipAddressWithRCInstanceRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AllocationId`.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }
}

request! {
    AssociateEipAddressWithRCInstanceRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "AllocationId" => allocation_id: query,
    }
}

impl Operation for AssociateEipAddressWithRCInstanceRequest {
    type Response = AssociateEipAddressWithRCInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AssociateEipAddressWithRCInstance")
        .region("RegionId");
}

/// Response to [`AssociateEipAddressWithRCInstanceRequest`], which the documentation does not describe.
pub type AssociateEipAddressWithRCInstanceResponse = alicloud_runtime::UndocumentedResponse;
