// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddInstanceRdMember`, from `yundun-bastionhost/AddInstanceRdMember.md`.

use alicloud_runtime::codegen::*;

/// Adds a resource directory member account to a bastion host instance.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::AddInstanceRdMemberRequest::new()
///     .instance_id("...")
///     .member_id("...");
/// let reply = client.add_instance_rd_member(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddInstanceRdMemberRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the member that the call is about.
    pub member_id: Option<String>,
}

impl AddInstanceRdMemberRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MemberId`, which is required.
    pub fn member_id(mut self, value: impl Into<String>) -> Self {
        self.member_id = Some(value.into());
        self
    }
}

request! {
    AddInstanceRdMemberRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "MemberId" => member_id: query,
    }
}

impl Operation for AddInstanceRdMemberRequest {
    type Response = AddInstanceRdMemberResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddInstanceRdMember")
        .required(&["InstanceId", "MemberId"])
        .region("RegionId");
}

/// Response to [`AddInstanceRdMemberRequest`], which the documentation does not describe.
pub type AddInstanceRdMemberResponse = alicloud_runtime::UndocumentedResponse;
